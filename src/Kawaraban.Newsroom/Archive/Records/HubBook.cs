using Kawaraban.Newsroom.Intake.Fetching.Hubs;
using Kawaraban.Newsroom.Intake.Sources;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Subscriptions at hubs, each for a source.</summary>
public sealed class HubBook(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, TimeProvider clock)
{
    internal const string SourceColumn = "SourceId";

    public async Task<(WebSubSubscription Subscription, IntakeSourceId? Source)?> FindAsync(string id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var row = await db.HubSubscriptions.AsNoTracking().Where(x => x.Id == id).Select(x => new { x, Source = EF.Property<IntakeSourceId?>(x, SourceColumn) }).FirstOrDefaultAsync(cancel);
        return row is null ? null : (row.x, row.Source);
    }

    /// <summary>The sources that a hub tells of changes now.</summary>
    public async Task<IReadOnlySet<IntakeSourceId>> ToldAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        var told = await db.HubSubscriptions.Where(x => x.Wish == WebSubWish.Subscribe && x.LeaseUntil > now).Select(x => EF.Property<IntakeSourceId?>(x, SourceColumn)).ToListAsync(cancel);
        return told.OfType<IntakeSourceId>().ToHashSet();
    }

    /// <summary>Keeps a subscription as it is now; one that has nothing more to ask, and is not wanted, is forgotten.</summary>
    public async Task KeepAsync(WebSubSubscription subscription, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.HubSubscriptions.FirstOrDefaultAsync(x => x.Id == subscription.Id, cancel) is not { } kept)
        {
            return;
        }
        if (subscription is { Wish: WebSubWish.Unsubscribe, NextAt: null })
        {
            db.Remove(kept);
        }
        else
        {
            db.Entry(kept).CurrentValues.SetValues(subscription);
        }
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Subscribes to what the source offers now, and ends what it offered before.</summary>
    internal async Task FollowAsync(IntakeSourceId source, WebSubOffer? offer, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        var standing = await db.HubSubscriptions.Where(x => EF.Property<IntakeSourceId?>(x, SourceColumn) == source && x.Wish == WebSubWish.Subscribe).ToListAsync(cancel);
        foreach (var former in standing.Where(x => offer is null || x.Hub != offer.Hub || x.Topic != offer.Topic))
        {
            db.Entry(former).CurrentValues.SetValues(WebSub.End(former, now));
        }
        if (offer is not null && !standing.Exists(x => x.Hub == offer.Hub && x.Topic == offer.Topic))
        {
            db.Add(WebSub.Begin(offer, now)).Property(SourceColumn).CurrentValue = source;
        }
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Whether anything is to be asked of hubs now.</summary>
    internal async Task<bool> HasDueAsync(CancellationToken cancel) =>
        await plain.NumberAsync("SELECT count(*) FROM hub_subscriptions WHERE next_at <= @now", cancel, ("@now", plain.Instant(clock.GetUtcNow()))) > 0;

    /// <summary>What is to be asked of hubs now.</summary>
    internal async Task<IReadOnlyList<WebSubSubscription>> DueAsync(int count, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.HubSubscriptions.AsNoTracking().Where(x => x.NextAt <= now).OrderBy(x => x.NextAt).Take(count).ToListAsync(cancel);
    }

    /// <summary>Takes a subscription in hand, to ask for it; of two nodes that try, one gets it.</summary>
    internal async Task<bool> ClaimAsync(WebSubSubscription due, WebSubSubscription asking, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.HubSubscriptions.Where(x => x.Id == due.Id && x.NextAt == due.NextAt)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.AskedAt, asking.AskedAt).SetProperty(x => x.Failures, asking.Failures).SetProperty(x => x.NextAt, asking.NextAt), cancel) == 1;
    }

    /// <summary>Ends what belongs to a source that is being removed.</summary>
    internal static async Task EndAsync(ArchiveContext db, IntakeSourceId source, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var former in await db.HubSubscriptions.Where(x => EF.Property<IntakeSourceId?>(x, SourceColumn) == source).ToListAsync(cancel))
        {
            db.Entry(former).CurrentValues.SetValues(WebSub.End(former, now));
        }
        await db.SaveChangesAsync(cancel);
    }
}
