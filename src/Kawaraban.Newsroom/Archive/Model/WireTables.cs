using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Intake.Fetching.Hubs;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Sources, what came from them, and what wires tell of stories.</summary>
internal static class WireTables
{
    public static void Add(ModelBuilder builder)
    {
        Sources(builder);
        Hubs(builder);
        Receipts(builder);
        Advisories(builder);
    }

    private static void Sources(ModelBuilder builder)
    {
        builder.Entity<IntakeSource>(source =>
        {
            source.ToTable("IntakeSources", table =>
            {
                table.HasCheckConstraint("ck_intake_sources_kind", "kind IN ('Feed', 'Page', 'Folder')");
                table.HasCheckConstraint("ck_intake_sources_interval", $"interval_minutes BETWEEN {IntakeSource.ShortestInterval} AND {IntakeSource.LongestInterval}");
                table.HasCheckConstraint("ck_intake_sources_urgency", "max_urgency BETWEEN 1 AND 9");
                table.HasCheckConstraint("ck_intake_sources_named", "name <> '' AND address <> ''");
            });
            source.HasKey(x => x.Id);
            source.Property(x => x.Id).ValueGeneratedNever();
            source.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
            source.Property(x => x.Name).HasMaxLength(IntakeSource.MaxName);
            source.Property(x => x.Address).HasMaxLength(IntakeSource.MaxAddress);
            source.Property(x => x.Language).HasMaxLength(40);
            source.Property(x => x.Credit).HasMaxLength(IntakeSource.MaxName);
            source.Property(x => x.FailureCode).HasMaxLength(60);
            source.Ignore(x => x.Rule);
            source.Ignore(x => x.Interval);
            source.HasIndex(x => new { x.EditionId, x.Kind, x.Address }).IsUnique();
            source.HasIndex(x => x.DueAt);
        });
        builder.Entity<Arrival>(arrival =>
        {
            arrival.HasKey(x => new { x.SourceId, x.ItemId });
            arrival.Property(x => x.ItemId).HasMaxLength(Arrival.MaxId);
            arrival.Property(x => x.Title).HasMaxLength(Arrival.MaxTitle);
            arrival.Property(x => x.Message).HasMaxLength(Arrival.MaxMessage);
            arrival.Property(x => x.Outcome).HasConversion<string>().HasMaxLength(12);
            arrival.Property(x => x.Fingerprint).HasMaxLength(64);
            arrival.HasOne<IntakeSource>().WithMany().HasForeignKey(x => x.SourceId).OnDelete(DeleteBehavior.Cascade);
            arrival.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.SetNull);
            arrival.HasIndex(x => new { x.SourceId, x.At });
        });
    }

    /// <summary>The source's own column: a subscription outlives a source that was removed until its hub has heard of it.</summary>
    private static void Hubs(ModelBuilder builder) => builder.Entity<WebSubSubscription>(subscription =>
    {
        subscription.ToTable("HubSubscriptions");
        subscription.HasKey(x => x.Id);
        subscription.Property(x => x.Id).HasMaxLength(64);
        subscription.Property(x => x.Wish).HasConversion<string>().HasMaxLength(12);
        subscription.Property<IntakeSourceId?>(HubBook.SourceColumn);
        subscription.HasOne<IntakeSource>().WithMany().HasForeignKey(HubBook.SourceColumn).OnDelete(DeleteBehavior.SetNull);
        subscription.HasIndex(x => x.NextAt);
    });

    private static void Receipts(ModelBuilder builder) => builder.Entity<Receipt>(receipt =>
    {
        // No foreign key to the source: what came stays, also when its source is removed.
        receipt.HasKey(x => new { x.EditionId, x.SourceId, x.ItemId });
        receipt.Property(x => x.ItemId).HasMaxLength(1000);
        receipt.Property(x => x.ContentHash).HasMaxLength(64);
        receipt.Property(x => x.Version).HasMaxLength(60);
        receipt.Property(x => x.Standing).HasConversion<string>().HasMaxLength(12).HasDefaultValue(Standing.Usable);
        receipt.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
        receipt.HasIndex(x => x.ArticleId);
        receipt.HasIndex(x => x.ReleaseAt).HasFilter("release_at IS NOT NULL");
    });

    private static void Advisories(ModelBuilder builder) => builder.Entity<Advisory>(advisory =>
    {
        advisory.ToTable("Advisories", table =>
        {
            table.HasCheckConstraint("ck_advisories_kind", "kind IN ('Update', 'Correction', 'Embargo', 'Withhold', 'Cancel')");
            table.HasCheckConstraint("ck_advisories_settled", "settled_by IS NULL OR settled_at IS NOT NULL");
        });
        advisory.HasKey(x => x.Id);
        advisory.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
        advisory.Property(x => x.Note).HasMaxLength(Advisory.MaxNote);
        advisory.Property(x => x.Version).HasMaxLength(60);
        advisory.Ignore(x => x.Forbids);
        advisory.Ignore(x => x.CanStop);
        advisory.Ignore(x => x.CanBeTaken);
        advisory.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Restrict);
        advisory.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
        advisory.HasIndex(x => x.StoryId, "ix_advisories_open").HasFilter("settled_at IS NULL");
    });
}
