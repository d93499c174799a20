using System.Data.Common;
using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What is on its way to webhooks, and what became of it. What is due stands in the archive: a restart goes on where it was.</summary>
public sealed class DeliveryBook(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, TimeProvider clock)
{
    /// <summary>So long, and so many of one webhook, are kept; what still waits by then is forgotten too.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    public const int MostOfOne = 10_000;

    /// <summary>The webhooks at which something is due and that are not paused.</summary>
    public Task<IReadOnlyList<WebhookId>> DueAsync(CancellationToken cancel = default) => plain.AskAsync(
        "SELECT w.id FROM webhooks w WHERE NOT w.is_paused AND EXISTS (SELECT 1 FROM deliveries d WHERE d.webhook_id = w.id AND d.next_at <= @now)",
        ReadAsync, cancel, ("@now", plain.Instant(clock.GetUtcNow())));

    /// <summary>The latest first, with what they tell of.</summary>
    public async Task<IReadOnlyList<Delivery>> LatestAsync(WebhookId webhook, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await db.Deliveries.AsNoTracking().Include(x => x.Happening).Where(x => x.WebhookId == webhook).OrderByDescending(x => x.Id).Take(count).ToListAsync(cancel);
    }

    public async Task<IReadOnlyDictionary<(WebhookId Webhook, DeliveryState State), int>> CountsAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var rows = await db.Deliveries.GroupBy(x => new { x.WebhookId, x.State }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        return rows.ToDictionary(row => (row.Key.WebhookId, row.Key.State), row => row.Count);
    }

    /// <summary>Sends again what was given up.</summary>
    public async Task<int> SendAgainAsync(WebhookId webhook, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Deliveries.Where(x => x.WebhookId == webhook && x.State == DeliveryState.GivenUp && x.Happening!.Type != HappeningType.Test)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.State, DeliveryState.Waiting).SetProperty(x => x.Tries, 0).SetProperty(x => x.NextAt, now), cancel);
    }

    /// <summary>Forgets what is too old or too much, and what belongs to no webhook any more.</summary>
    public async Task TrimAsync(CancellationToken cancel = default)
    {
        var old = clock.GetUtcNow() - KeptFor;
        await using var db = await archive.CreateDbContextAsync(cancel);
        await db.Happenings.Where(x => x.At < old).ExecuteDeleteAsync(cancel);
        await db.Deliveries.Where(x => !db.Webhooks.Any(webhook => webhook.Id == x.WebhookId)).ExecuteDeleteAsync(cancel);
        foreach (var webhook in await db.Webhooks.Select(x => x.Id).ToListAsync(cancel))
        {
            var last = await db.Deliveries.Where(x => x.WebhookId == webhook).OrderByDescending(x => x.Id).Skip(MostOfOne).Select(x => x.Id).FirstOrDefaultAsync(cancel);
            await db.Deliveries.Where(x => x.WebhookId == webhook && x.Id <= last).ExecuteDeleteAsync(cancel);
        }
        await db.Happenings.Where(x => !db.Deliveries.Any(delivery => delivery.HappeningId == x.Id)).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Takes the earliest that is due in hand; of two nodes that try, one gets it.</summary>
    internal async Task<CourierRound?> ClaimAsync(WebhookId webhook, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.Webhooks.AsNoTracking().FirstOrDefaultAsync(x => x.Id == webhook && !x.IsPaused, cancel) is not { } found
            || await db.Deliveries.AsNoTracking().Where(x => x.WebhookId == webhook && x.NextAt <= now).OrderBy(x => x.Id).FirstOrDefaultAsync(cancel) is not { } due)
        {
            return null;
        }
        var until = now + Delivery.Lease;
        var mine = await db.Deliveries.Where(x => x.Id == due.Id && x.NextAt == due.NextAt)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.Tries, x => x.Tries + 1).SetProperty(x => x.NextAt, until).SetProperty(x => x.LastAt, now), cancel) == 1;
        return mine ? await RoundAsync(db, found, due.Id, cancel) : null;
    }

    /// <summary>A test for the webhook, in hand already.</summary>
    internal async Task<CourierRound?> TestAsync(WebhookId webhook, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.Webhooks.AsNoTracking().FirstOrDefaultAsync(x => x.Id == webhook, cancel) is not { } found)
        {
            return null;
        }
        var happening = new Happening { Type = HappeningType.Test, At = now };
        var delivery = new Delivery { WebhookId = webhook, Happening = happening, Tries = 1, LastAt = now, NextAt = now + Delivery.Lease };
        db.Add(delivery);
        await db.SaveChangesAsync(cancel);
        return await RoundAsync(db, found, delivery.Id, cancel);
    }

    /// <summary>Lets go of a delivery, with what became of it. Whoever set up a webhook that is paused by that finds it in their inbox.</summary>
    /// <returns>Whether the webhook was paused.</returns>
    internal async Task<bool> CloseAsync(CourierRound round, FetchOutcome outcome, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        // Whoever was slower than the lease says nothing of what another has in hand by now.
        if (await db.Deliveries.Include(x => x.Happening).FirstOrDefaultAsync(x => x.Id == round.Delivery.Id && x.NextAt == round.Delivery.NextAt, cancel) is not { } delivery)
        {
            return false;
        }
        delivery.Close(outcome, now, Random.Shared.NextDouble());
        var webhook = await db.Webhooks.FirstOrDefaultAsync(x => x.Id == delivery.WebhookId, cancel);
        var isPaused = delivery.Happening!.Type != HappeningType.Test && webhook?.Follow(delivery, now) == true;
        if (isPaused && webhook!.CreatedBy is { } owner && delivery.Happening is { EditionId: { } edition, StoryId: { } story } told)
        {
            db.Add(new Notice { To = owner, Kind = NoticeKind.WebhookPaused, EditionId = edition, StoryId = story, ArticleId = told.ArticleId, At = now, Text = webhook.Name });
        }
        await db.SaveChangesAsync(cancel);
        return isPaused;
    }

    private static async Task<CourierRound> RoundAsync(ArchiveContext db, Webhook webhook, long delivery, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var taken = await db.Deliveries.AsNoTracking().Include(x => x.Happening).FirstAsync(x => x.Id == delivery, cancel);
        return new CourierRound(webhook, taken.Happening!, taken);
    }

    private static async Task<IReadOnlyList<WebhookId>> ReadAsync(DbDataReader rows, CancellationToken cancel)
    {
        var due = new List<WebhookId>();
        while (await rows.ReadAsync(cancel))
        {
            due.Add(new WebhookId(rows.GetGuid(0)));
        }
        return due;
    }
}
