using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What keeps an edition from releasing anything of stories, whatever their drafts say.</summary>
internal static class BarredRows
{
    /// <summary>By the law of a release, so that the board says what the release will say. Stories that nothing bars are absent, and cost one question together.</summary>
    public static async Task<IReadOnlyDictionary<StoryId, IReadOnlyList<Objection>>> BarredAsync(
        this ArchiveContext db, IReadOnlyCollection<StoryId> stories, EditionId edition, DateTimeOffset now, CancellationToken cancel)
    {
        var told = await db.Stories.AsNoTracking().Where(story => stories.Contains(story.Id)
            && (story.EmbargoedUntil > now || db.Stops.Any(stop => stop.StoryId == story.Id) || db.Advisories.Any(advisory => advisory.StoryId == story.Id && advisory.SettledAt == null))).ToListAsync(cancel);
        if (told.Count == 0)
        {
            return new Dictionary<StoryId, IReadOnlyList<Objection>>();
        }
        List<StoryId> ids = [.. told.Select(story => story.Id)];
        var stops = (await db.StopsOfAsync(ids, cancel)).ToLookup(stop => stop.Stop.StoryId);
        var advisories = (await db.OpenAdvisoriesAsync(ids, cancel)).ToLookup(advisory => advisory.StoryId);
        return told.ToDictionary(story => story.Id, story => Readiness.OfStory(story, advisories[story.Id], [.. stops[story.Id]], edition, now));
    }
}
