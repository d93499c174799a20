using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The link that makes the first owner's account: there is one only while the paper has no staff.</summary>
public sealed class InvitationBook(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, TimeProvider clock)
{
    public async Task<bool> HasStaffAsync(CancellationToken cancel = default) => await plain.NumberAsync("SELECT count(*) FROM (SELECT 1 FROM staff LIMIT 1) AS anybody", cancel) > 0;

    /// <summary>A fresh code, and no earlier one holds any more; null when the paper has staff.</summary>
    public async Task<string?> IssueAsync(CancellationToken cancel = default)
    {
        if (await HasStaffAsync(cancel))
        {
            return null;
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        var code = Invitation.NewCode();
        await db.Invitations.Where(x => x.UsedAt == null).ExecuteDeleteAsync(cancel);
        db.Add(new Invitation { CodeHash = Invitation.Hash(code), ExpiresAt = clock.GetUtcNow() + Invitation.Lifetime });
        await db.SaveChangesAsync(cancel);
        return code;
    }

    public async Task<bool> IsOpenAsync(string code, CancellationToken cancel = default)
    {
        var hash = Invitation.Hash(code);
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Invitations.AnyAsync(x => x.CodeHash == hash && x.UsedAt == null && x.ExpiresAt > now, cancel);
    }
}
