using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>What changed at sources, what it meant, and what was decided of it.</summary>
internal static class TranslationTables
{
    public static void Add(ModelBuilder builder)
    {
        builder.Entity<SourceChange>(change =>
        {
            change.HasKey(x => x.Id);
            change.Property(x => x.Field).HasConversion<string>().HasMaxLength(12);
            change.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
            change.Property(x => x.Proposed).HasConversion<string>().HasMaxLength(12);
            change.Property(x => x.Class).HasConversion<string>().HasMaxLength(12);
            change.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
            change.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.FromVersionId).OnDelete(DeleteBehavior.Restrict);
            change.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.ToVersionId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<Reclassing>(reclassing =>
        {
            reclassing.HasKey(x => x.Id);
            reclassing.Property(x => x.Was).HasConversion<string>().HasMaxLength(12);
            reclassing.Property(x => x.Became).HasConversion<string>().HasMaxLength(12);
            reclassing.HasOne<SourceChange>().WithMany().HasForeignKey(x => x.ChangeId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<PasteUpAct>(act =>
        {
            act.HasKey(x => x.Id);
            act.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
            act.HasIndex(x => new { x.VersionId, x.Id });
        });
        builder.Entity<Settlement>(settlement =>
        {
            settlement.HasKey(x => x.Id);
            settlement.Property(x => x.TextHash).HasMaxLength(TextHash.Length);
            settlement.Property(x => x.Decision).HasConversion<string>().HasMaxLength(12);
            settlement.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
            settlement.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.SourceVersionId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
