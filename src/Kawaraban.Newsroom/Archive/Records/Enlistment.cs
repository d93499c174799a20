using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// What goes with a new account, in one transaction with it: all of it is in the archive, or nothing. It writes through the same scope as
/// the accounts' own store.
/// </summary>
public sealed class Enlistment(ArchiveContext db, TimeProvider clock)
{
    /// <param name="work">Answers whether all went well; where not, nothing of it stays.</param>
    public async Task<bool> TogetherAsync(Func<Task<bool>> work, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await work())
        {
            return false;
        }
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Takes the code of an invitation, once: of two who come at the same time, one gets true.</summary>
    public async Task<bool> SpendAsync(string code, CancellationToken cancel = default)
    {
        var hash = Invitation.Hash(code);
        var now = clock.GetUtcNow();
        return await db.Invitations.Where(x => x.CodeHash == hash && x.UsedAt == null && x.ExpiresAt > now).ExecuteUpdateAsync(set => set.SetProperty(x => x.UsedAt, now), cancel) == 1;
    }
}
