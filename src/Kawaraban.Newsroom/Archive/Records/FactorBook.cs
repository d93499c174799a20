using Kawaraban.Newsroom.Archive.Model;
using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Second factors of the staff: codes taken once, taken away by others where a phone is lost, and the record of it.</summary>
public sealed class FactorBook(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <summary>Takes the code of that step. Of two who bring it at the same time, one gets true; whoever comes later with it or an earlier one gets false.</summary>
    public async Task<bool> SpendAsync(StaffId who, long step, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.SpentCodes.Where(x => x.StaffId == who && x.Step < step).ExecuteUpdateAsync(set => set.SetProperty(x => x.Step, step), cancel) == 1)
        {
            return true;
        }
        db.Add(new SpentCode { StaffId = who, Step = step });
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (NotWrittenException known) when (known.IsTaken)
        {
            return false;
        }
    }

    /// <summary>
    /// Takes all second factors of somebody away, ends their sessions, and lets none of their tokens release any more where that needs one. They
    /// sign in with their password again.
    /// </summary>
    /// <param name="by">Who does it; null for a command of the program.</param>
    /// <returns>False where there is nobody of that id, or they have none.</returns>
    public async Task<bool> TakeAwayAsync(StaffId whose, StaffId? by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Users.FirstOrDefaultAsync(x => x.Id == whose.Value, cancel) is not { } member || !await AnyAsync(db, member, cancel))
        {
            return false;
        }
        await db.UserTokens.Where(x => x.UserId == whose.Value).ExecuteDeleteAsync(cancel);
        await db.UserPasskeys.Where(x => x.UserId == whose.Value).ExecuteDeleteAsync(cancel);
        await db.AccessTokens.Where(x => x.StaffId == whose).ExecuteUpdateAsync(set => set.SetProperty(x => x.HasSecondFactor, false), cancel);
        member.TwoFactorEnabled = false;
        (member.SecurityStamp, member.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
        db.Add(new StaffAct { Whose = whose, By = by, Kind = StaffActKind.FactorsTaken, Note = "", At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>What was done with the account, the latest first.</summary>
    public async Task<IReadOnlyList<StaffAct>> ActsAsync(StaffId whose, int most, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.StaffActs.AsNoTracking().Where(x => x.Whose == whose).OrderByDescending(x => x.Id).Take(most).ToListAsync(cancel);
    }

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<PasskeyRow>> PasskeysAsync(StaffId whose, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var rows = await db.UserPasskeys.AsNoTracking().Where(x => x.UserId == whose.Value)
            .Select(x => new { x.CredentialId, x.Data, UsedAt = EF.Property<DateTimeOffset?>(x, PasskeyData.LastUsedAt) }).ToListAsync(cancel);
        return [.. rows.Select(x => new PasskeyRow(x.CredentialId, x.Data.Name ?? "", x.Data.CreatedAt, x.UsedAt)).OrderBy(x => x.AddedAt)];
    }

    public async Task NoteUseAsync(byte[] passkey, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        DateTimeOffset? now = clock.GetUtcNow();
        await db.UserPasskeys.Where(x => x.CredentialId == passkey).ExecuteUpdateAsync(set => set.SetProperty(x => EF.Property<DateTimeOffset?>(x, PasskeyData.LastUsedAt), now), cancel);
    }

    private static async Task<bool> AnyAsync(ArchiveContext db, StaffMember member, CancellationToken cancel) =>
        member.TwoFactorEnabled || await db.UserTokens.AnyAsync(x => x.UserId == member.Id, cancel) || await db.UserPasskeys.AnyAsync(x => x.UserId == member.Id, cancel);
}
