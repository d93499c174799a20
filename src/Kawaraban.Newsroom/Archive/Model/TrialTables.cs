using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Rules run over the archive, and what they would have said. Nothing of it is a record: old findings are thrown away.</summary>
internal static class TrialTables
{
    private const int LongestRule = 60;

    public static void Add(ModelBuilder builder)
    {
        builder.Entity<Trial>(trial =>
        {
            trial.ToTable("Trials", table => table.HasCheckConstraint("ck_trials_state", "state IN ('Running', 'Stopped', 'Done', 'Broken')"));
            trial.HasKey(x => x.Id);
            trial.Property(x => x.Rule).HasMaxLength(LongestRule);
            trial.Property(x => x.State).HasConversion<string>().HasMaxLength(12);
            trial.Property(x => x.ReachedCode).HasMaxLength(20);
            trial.Ignore(x => x.Scope);
            trial.Ignore(x => x.TriedFindings);
            trial.Ignore(x => x.TodayFindings);
            trial.Ignore(x => x.ShownFindings);
            trial.HasIndex(x => x.EditionId, "ix_trials_one_running").IsUnique().HasFilter("state = 'Running'");
            trial.HasIndex(x => new { x.EditionId, x.Id });
        });
        builder.Entity<TrialFinding>(finding =>
        {
            finding.HasKey(x => x.Id);
            finding.Property(x => x.Standing).HasConversion<string>().HasMaxLength(12);
            finding.Property(x => x.Severity).HasConversion<string>().HasMaxLength(12);
            finding.Property(x => x.Rule).HasMaxLength(LongestRule);
            finding.HasOne<Trial>().WithMany().HasForeignKey(x => x.TrialId).OnDelete(DeleteBehavior.Cascade);
            finding.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
            finding.HasIndex(x => new { x.TrialId, x.Id });
        });
    }
}
