using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>What was translated before, and into what.</summary>
internal static class MemoryTables
{
    public static void Add(ModelBuilder builder)
    {
        builder.Entity<MemoryPair>(pair =>
        {
            pair.ToTable("MemoryPairs", table =>
            {
                table.HasCheckConstraint("ck_memory_pairs_grain", "grain IN ('Block', 'Sentence')");
                table.HasCheckConstraint("ck_memory_pairs_removed", "removed_at IS NULL OR removed_why IS NOT NULL");
            });
            pair.HasKey(x => x.Id);
            pair.Property(x => x.Direction).HasMaxLength(MemoryPair.LongestTag);
            pair.Property(x => x.SourceLanguage).HasMaxLength(MemoryPair.LongestTag);
            pair.Property(x => x.TargetLanguage).HasMaxLength(MemoryPair.LongestTag);
            pair.Property(x => x.Grain).HasConversion<string>().HasMaxLength(12);
            pair.Property(x => x.Translator).HasMaxLength(MemoryPair.LongestName);
            pair.Property(x => x.File).HasMaxLength(MemoryPair.LongestName);
            pair.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
            pair.HasOne<Article>().WithMany().HasForeignKey(x => x.SourceArticleId).OnDelete(DeleteBehavior.Restrict);
            pair.HasIndex(x => new { x.Direction, x.SourceKey });
            pair.HasIndex(x => x.ArticleId);
        });
        builder.Entity<MemoryMark>(mark =>
        {
            mark.HasKey(x => x.Id);
            mark.Property(x => x.Id).ValueGeneratedNever();
        });
    }
}
