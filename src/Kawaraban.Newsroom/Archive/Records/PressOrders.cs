using Kawaraban.Newsroom.Releases;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The orders that releases leave for every node's press. Orders are kept for a while, so that a node that was away can catch up.</summary>
public sealed class PressOrders(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(14);

    /// <summary>The number of the latest order; 0 when there is none.</summary>
    public async Task<long> LatestAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.PressOrders.MaxAsync(order => (long?)order.Id, cancel) ?? 0;
    }

    /// <summary>
    /// The tags made stale after the order <paramref name="seen"/>, and the number of the last of them. Null tags: the orders go back no
    /// further, and everything must be taken for stale.
    /// </summary>
    public async Task<(long Latest, IReadOnlyList<string>? Tags)> AfterAsync(long seen, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var orders = await db.PressOrders.AsNoTracking().Where(order => order.Id > seen).OrderBy(order => order.Id).ToListAsync(cancel);
        if (orders.Count == 0)
        {
            return (seen, []);
        }
        var wholeFrom = await db.PressOrders.AnyAsync(order => order.Id <= seen, cancel) || seen == 0 && orders[0].Id == 1;
        return (orders[^1].Id, wholeFrom ? [.. orders.SelectMany(order => order.Tags.Split('\n')).Distinct()] : null);
    }

    /// <summary>Says that these tags are stale, outside of a release: a picture arrived, the most read changed.</summary>
    public async Task AddAsync(IReadOnlyCollection<string> tags, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        db.Add(new PressOrder { Tags = string.Join('\n', tags), At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Forgets orders older than <see cref="KeptFor"/>, but never the latest.</summary>
    public async Task TrimAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var old = clock.GetUtcNow() - KeptFor;
        var latest = await db.PressOrders.MaxAsync(order => (long?)order.Id, cancel) ?? 0;
        await db.PressOrders.Where(order => order.At < old && order.Id < latest).ExecuteDeleteAsync(cancel);
    }
}
