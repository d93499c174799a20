using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Memory;

/// <summary>What is asked of the pairs: always of those alone that may be offered at this moment.</summary>
internal static class MemoryQueries
{
    /// <summary>Not replaced, not wrong, and of no article that was taken from readers, nor of such a source: that is asked of the articles themselves, so that it holds from the instant of the act on.</summary>
    public static IQueryable<MemoryPair> Offered(this ArchiveContext db) => db.MemoryPairs.AsNoTracking().Where(pair =>
        pair.ReplacedAt == null && pair.RemovedAt == null
        && (pair.ArticleId == null || db.Versions.Any(version => version.ArticleId == pair.ArticleId && version.State == VersionState.Live))
        && (pair.SourceArticleId == null || !db.Articles.Any(article => article.Id == pair.SourceArticleId && article.WithdrawnAt != null)));

    /// <summary>The pairs with the headlines of their articles.</summary>
    public static async Task<IReadOnlyList<(MemoryPair Pair, string Headline)>> WithHeadlinesAsync(this ArchiveContext db, IQueryable<MemoryPair> pairs, CancellationToken cancel)
    {
        var rows = await pairs.Select(pair => new
        {
            pair,
            Headline = db.Versions.Where(version => version.ArticleId == pair.ArticleId && version.State == VersionState.Live).Select(version => version.Headline).FirstOrDefault(),
        }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.pair, row.Headline ?? row.pair.File ?? ""))];
    }
}
