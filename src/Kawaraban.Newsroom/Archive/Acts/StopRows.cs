using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

internal static class StopRows
{
    /// <summary>Every stop that the stories ever had, the latest first, with the editions' decisions on it.</summary>
    public static async Task<IReadOnlyList<LiftableStop>> StopsOfAsync(this ArchiveContext db, IReadOnlyCollection<StoryId> stories, CancellationToken cancel) =>
        await db.LiftableAsync(await db.Stops.AsNoTracking().Where(x => stories.Contains(x.StoryId)).OrderByDescending(x => x.Id).ToListAsync(cancel), cancel);

    public static async Task<IReadOnlyList<LiftableStop>> LiftableAsync(this ArchiveContext db, IReadOnlyList<Stop> stops, CancellationToken cancel)
    {
        if (stops.Count == 0)
        {
            return [];
        }
        var ids = stops.Select(x => x.Id).ToList();
        var liftings = (await db.Liftings.AsNoTracking().Where(x => ids.Contains(x.StopId)).ToListAsync(cancel)).ToLookup(x => x.StopId);
        return [.. stops.Select(stop => new LiftableStop(stop, [.. liftings[stop.Id].OrderBy(x => x.At)]))];
    }
}
