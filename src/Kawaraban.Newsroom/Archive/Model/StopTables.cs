using Kawaraban.Newsroom.Corrections;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Stops and what lifts and confirms them; planned releases; what corrections ask of other editions.</summary>
internal static class StopTables
{
    public static void Add(ModelBuilder builder)
    {
        Stops(builder);
        Plans(builder);
        Corrections(builder);
    }

    private static void Stops(ModelBuilder builder)
    {
        builder.Entity<Stop>(stop =>
        {
            stop.ToTable("Stops", table =>
            {
                table.HasCheckConstraint("ck_stops_kind", "kind IN ('Kill', 'Embargo')");
                table.HasCheckConstraint("ck_stops_until", "(kind = 'Embargo') = (until IS NOT NULL)");
                table.HasCheckConstraint("ck_stops_reason", "reason <> ''");
            });
            stop.HasKey(x => x.Id);
            stop.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
            stop.Property(x => x.Reason).HasMaxLength(Stop.MaxReason);
            stop.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<Lifting>(lifting =>
        {
            lifting.ToTable("Liftings", table => table.HasCheckConstraint("ck_liftings_reason", "reason <> ''"));
            lifting.HasKey(x => new { x.StopId, x.EditionId });
            lifting.Property(x => x.Reason).HasMaxLength(Stop.MaxReason);
            lifting.HasOne<Stop>().WithMany().HasForeignKey(x => x.StopId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<StopConfirmation>(confirmation =>
        {
            confirmation.ToTable("StopConfirmations");
            confirmation.HasKey(x => new { x.StopId, x.EditionId, x.Channel });
            confirmation.Property(x => x.Channel).HasConversion<string>().HasMaxLength(12);
            confirmation.HasOne<Stop>().WithMany().HasForeignKey(x => x.StopId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void Plans(ModelBuilder builder) => builder.Entity<PlannedRelease>(plan =>
    {
        plan.ToTable("PlannedReleases", table => table.HasCheckConstraint("ck_planned_releases_ended", "(state = 'Waiting') = (ended_at IS NULL)"));
        plan.HasKey(x => x.Id);
        plan.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
        plan.Property(x => x.State).HasConversion<string>().HasMaxLength(12);
        plan.Ignore(x => x.IsHeld);
        plan.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
        plan.HasIndex(x => x.ArticleId, "ix_planned_releases_one_waiting").IsUnique().HasFilter("state = 'Waiting'");
        plan.HasIndex(x => x.DueAt, "ix_planned_releases_due").HasFilter("state = 'Waiting'");
        plan.HasIndex(x => x.EndedAt);
    });

    private static void Corrections(ModelBuilder builder) => builder.Entity<CorrectionDecision>(decision =>
    {
        decision.ToTable("CorrectionDecisions", table => table.HasCheckConstraint("ck_correction_decisions_named", "(answer IS NULL) = (\"by\" IS NULL) AND (answer IS NULL) = (\"at\" IS NULL)"));
        decision.HasKey(x => x.Id);
        decision.Property(x => x.Answer).HasConversion<string>().HasMaxLength(12);
        decision.Property(x => x.Note).HasMaxLength(CorrectionDecision.MaxNote);
        decision.Ignore(x => x.IsOpen);
        decision.HasOne<Release>().WithMany().HasForeignKey(x => x.CorrectionId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Release>().WithMany().HasForeignKey(x => x.CounterpartId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
        decision.HasIndex(x => new { x.CorrectionId, x.ArticleId }).IsUnique();
        decision.HasIndex(x => x.ArticleId);
    });
}
