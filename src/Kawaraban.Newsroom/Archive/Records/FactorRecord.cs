using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What goes with a change of somebody's second factors, written through the same scope as the accounts' own store: in one transaction with it.</summary>
public sealed class FactorRecord(ArchiveContext db, TimeProvider clock)
{
    public async Task NoteAsync(StaffId whose, StaffActKind kind, string note = "", CancellationToken cancel = default)
    {
        db.Add(new StaffAct { Whose = whose, By = whose, Kind = kind, Note = note, At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Deletes the key of the app and the recovery codes. That the app is off is the account's own to say.</summary>
    public Task ForgetAppAsync(StaffId whose, CancellationToken cancel = default) =>
        db.UserTokens.Where(x => x.UserId == whose.Value).ExecuteDeleteAsync(cancel);
}
