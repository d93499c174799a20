using System.Data.Common;
using Kawaraban.Newsroom.Releases;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The orders that releases leave for every node's press. Orders are kept for a while, so that a node that was away can catch up.</summary>
public sealed class PressOrders(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, TimeProvider clock)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(14);

    /// <summary>The number of the latest order; 0 when there is none.</summary>
    public Task<long> LatestAsync(CancellationToken cancel = default) => plain.NumberAsync("SELECT max(id) FROM press_orders", cancel);

    /// <summary>The number of the order that stands that many before the latest; 0 when there are fewer.</summary>
    public Task<long> BeforeLatestAsync(int orders, CancellationToken cancel = default) =>
        plain.NumberAsync("SELECT id FROM press_orders ORDER BY id DESC LIMIT 1 OFFSET @orders", cancel, ("@orders", orders));

    /// <summary>The orders after the one that was seen last, oldest first.</summary>
    public Task<IReadOnlyList<(long Id, IReadOnlyList<string> Tags)>> AfterAsync(long seen, CancellationToken cancel = default) =>
        plain.AskAsync("SELECT id, tags FROM press_orders WHERE id > @seen ORDER BY id", ReadAsync, cancel, ("@seen", seen));

    /// <summary>Says that these tags are stale, outside of a release: a picture arrived.</summary>
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

    private static async Task<IReadOnlyList<(long Id, IReadOnlyList<string> Tags)>> ReadAsync(DbDataReader rows, CancellationToken cancel)
    {
        var orders = new List<(long, IReadOnlyList<string>)>();
        while (await rows.ReadAsync(cancel))
        {
            orders.Add((rows.GetInt64(0), rows.GetString(1).Split('\n')));
        }
        return orders;
    }
}
