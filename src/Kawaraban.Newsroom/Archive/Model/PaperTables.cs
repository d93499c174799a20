using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Readership;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Pictures, reads, press orders, staff.</summary>
internal static class PaperTables
{
    public static void Add(ModelBuilder builder)
    {
        Pictures(builder);
        Press(builder);
        Staff(builder);
    }

    private static void Pictures(ModelBuilder builder)
    {
        builder.Entity<Picture>(picture =>
        {
            picture.HasKey(x => x.Id);
            picture.Property(x => x.Hash).HasMaxLength(64);
            picture.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
            picture.HasIndex(x => x.Hash);
        });
        builder.Entity<PictureText>(text =>
        {
            text.HasKey(x => new { x.PictureId, x.EditionId });
            text.HasOne<Picture>().WithMany().HasForeignKey(x => x.PictureId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<VersionPicture>(shown =>
        {
            shown.HasKey(x => new { x.VersionId, x.PictureId });
            shown.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
            shown.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Restrict);
            shown.HasOne<Picture>().WithMany().HasForeignKey(x => x.PictureId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void Press(ModelBuilder builder)
    {
        builder.Entity<PressOrder>().HasKey(x => x.Id);
        builder.Entity<ReadCount>(count =>
        {
            count.HasKey(x => x.ArticleId);
            count.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void Staff(ModelBuilder builder)
    {
        builder.Entity<Invitation>().HasKey(x => x.CodeHash);
        builder.Entity<Invitation>().Property(x => x.CodeHash).HasMaxLength(64);
        builder.Entity<StaffMember>().ToTable("Staff");
        builder.Entity<IdentityRole<Guid>>().ToTable("StaffRoles");
        builder.Entity<IdentityUserRole<Guid>>().ToTable("StaffInRoles");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("StaffClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("StaffLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("StaffTokens");
        builder.Entity<IdentityRoleClaim<Guid>>().ToTable("StaffRoleClaims");
    }
}
