using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>Stops stories and lifts stops. A stop is one transaction: every live article of the story is withdrawn with it, in every edition, or none is.</summary>
public sealed class StopDesk(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <param name="until">Of an embargo: when it ends.</param>
    /// <param name="reason">Why, for the staff.</param>
    public Task<StopOutcome> StopAsync(StoryId story, StopKind kind, DateTimeOffset? until, string reason, StaffId by, CancellationToken cancel = default) => Drafts.Race.RunAsync(async () =>
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        var stop = new Stop { StoryId = story, Kind = kind, Until = kind == StopKind.Embargo ? until : null, Reason = Cut(reason), By = by, At = clock.GetUtcNow() };
        var outcome = await StopAsync(db, stop, cancel);
        return await KeptAsync(transaction, outcome, cancel);
    });

    /// <summary>Stops the story as its wire asks in an advisory, and settles that: the wire alone stops nothing that is live.</summary>
    public Task<StopOutcome> StopAsync(long advisory, StaffId by, CancellationToken cancel = default) => Drafts.Race.RunAsync<StopOutcome>(async () =>
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (await db.Advisories.FirstOrDefaultAsync(x => x.Id == advisory, cancel) is not { } told || !told.CanStop)
        {
            return new StopOutcome.Missing();
        }
        var now = clock.GetUtcNow();
        var outcome = await StopAsync(db, told.ToStop(by, now), cancel);
        if (outcome is StopOutcome.Stopped or StopOutcome.Standing && told.SettledAt is null)
        {
            (told.SettledAt, told.SettledBy) = (now, by);
            await db.SaveChangesAsync(cancel);
        }
        return await KeptAsync(transaction, outcome, cancel);
    });

    /// <summary>A named decision that the stop stands no longer in one edition. What was withdrawn stays so until somebody releases it.</summary>
    public Task<StopOutcome> LiftAsync(long stop, EditionId edition, string reason, StaffId by, CancellationToken cancel = default) => Drafts.Race.RunAsync<StopOutcome>(async () =>
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new StopOutcome.Refused("reason");
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Stops.AsNoTracking().FirstOrDefaultAsync(x => x.Id == stop, cancel) is not { } standing)
        {
            return new StopOutcome.Missing();
        }
        if (!await db.Liftings.AnyAsync(x => x.StopId == stop && x.EditionId == edition, cancel))
        {
            var now = clock.GetUtcNow();
            db.Add(new Lifting { StopId = stop, EditionId = edition, By = by, At = now, Reason = Cut(reason) });
            await OrderAsync(db, await db.Articles.Where(x => x.StoryId == standing.StoryId && x.EditionId == edition).Select(x => x.Id).ToListAsync(cancel), now, cancel);
            await db.SaveChangesAsync(cancel);
            await db.TellLiftedAsync(standing, edition, now, cancel);
            await transaction.CommitAsync(cancel);
        }
        return new StopOutcome.Lifted();
    });

    private async Task<StopOutcome> StopAsync(ArchiveContext db, Stop stop, CancellationToken cancel)
    {
        if (Wrong(stop) is { } wrong)
        {
            return new StopOutcome.Refused(wrong);
        }
        if (!await db.Stories.AnyAsync(x => x.Id == stop.StoryId, cancel))
        {
            return new StopOutcome.Missing();
        }
        var articles = await db.Articles.Where(x => x.StoryId == stop.StoryId).OrderBy(x => x.Id).ToListAsync(cancel);
        if (await StandingAsync(db, stop, articles, cancel) is { } standing)
        {
            return new StopOutcome.Standing(standing.Id);
        }
        var withdrawn = 0;
        foreach (var article in articles)
        {
            await db.HoldAsync(article.Id, cancel);
            withdrawn += await db.WithdrawAsync(article, "", stop.By, stop.At, cancel) is null ? 0 : 1;
        }
        db.Add(stop);
        await OrderAsync(db, [.. articles.Select(article => article.Id)], stop.At, cancel);
        await db.SaveChangesAsync(cancel);
        var type = stop.Kind == StopKind.Kill ? HappeningType.StoryKilled : HappeningType.StoryEmbargoed;
        await db.TellAsync(cancel, [.. articles.Select(article => Happening.Of(type, article, stop.At, new HappeningFacts { Stop = stop.Id, Until = stop.Until }))]);
        return new StopOutcome.Stopped(stop.Id, withdrawn);
    }

    /// <summary>Story files that rest on articles which readers do not have are told otherwise too.</summary>
    private static async Task OrderAsync(ArchiveContext db, IReadOnlyList<ArticleId> articles, DateTimeOffset now, CancellationToken cancel)
    {
        if (articles.Count > 0)
        {
            db.Add(new PressOrder { Tags = string.Join('\n', await FactTags.RestingOnAsync(db, articles, cancel)), At = now });
        }
    }

    private static string? Wrong(Stop stop) =>
        stop.Reason.Length == 0 ? "reason"
        : stop.Kind == StopKind.Embargo && !(stop.Until > stop.At) ? "until"
        : null;

    /// <summary>The same stop, where it stands in every edition that has the story: a form sent twice stops once.</summary>
    private static async Task<Stop?> StandingAsync(ArchiveContext db, Stop stop, IReadOnlyList<Article> articles, CancellationToken cancel) =>
        (await db.StopsOfAsync([stop.StoryId], cancel)).FirstOrDefault(known =>
            known.Stop.Kind == stop.Kind && known.Stop.Until == stop.Until && articles.All(article => known.StandsIn(article.EditionId, stop.At)))?.Stop;

    private static async Task<StopOutcome> KeptAsync(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, StopOutcome outcome, CancellationToken cancel)
    {
        if (outcome is StopOutcome.Stopped or StopOutcome.Standing)
        {
            await transaction.CommitAsync(cancel);
        }
        return outcome;
    }

    private static string Cut(string reason) => reason.Trim() is { Length: > Stop.MaxReason } longer ? longer[..Stop.MaxReason] : reason.Trim();
}
