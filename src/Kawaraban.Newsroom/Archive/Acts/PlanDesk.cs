using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>
/// Plans releases and makes them come true. A plan ends in the transaction of its release: of two nodes one releases, and a program that is
/// killed in between finds it waiting still.
/// </summary>
public sealed class PlanDesk(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, ReleaseDesk releases, TimeProvider clock)
{
    /// <summary>So often is what an embargo holds tried again, so that it comes out also when the embargo is lifted early.</summary>
    public static readonly TimeSpan Held = TimeSpan.FromMinutes(1);

    /// <summary>Plans the release of the draft that was looked at, in place of what was planned for it before.</summary>
    public async Task<PlanOutcome> PlanAsync(ArticleId id, string stamp, ReleaseKind kind, string note, DateTimeOffset at, StaffId by, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (at <= now || at > now + PlannedRelease.Furthest)
        {
            return new PlanOutcome.BadTime();
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldAsync(id, cancel);
        switch (await releases.JudgeAsync(db, id, stamp, kind, note, by, now, cancel))
        {
            case ReleaseOutcome.Missing:
                return new PlanOutcome.Missing();
            case ReleaseOutcome.Moved:
                return new PlanOutcome.Moved();
            case ReleaseOutcome.Refused refused when refused.Objections.Where(objection => objection.Until is null).ToList() is { Count: > 0 } lasting:
                return new PlanOutcome.Refused(lasting);
        }
        await db.Plans.Where(x => x.ArticleId == id).EndAsync(PlanState.CalledOff, now, cancel);
        var plan = new PlannedRelease { ArticleId = id, Stamp = stamp, Kind = kind, Note = note.Trim(), At = at, DueAt = at, By = by, MadeAt = now };
        db.Add(plan);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new PlanOutcome.Planned(plan);
    }

    /// <returns>False where nothing was waiting.</returns>
    public async Task<bool> CallOffAsync(ArticleId article, StaffId by, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Plans.Where(x => x.ArticleId == article && x.State == PlanState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.State, PlanState.CalledOff).SetProperty(x => x.EndedAt, now).SetProperty(x => x.EndedBy, by), cancel) > 0;
    }

    /// <summary>Releases what is due, the earliest first.</summary>
    /// <returns>How many were released.</returns>
    public async Task<int> ReleaseDueAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (await plain.NumberAsync("SELECT count(*) FROM planned_releases WHERE state = 'Waiting' AND due_at <= @now", cancel, ("@now", plain.Instant(now))) == 0)
        {
            return 0;
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        var due = await db.Plans.AsNoTracking().Where(x => x.State == PlanState.Waiting && x.DueAt <= now).OrderBy(x => x.DueAt).ThenBy(x => x.Id).ToListAsync(cancel);
        var released = 0;
        foreach (var plan in due)
        {
            released += await ReleaseAsync(plan, cancel) ? 1 : 0;
        }
        return released;
    }

    private async Task<bool> ReleaseAsync(PlannedRelease plan, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using (var transaction = await db.Database.BeginTransactionAsync(cancel))
        {
            await db.HoldReleasesAsync(cancel);
            if (await db.Plans.Where(x => x.Id == plan.Id).EndAsync(PlanState.Released, clock.GetUtcNow(), cancel) == 0)
            {
                return false;
            }
            var outcome = await releases.ReleaseAsync(db, transaction, plan.ArticleId, plan.Stamp, plan.Kind, plan.Note, plan.By, null, null, cancel);
            if (outcome is ReleaseOutcome.Released)
            {
                return true;
            }
            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            await EndAsync(db, plan, outcome, cancel);
            return false;
        }
    }

    /// <summary>It could not be released: an embargo holds it, all else ends it, and the board says why.</summary>
    private async Task EndAsync(ArchiveContext db, PlannedRelease plan, ReleaseOutcome outcome, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var waiting = db.Plans.Where(x => x.Id == plan.Id && x.State == PlanState.Waiting);
        if (outcome is not ReleaseOutcome.Refused refused)
        {
            await waiting.EndAsync(outcome is ReleaseOutcome.Moved ? PlanState.Moved : PlanState.Overtaken, now, cancel);
        }
        else if (refused.Objections.All(objection => objection.Until is not null))
        {
            var again = refused.Objections.Max(objection => objection.Until!.Value);
            again = again < now + Held ? again : now + Held;
            await waiting.ExecuteUpdateAsync(set => set.SetProperty(x => x.DueAt, again), cancel);
        }
        else
        {
            var codes = string.Join(' ', refused.Objections.Select(objection => objection.Code).Distinct());
            await waiting.ExecuteUpdateAsync(set => set.SetProperty(x => x.State, PlanState.Refused).SetProperty(x => x.EndedAt, now).SetProperty(x => x.Objections, codes), cancel);
        }
    }
}
