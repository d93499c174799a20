using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What wires tell of stories, and who settled it.</summary>
public sealed class AdvisoryBook(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <summary>So many stand on a board; a wire that recalls more has other trouble.</summary>
    private const int MostShown = 100;

    /// <summary>What is open of stories that the edition has an article of: the gravest first, then the latest.</summary>
    public async Task<IReadOnlyList<AdvisoryView>> OpenAsync(EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var rows = await (
            from advisory in db.Advisories.AsNoTracking()
            join article in db.Articles.AsNoTracking() on advisory.StoryId equals article.StoryId
            where advisory.SettledAt == null && article.EditionId == edition
            orderby advisory.Kind == AdvisoryKind.Cancel || advisory.Kind == AdvisoryKind.Withhold descending, advisory.Id descending
            select new { advisory, article }).Take(MostShown).ToListAsync(cancel);
        var ids = rows.Select(row => row.article.Id).ToList();
        var headlines = (await db.Versions.AsNoTracking().Where(x => ids.Contains(x.ArticleId)).Select(x => new { x.ArticleId, x.Number, x.Headline, x.State }).ToListAsync(cancel)).ToLookup(x => x.ArticleId);
        return [.. rows.Select(row => new AdvisoryView(
            row.advisory, row.article.Id,
            headlines[row.article.Id].OrderByDescending(x => x.Headline.Length > 0).ThenByDescending(x => x.Number).Select(x => x.Headline).FirstOrDefault() ?? "",
            headlines[row.article.Id].Any(x => x.State == VersionState.Live)))];
    }

    /// <summary>Everything that wires told of the story, the latest first.</summary>
    public async Task<IReadOnlyList<Advisory>> OfStoryAsync(StoryId story, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Advisories.AsNoTracking().Where(x => x.StoryId == story).OrderByDescending(x => x.Id).ToListAsync(cancel);
    }

    public async Task<Advisory?> FindAsync(long id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Advisories.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
    }

    /// <summary>Somebody has seen it and decided. Whoever is first is named.</summary>
    /// <returns>False where it was settled before, or is not there.</returns>
    public async Task<bool> SettleAsync(long id, StaffId by, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Advisories.Where(x => x.Id == id && x.SettledAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.SettledAt, now).SetProperty(x => x.SettledBy, by), cancel) == 1;
    }
}
