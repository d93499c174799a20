using Kawaraban.Newsroom.Readership;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>How much each article is read; of readers nothing is kept.</summary>
public sealed class ReadLedger(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <summary>Adds counted reads in one transaction. Reads of articles that are gone are dropped.</summary>
    public async Task AddAsync(IReadOnlyDictionary<ArticleId, int> reads, CancellationToken cancel = default)
    {
        if (reads.Count == 0)
        {
            return;
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        var ids = reads.Keys.ToList();
        var counts = await db.ReadCounts.Where(x => ids.Contains(x.ArticleId)).ToDictionaryAsync(x => x.ArticleId, cancel);
        var known = await db.Articles.Where(x => ids.Contains(x.Id)).Select(x => x.Id).ToListAsync(cancel);
        var now = clock.GetUtcNow();
        foreach (var id in known)
        {
            if (!counts.TryGetValue(id, out var count))
            {
                count = new ReadCount { ArticleId = id };
                db.Add(count);
            }
            count.Add(reads[id], now);
        }
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task<long> TotalAsync(ArticleId article, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.ReadCounts.Where(x => x.ArticleId == article).Select(x => x.Total).FirstOrDefaultAsync(cancel);
    }
}
