using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>What was decided of findings. No foreign key leads to a version: a draft that is dropped leaves the decisions, which are only added to.</summary>
internal static class ProofTables
{
    private const int LongestRule = 60;

    public static void Add(ModelBuilder builder)
    {
        Waivers(builder);
        Signatures(builder);
    }

    private static void Waivers(ModelBuilder builder)
    {
        builder.Entity<Waiver>(waiver =>
        {
            waiver.ToTable("Waivers", table =>
            {
                table.HasCheckConstraint("ck_waivers_scope", "scope IN ('Once', 'Article', 'Paper')");
                table.HasCheckConstraint("ck_waivers_key", "(scope = 'Once') = (key <> '')");
                table.HasCheckConstraint("ck_waivers_reason", "reason <> '' AND rule <> ''");
            });
            waiver.HasKey(x => x.Id);
            waiver.Property(x => x.Scope).HasConversion<string>().HasMaxLength(12);
            waiver.Property(x => x.Severity).HasConversion<string>().HasMaxLength(12);
            waiver.Property(x => x.Rule).HasMaxLength(LongestRule);
            waiver.Property(x => x.Quote).HasMaxLength(FindingKey.MaxQuote);
            waiver.Property(x => x.Key).HasMaxLength(FindingKey.Length);
            waiver.Property(x => x.Reason).HasMaxLength(Waiver.MaxReason);
            waiver.Ignore(x => x.RoleToEnd);
            waiver.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
            waiver.HasIndex(x => new { x.EditionId, x.Scope });
        });
        builder.Entity<WaiverEnd>(end =>
        {
            end.HasKey(x => x.WaiverId);
            end.Property(x => x.WaiverId).ValueGeneratedNever();
            end.HasOne<Waiver>().WithMany().HasForeignKey(x => x.WaiverId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void Signatures(ModelBuilder builder)
    {
        builder.Entity<Countersign>(signature =>
        {
            signature.ToTable("Countersigns", table => table.HasCheckConstraint("ck_countersigns_reason", "reason <> '' AND rule <> '' AND key <> ''"));
            signature.HasKey(x => x.Id);
            signature.Property(x => x.Rule).HasMaxLength(LongestRule);
            signature.Property(x => x.Quote).HasMaxLength(FindingKey.MaxQuote);
            signature.Property(x => x.Key).HasMaxLength(FindingKey.Length);
            signature.Property(x => x.Reason).HasMaxLength(Waiver.MaxReason);
            signature.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
            signature.HasIndex(x => new { x.VersionId, x.Key }).IsUnique();
        });
        builder.Entity<ProofRecord>(record =>
        {
            record.HasKey(x => new { x.VersionId, x.Kind });
            record.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
        });
    }
}
