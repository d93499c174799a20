using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Planned releases: what waits, and what became of those whose time came.</summary>
public sealed class PlanBook(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <summary>So long does the board say what became of a plan.</summary>
    public static readonly TimeSpan ToldFor = TimeSpan.FromDays(7);

    private const int MostTold = 50;

    /// <summary>What waits in the edition, the next first.</summary>
    public async Task<IReadOnlyList<PlanView>> WaitingAsync(EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await ViewsAsync(db, PlansOf(db, edition).Where(x => x.State == PlanState.Waiting).OrderBy(x => x.DueAt).ThenBy(x => x.Id), cancel);
    }

    /// <summary>What ended lately, the last first.</summary>
    public async Task<IReadOnlyList<PlanView>> EndedAsync(EditionId edition, CancellationToken cancel = default)
    {
        var since = clock.GetUtcNow() - ToldFor;
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await ViewsAsync(db, PlansOf(db, edition).Where(x => x.EndedAt >= since).OrderByDescending(x => x.EndedAt).ThenByDescending(x => x.Id).Take(MostTold), cancel);
    }

    /// <summary>What waits for the article; null where nothing does.</summary>
    public async Task<PlanView?> OfAsync(ArticleId article, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return (await ViewsAsync(db, db.Plans.Where(x => x.ArticleId == article && x.State == PlanState.Waiting), cancel)).SingleOrDefault();
    }

    private static IQueryable<PlannedRelease> PlansOf(ArchiveContext db, EditionId edition) =>
        db.Plans.Where(plan => db.Articles.Any(article => article.Id == plan.ArticleId && article.EditionId == edition));

    private static async Task<IReadOnlyList<PlanView>> ViewsAsync(ArchiveContext db, IQueryable<PlannedRelease> asked, CancellationToken cancel)
    {
        var plans = await asked.AsNoTracking().ToListAsync(cancel);
        var ids = plans.Select(x => x.ArticleId).Distinct().ToList();
        var articles = await db.Articles.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, cancel);
        var latest = (await db.Versions.AsNoTracking().Where(x => ids.Contains(x.ArticleId)).ToListAsync(cancel)).GroupBy(x => x.ArticleId).ToDictionary(group => group.Key, group => group.MaxBy(x => x.Number)!);
        var names = await db.NamesAsync(plans.Select(x => x.By), cancel);
        var views = new List<PlanView>(plans.Count);
        foreach (var plan in plans)
        {
            var draft = latest[plan.ArticleId];
            var hasMoved = plan.State == PlanState.Waiting && await StampAsync(db, draft, cancel) != plan.Stamp;
            views.Add(new PlanView(plan, articles[plan.ArticleId], draft.Headline, hasMoved, names.GetValueOrDefault(plan.By) ?? ""));
        }
        return views;
    }

    private static async Task<string> StampAsync(ArchiveContext db, ArticleVersion draft, CancellationToken cancel) =>
        DraftStamp.Of(draft, await db.Blocks.AsNoTracking().Where(x => x.VersionId == draft.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel));
}
