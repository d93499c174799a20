using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Stories, articles, versions, blocks and what is recorded of them.</summary>
internal static class StoryTables
{
    public static void Add(ModelBuilder builder)
    {
        Stories(builder);
        Versions(builder);
        Blocks(builder);
        Records(builder);
    }

    private static void Stories(ModelBuilder builder)
    {
        builder.Entity<Story>(story =>
        {
            story.HasKey(x => x.Id);
            story.Property(x => x.Id).ValueGeneratedNever();
            story.Property(x => x.Key).HasMaxLength(120);
            story.HasIndex(x => x.Key).IsUnique();
        });
        builder.Entity<Article>(article =>
        {
            article.HasKey(x => x.Id);
            article.Property(x => x.Id).ValueGeneratedNever();
            article.Property(x => x.Slug).HasMaxLength(120);
            article.Property(x => x.ShortCode).HasMaxLength(12);
            article.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Restrict);
            article.HasOne<Article>().WithMany().HasForeignKey(x => x.SourceId).OnDelete(DeleteBehavior.Restrict);
            article.HasIndex(x => new { x.StoryId, x.EditionId }).IsUnique();
            article.HasIndex(x => new { x.EditionId, x.Slug }).IsUnique();
            article.HasIndex(x => x.ShortCode).IsUnique();
            article.HasIndex(x => new { x.EditionId, x.FirstReleasedAt });
            article.HasIndex(x => new { x.EditionId, x.Section, x.FirstReleasedAt });
        });
        builder.Entity<FormerAddress>(address =>
        {
            address.HasKey(x => new { x.EditionId, x.Section, x.Slug });
            address.Property(x => x.Slug).HasMaxLength(120);
            address.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void Versions(ModelBuilder builder) => builder.Entity<ArticleVersion>(version =>
    {
        version.ToTable("Versions", table => table.HasCheckConstraint("ck_versions_state", "state IN ('Draft', 'Live', 'Superseded', 'Withdrawn')"));
        version.HasKey(x => x.Id);
        version.Property(x => x.Id).ValueGeneratedNever();
        version.Property(x => x.State).HasConversion<string>().HasMaxLength(12);
        version.Property(x => x.Genre).HasConversion<string>().HasMaxLength(12);
        version.Property(x => x.Slug).HasMaxLength(120);
        version.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.SourceVersionId).OnDelete(DeleteBehavior.Restrict);
        version.HasIndex(x => new { x.ArticleId, x.Number }).IsUnique();
        version.HasIndex(x => x.ArticleId, "ix_versions_one_draft").IsUnique().HasFilter("state = 'Draft'");
        version.HasIndex(x => x.ArticleId, "ix_versions_one_live").IsUnique().HasFilter("state = 'Live'");
    });

    private static void Blocks(ModelBuilder builder)
    {
        builder.Entity<Block>(block =>
        {
            block.HasKey(x => new { x.VersionId, x.Id });
            block.Property(x => x.Origin).HasConversion<string>().HasMaxLength(20).HasDefaultValue(BlockOrigin.Human);
            block.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<BlockSave>(save =>
        {
            save.HasKey(x => x.Id);
            save.Property(x => x.Origin).HasConversion<string>().HasMaxLength(20).HasDefaultValue(BlockOrigin.Human);
            save.HasIndex(x => new { x.VersionId, x.BlockId, x.Revision });
        });
        builder.Entity<Alignment>(alignment =>
        {
            alignment.HasKey(x => x.Id);
            alignment.Property(x => x.Id).ValueGeneratedNever();
            alignment.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Restrict);
            alignment.HasOne<Block>().WithMany().HasForeignKey(x => new { x.SourceVersionId, x.SourceBlockId }).OnDelete(DeleteBehavior.Restrict);
            alignment.HasIndex(x => new { x.VersionId, x.BlockId, x.SourceBlockId }).IsUnique();
        });
    }

    private static void Records(ModelBuilder builder)
    {
        builder.Entity<Byline>(byline =>
        {
            byline.HasKey(x => new { x.VersionId, x.Role, x.Position });
            byline.Property(x => x.Role).HasConversion<string>().HasMaxLength(12);
            byline.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Restrict);
            byline.HasOne<Author>().WithMany().HasForeignKey(x => x.AuthorId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<Author>(author =>
        {
            author.HasKey(x => x.Id);
            author.Property(x => x.XHandle).HasMaxLength(60);
        });
        builder.Entity<AuthorText>(text =>
        {
            text.HasKey(x => new { x.AuthorId, x.EditionId });
            text.HasOne<Author>().WithMany().HasForeignKey(x => x.AuthorId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<Release>(release =>
        {
            release.HasKey(x => x.Id);
            release.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
            release.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
            release.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Restrict);
            release.HasIndex(x => new { x.ArticleId, x.Id });
        });
    }
}
