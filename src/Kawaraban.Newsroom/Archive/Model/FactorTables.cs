using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Second factors and what was done with accounts. Their names begin as those of the staff: an export without staff leaves them out.</summary>
internal static class FactorTables
{
    /// <summary>As WebAuthn limits it.</summary>
    private const int LongestCredential = 1023;

    public static void Add(ModelBuilder builder)
    {
        builder.Entity<SpentCode>(code =>
        {
            code.ToTable("StaffSpentCodes");
            code.HasKey(x => x.StaffId);
            code.Property(x => x.StaffId).ValueGeneratedNever();
        });
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("StaffPasskeys");
            passkey.HasKey(x => x.CredentialId);
            passkey.Property(x => x.CredentialId).HasMaxLength(LongestCredential).ValueGeneratedNever();
            passkey.Property(x => x.Data).HasConversion(PasskeyData.Written, PasskeyData.Alike);
            passkey.Property<DateTimeOffset?>(PasskeyData.LastUsedAt);
            passkey.HasOne<StaffMember>().WithMany().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
            passkey.HasIndex(x => x.UserId);
        });
        builder.Entity<StaffAct>(act =>
        {
            act.ToTable("StaffActs");
            act.HasKey(x => x.Id);
            act.Property(x => x.Kind).HasConversion<string>().HasMaxLength(30);
            act.Property(x => x.Note).HasMaxLength(StaffAct.MaxNote);
            act.HasIndex(x => new { x.Whose, x.Id });
        });
    }
}
