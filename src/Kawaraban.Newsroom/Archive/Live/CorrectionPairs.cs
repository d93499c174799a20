using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

internal static class CorrectionPairs
{
    /// <summary>The notices in other editions that belong to these corrections: those that followed them, and those that they followed.</summary>
    public static async Task<ILookup<long, CorrectionView>> CounterpartsOfAsync(this ArchiveContext db, IReadOnlyList<long> corrections, CancellationToken cancel)
    {
        if (corrections.Count == 0)
        {
            return Array.Empty<CorrectionView>().ToLookup(view => view.Id);
        }
        var pairs = await db.CorrectionDecisions.AsNoTracking()
            .Where(x => x.CounterpartId != null && (corrections.Contains(x.CorrectionId) || corrections.Contains(x.CounterpartId!.Value)))
            .Select(x => new { First = x.CorrectionId, Second = x.CounterpartId!.Value }).ToListAsync(cancel);
        var both = pairs.SelectMany(pair => new[] { (Of: pair.First, Is: pair.Second), (Of: pair.Second, Is: pair.First) }).Distinct().ToList();
        var asked = both.Select(pair => pair.Is).Distinct().ToList();
        var told = await (
            from release in db.Releases.AsNoTracking()
            join article in db.Articles.AsNoTracking() on release.ArticleId equals article.Id
            join version in db.Versions.AsNoTracking() on article.Id equals version.ArticleId
            where asked.Contains(release.Id) && version.State == VersionState.Live
            select new { release.Id, release.At, release.Note, Article = article, version.Headline }).ToDictionaryAsync(x => x.Id, cancel);
        return both.Where(pair => told.ContainsKey(pair.Is)).ToLookup(pair => pair.Of, pair =>
        {
            var its = told[pair.Is];
            return new CorrectionView(its.Id, its.At, its.Note, LivePaper.AddressOf(its.Article), its.Headline);
        });
    }
}
