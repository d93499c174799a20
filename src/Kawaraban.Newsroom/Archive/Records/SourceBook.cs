using Kawaraban.Newsroom.Intake.Sources;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The sources that were set up at the desk, and who polls them when. What is due stands in the archive: a restart goes on where it was.</summary>
public sealed class SourceBook(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, TimeProvider clock)
{
    public async Task<IReadOnlyList<IntakeSource>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Sources.AsNoTracking().OrderBy(x => x.EditionId).ThenBy(x => x.Name).ThenBy(x => x.Id).ToListAsync(cancel);
    }

    public async Task<IntakeSource?> FindAsync(IntakeSourceId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Sources.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
    }

    /// <returns>False where the edition has a source at this address already.</returns>
    public async Task<bool> AddAsync(IntakeSource source, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        db.Add(source);
        return await SavedAsync(db, cancel);
    }

    /// <summary>Changes what was set up, and nothing of what became of the polls. A changed rule looks at passed over items again.</summary>
    /// <returns>Null where the source is gone; false where the edition has another at this address.</returns>
    public async Task<bool?> ChangeAsync(IntakeSourceId id, Action<IntakeSource> change, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Sources.FirstOrDefaultAsync(x => x.Id == id, cancel) is not { } source)
        {
            return null;
        }
        var (address, interval, wasPaused) = (source.Address, source.IntervalMinutes, source.IsPaused);
        change(source);
        if (source.Address != address)
        {
            (source.IsGone, source.Failures, source.FailureCode, source.FailureMessage) = (false, 0, "", "");
        }
        if (source.Address != address || source.IntervalMinutes != interval || source.IsPaused != wasPaused)
        {
            source.DueAt = clock.GetUtcNow();
        }
        // What was set up anew is read anew: a rule may let in what it kept out, though the document is the same.
        (source.ETag, source.LastModified) = (null, null);
        if (!await SavedAsync(db, cancel))
        {
            return false;
        }
        if (source.Address != address || source.IsPaused)
        {
            await HubBook.EndAsync(db, id, clock.GetUtcNow(), cancel);
        }
        await LookAgainAsync(db, id, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Removes a source. The stories that were made from it stay, and so do their receipts.</summary>
    public async Task RemoveAsync(IntakeSourceId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await HubBook.EndAsync(db, id, clock.GetUtcNow(), cancel);
        await db.Sources.Where(x => x.Id == id).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Polls a source as soon as may be: something told that it has changed.</summary>
    public async Task HurryAsync(IntakeSourceId id, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        await db.Sources.Where(x => x.Id == id && x.DueAt > now).ExecuteUpdateAsync(set => set.SetProperty(x => x.DueAt, now), cancel);
    }

    /// <summary>The sources that are due and that nobody polls, the longest due first.</summary>
    public Task<IReadOnlyList<IntakeSourceId>> DueAsync(int count, CancellationToken cancel = default) => plain.AskAsync<IReadOnlyList<IntakeSourceId>>(
        "SELECT id FROM intake_sources WHERE due_at <= @now AND NOT is_paused AND NOT is_gone AND (claimed_until IS NULL OR claimed_until < @now) ORDER BY due_at LIMIT @count",
        async (rows, stop) =>
        {
            var due = new List<IntakeSourceId>();
            while (await rows.ReadAsync(stop))
            {
                due.Add(new IntakeSourceId(rows.GetGuid(0)));
            }
            return due;
        },
        cancel, ("@now", plain.Instant(clock.GetUtcNow())), ("@count", count));

    /// <summary>Takes a source in hand; of two who try at the same time, one gets it.</summary>
    internal async Task<IntakeSource?> ClaimAsync(IntakeSourceId id, bool asked, TimeSpan atMost, CancellationToken cancel)
    {
        var (now, claim) = (clock.GetUtcNow(), (Guid?)Guid.NewGuid());
        var until = now + atMost;
        await using var db = await archive.CreateDbContextAsync(cancel);
        var free = db.Sources.Where(x => x.Id == id && (x.ClaimedUntil == null || x.ClaimedUntil < now) && (asked || (x.DueAt <= now && !x.IsPaused && !x.IsGone)));
        return await free.ExecuteUpdateAsync(set => set.SetProperty(x => x.Claim, claim).SetProperty(x => x.ClaimedUntil, until).SetProperty(x => x.AskedAt, now), cancel) == 1
            ? await db.Sources.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id && x.Claim == claim, cancel)
            : null;
    }

    /// <summary>Lets go of a source, with what became of the poll; null where it was broken off and is to be polled again at once.</summary>
    internal async Task CloseAsync(IntakeSource polled, PollOutcome? outcome, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        // Somebody may have changed or removed it meanwhile, or taken it over: only what is ours to say is said.
        if (await db.Sources.FirstOrDefaultAsync(x => x.Id == polled.Id && x.Claim == polled.Claim, cancel) is not { } source)
        {
            return;
        }
        (source.Claim, source.ClaimedUntil) = (null, null);
        if (outcome is not null)
        {
            PollRecord.Write(source, polled, outcome, clock.GetUtcNow());
        }
        var movedTo = outcome switch { PollOutcome.Came came => came.MovedTo, PollOutcome.NothingNew nothing => nothing.MovedTo, _ => null };
        if (movedTo is { } moved && source.Address == polled.Address && moved.Length <= IntakeSource.MaxAddress
            && !await db.Sources.AnyAsync(x => x.EditionId == source.EditionId && x.Kind == source.Kind && x.Address == moved, cancel))
        {
            source.Address = moved;
        }
        await db.SaveChangesAsync(cancel);
    }

    private static Task<int> LookAgainAsync(ArchiveContext db, IntakeSourceId id, CancellationToken cancel) =>
        db.Arrivals.Where(x => x.SourceId == id && x.Outcome == ArrivalOutcome.PassedOver).ExecuteUpdateAsync(set => set.SetProperty(x => x.Fingerprint, (string?)null), cancel);

    private static async Task<bool> SavedAsync(ArchiveContext db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (NotWrittenException taken) when (taken.IsTaken)
        {
            return false;
        }
    }
}
