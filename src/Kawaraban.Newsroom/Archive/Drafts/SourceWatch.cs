using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Says how translations stand to their sources, drafts and live versions alike.</summary>
public sealed class SourceWatch(IDbContextFactory<ArchiveContext> archive, Publication publication)
{
    /// <summary>How a version stands to its source, block by block; null where it is no translation.</summary>
    public async Task<SourceStanding?> OfAsync(VersionId version, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return (await db.StandingsAsync([version], TreatmentsOf, cancel)).GetValueOrDefault(version);
    }

    /// <summary>How the drafts and live versions of these articles stand. What is no translation is absent.</summary>
    /// <param name="articles">A page of a list: some hundreds at most.</param>
    public async Task<IReadOnlyDictionary<ArticleId, ArticleStanding>> OfArticlesAsync(IReadOnlyCollection<ArticleId> articles, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var versions = await db.Versions.AsNoTracking()
            .Where(x => articles.Contains(x.ArticleId) && (x.State == VersionState.Draft || x.State == VersionState.Live))
            .Select(x => new { x.Id, x.ArticleId, x.State }).ToListAsync(cancel);
        var standings = await db.StandingsAsync([.. versions.Select(x => x.Id)], TreatmentsOf, cancel);
        return versions.Where(x => standings.ContainsKey(x.Id)).GroupBy(x => x.ArticleId).ToDictionary(
            group => group.Key,
            group => new ArticleStanding(
                group.Where(x => x.State == VersionState.Draft).Select(x => standings[x.Id]).FirstOrDefault(),
                group.Where(x => x.State == VersionState.Live).Select(x => standings[x.Id]).FirstOrDefault()));
    }

    /// <summary>
    /// The edition's translations that somebody has to look at because their source has changed, the latest changed first. Looked at are
    /// those whose source has a later version than the one that all of them was held against.
    /// </summary>
    /// <param name="most">So many are looked at.</param>
    public async Task<IReadOnlyList<(ArticleId Article, ArticleStanding Standing)>> OpenAsync(EditionId edition, int most, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var moved = await (
            from article in db.Articles.AsNoTracking()
            join source in db.Versions.AsNoTracking() on article.SourceId equals source.ArticleId
            where article.EditionId == edition && source.State == VersionState.Live
                && db.Versions.Any(x => x.ArticleId == article.Id && (x.State == VersionState.Draft || x.State == VersionState.Live) && x.SourceVersionId != source.Id)
            orderby source.ReleasedAt descending, article.Id
            select article.Id).Take(most).ToListAsync(cancel);
        var standings = await OfArticlesAsync(moved, cancel);
        return [.. moved.Where(standings.ContainsKey).Select(id => (id, standings[id])).Where(row => row.Item2.IsOpen)];
    }

    internal Treatments TreatmentsOf(EditionId edition) => publication.Find(edition.Value)?.SourceChanges ?? new Treatments();
}

/// <summary>How an article stands to its source: its draft, and what readers read.</summary>
/// <param name="Draft">Null where there is none.</param>
/// <param name="Live">Null where there is none.</param>
public sealed record ArticleStanding(SourceStanding? Draft, SourceStanding? Live)
{
    /// <summary>Somebody has to decide something, in the draft or, where there is none, in what is live.</summary>
    public bool IsOpen => (Draft ?? Live) is { IsSettled: false };
}
