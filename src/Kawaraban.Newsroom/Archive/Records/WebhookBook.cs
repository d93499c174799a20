using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The webhooks that owners set up.</summary>
public sealed class WebhookBook(IDbContextFactory<ArchiveContext> archive, ISecretBox secrets, TimeProvider clock)
{
    public async Task<IReadOnlyList<Webhook>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await db.Webhooks.AsNoTracking().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync(cancel);
    }

    public async Task<Webhook?> FindAsync(WebhookId id, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await db.Webhooks.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
    }

    /// <param name="make">Makes it of its closed secret.</param>
    /// <returns>The webhook and its secret, to be shown once; null where the paper has as many as it may.</returns>
    public async Task<(Webhook Webhook, string Secret)?> AddAsync(Func<string, Webhook> make, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.Webhooks.CountAsync(cancel) >= Webhook.MostOfPaper)
        {
            return null;
        }
        var secret = WebhookSignature.NewSecret();
        var webhook = make(secrets.Close(secret));
        db.Add(webhook);
        await db.SaveChangesAsync(cancel);
        return (webhook, secret);
    }

    /// <returns>False where it is gone.</returns>
    public async Task<bool> ChangeAsync(WebhookId id, Action<Webhook> change, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.Webhooks.FirstOrDefaultAsync(x => x.Id == id, cancel) is not { } webhook)
        {
            return false;
        }
        change(webhook);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>A new secret; for a day what is sent is signed with the former one too.</summary>
    /// <returns>To be shown once; null where the webhook is gone.</returns>
    public async Task<string?> RenewAsync(WebhookId id, CancellationToken cancel = default)
    {
        var secret = WebhookSignature.NewSecret();
        return await ChangeAsync(id, webhook => webhook.Renew(secrets.Close(secret), clock.GetUtcNow()), cancel) ? secret : null;
    }

    /// <summary>What was on its way to it is forgotten.</summary>
    public async Task RemoveAsync(WebhookId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Webhooks.Where(x => x.Id == id).ExecuteDeleteAsync(cancel);
        await db.Deliveries.Where(x => x.WebhookId == id).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
