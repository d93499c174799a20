using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Rights, who has what, what is said and approved. No foreign key leads to the staff: who leaves takes nothing along.</summary>
internal static class WorkflowTables
{
    public static void Add(ModelBuilder builder)
    {
        Rights(builder);
        Assignments(builder);
        Comments(builder);
        Reviews(builder);
    }

    private static void Rights(ModelBuilder builder)
    {
        builder.Entity<EditionRight>(right =>
        {
            right.ToTable("EditionRights", table => table.HasCheckConstraint("ck_edition_rights_role", "role IN ('None', 'Reader', 'Translator', 'Editor')"));
            right.HasKey(x => new { x.StaffId, x.EditionId });
            right.Property(x => x.Role).HasConversion<string>().HasMaxLength(12);
        });
        builder.Entity<AccessToken>(token =>
        {
            token.ToTable("AccessTokens", table => table.HasCheckConstraint("ck_access_tokens_scope", "scope IN ('Reader', 'Translator', 'Editor')"));
            token.HasKey(x => x.Id);
            token.Property(x => x.Id).ValueGeneratedNever();
            token.Property(x => x.Name).HasMaxLength(AccessToken.MaxName);
            token.Property(x => x.Hash).HasMaxLength(64);
            token.Property(x => x.Scope).HasConversion<string>().HasMaxLength(12);
            token.HasIndex(x => x.Hash).IsUnique();
            token.HasIndex(x => x.StaffId);
        });
    }

    private static void Assignments(ModelBuilder builder)
    {
        builder.Entity<Assignment>(assignment =>
        {
            assignment.HasKey(x => new { x.StoryId, x.EditionId });
            assignment.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Restrict);
            assignment.HasIndex(x => new { x.EditionId, x.Holder });
        });
        builder.Entity<AssignmentAct>(act =>
        {
            act.HasKey(x => x.Id);
            act.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
            act.Property(x => x.Note).HasMaxLength(Assignment.MaxNote);
            act.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Restrict);
            act.HasIndex(x => new { x.StoryId, x.EditionId });
        });
    }

    private static void Comments(ModelBuilder builder)
    {
        builder.Entity<Comment>(comment =>
        {
            comment.HasKey(x => x.Id);
            comment.Property(x => x.Id).ValueGeneratedNever();
            comment.Property(x => x.Text).HasMaxLength(Comment.MaxText);
            comment.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
            comment.HasIndex(x => new { x.ArticleId, x.At });
        });
        builder.Entity<Notice>(notice =>
        {
            notice.HasKey(x => x.Id);
            notice.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
            notice.Property(x => x.Place).HasMaxLength(60);
            notice.Property(x => x.Text).HasMaxLength(Notice.MaxText);
            notice.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Restrict);
            notice.HasIndex(x => new { x.To, x.Id });
        });
    }

    private static void Reviews(ModelBuilder builder) => builder.Entity<Review>(review =>
    {
        review.ToTable("Reviews", table => table.HasCheckConstraint("ck_reviews_decided", "state = 'Asked' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)"));
        review.HasKey(x => x.Id);
        review.Property(x => x.State).HasConversion<string>().HasMaxLength(12);
        review.Property(x => x.Note).HasMaxLength(Review.MaxNote);
        review.Property(x => x.Answer).HasMaxLength(Review.MaxNote);
        review.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
        // By version: a draft that came in anew is dropped, and its review with it.
        review.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Cascade);
        review.HasIndex(x => x.VersionId, "ix_reviews_one_open").IsUnique().HasFilter("state = 'Asked'");
    });
}
