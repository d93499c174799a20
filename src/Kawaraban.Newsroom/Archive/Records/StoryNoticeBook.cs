using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Gathers what the pages of a story have to say before all else.</summary>
public sealed class StoryNoticeBook(IDbContextFactory<ArchiveContext> archive, CorrectionBook corrections, PlanBook plans, TimeProvider clock)
{
    public async Task<StoryNotices?> OfArticleAsync(ArticleId article, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Articles.Where(x => x.Id == article).Select(x => (StoryId?)x.StoryId).FirstOrDefaultAsync(cancel) is { } story
            ? await OfStoryAsync(db, story, await plans.OfAsync(article, cancel), cancel)
            : null;
    }

    public async Task<StoryNotices?> OfStoryAsync(StoryId story, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await OfStoryAsync(db, story, null, cancel);
    }

    private async Task<StoryNotices> OfStoryAsync(ArchiveContext db, StoryId story, PlanView? plan, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var editions = await db.Articles.Where(x => x.StoryId == story).Select(x => x.EditionId).ToListAsync(cancel);
        var standing = (await db.StopsOfAsync([story], cancel)).Where(stop => editions.Any(edition => stop.StandsIn(edition, now))).ToList();
        var names = await db.NamesAsync(standing.Select(stop => stop.Stop.By), cancel);
        return new StoryNotices(story, standing, await corrections.OpenOfStoryAsync(story, cancel), plan, names);
    }
}
