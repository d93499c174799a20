using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>What goes out to subscribers: released articles and withdrawals, nothing else.</summary>
public sealed class Dispatches(IDbContextFactory<ArchiveContext> archive, SourceWatch watch, StoryFileShelf files)
{
    /// <summary>The edition's articles by their last acts, the latest first.</summary>
    public async Task<IReadOnlyList<Dispatch>> LatestAsync(EditionId edition, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var acts = await LastActs(db, db.Articles.Where(article => article.EditionId == edition)).OrderByDescending(act => act.Last).Take(count).ToListAsync(cancel);
        var dispatches = new List<Dispatch>(acts.Count);
        foreach (var act in acts)
        {
            dispatches.Add(await DispatchAsync(db, act, cancel));
        }
        return dispatches;
    }

    /// <summary>One article; null where it was never released or belongs to another edition.</summary>
    public async Task<Dispatch?> FindAsync(EditionId edition, ArticleId id, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var act = await LastActs(db, db.Articles.Where(article => article.EditionId == edition && article.Id == id)).SingleOrDefaultAsync(cancel);
        return act is null ? null : await DispatchAsync(db, act, cancel);
    }

    private static IQueryable<LastAct> LastActs(ArchiveContext db, IQueryable<Article> articles) =>
        from release in db.Releases.AsNoTracking()
        join article in articles on release.ArticleId equals article.Id
        group release by release.ArticleId into acts
        select new LastAct { Article = acts.Key, Last = acts.Max(act => act.Id), Count = acts.Count() };

    private async Task<Dispatch> DispatchAsync(ArchiveContext db, LastAct act, CancellationToken cancel)
    {
        var release = await db.Releases.AsNoTracking().SingleAsync(x => x.Id == act.Last, cancel);
        var article = await db.Articles.AsNoTracking().SingleAsync(x => x.Id == act.Article, cancel);
        var live = await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == act.Article && x.State == VersionState.Live, cancel);
        return new Dispatch
        {
            Article = article.Id,
            Story = article.StoryId,
            Address = LivePaper.AddressOf(article),
            Version = act.Count,
            Kind = release.Kind,
            At = release.At,
            Note = release.Note,
            PublishedAt = article.FirstReleasedAt ?? release.At,
            View = live is null ? null : await db.FreshViewAsync(files, article, live, watch.TreatmentsOf, cancel),
            Counterparts = live is null ? [] : await CounterpartsAsync(db, article, cancel),
        };
    }

    private static async Task<IReadOnlyList<DispatchCounterpart>> CounterpartsAsync(ArchiveContext db, Article article, CancellationToken cancel)
    {
        var rows = await (
            from other in db.Articles.AsNoTracking()
            join version in db.Versions on other.Id equals version.ArticleId
            where version.State == VersionState.Live && (other.Id == article.SourceId || other.SourceId == article.Id)
            orderby other.Id
            select new { other, version.Headline }).ToListAsync(cancel);
        return [.. rows.Select(row => new DispatchCounterpart(row.other.Id, row.other.EditionId, LivePaper.AddressOf(row.other), row.Headline, row.other.Id == article.SourceId))];
    }

    private sealed class LastAct
    {
        public ArticleId Article { get; init; }
        public long Last { get; init; }
        public int Count { get; init; }
    }
}
