using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

internal static class PlanRows
{
    /// <summary>The article's draft went live: what was planned for it is not due any more.</summary>
    public static Task OvertakePlansAsync(this ArchiveContext db, ArticleId article, DateTimeOffset at, CancellationToken cancel) =>
        db.Plans.Where(x => x.ArticleId == article && x.State == PlanState.Waiting).EndAsync(PlanState.Overtaken, at, cancel);

    /// <returns>How many had still been waiting.</returns>
    public static Task<int> EndAsync(this IQueryable<PlannedRelease> plans, PlanState state, DateTimeOffset at, CancellationToken cancel) =>
        plans.Where(x => x.State == PlanState.Waiting).ExecuteUpdateAsync(set => set.SetProperty(x => x.State, state).SetProperty(x => x.EndedAt, at), cancel);
}
