using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

internal static class AdvisoryRows
{
    /// <summary>What wires told of the stories, and nobody has settled, the latest first.</summary>
    public static async Task<IReadOnlyList<Advisory>> OpenAdvisoriesAsync(this ArchiveContext db, IReadOnlyList<StoryId> stories, CancellationToken cancel) =>
        await db.Advisories.AsNoTracking().Where(x => stories.Contains(x.StoryId) && x.SettledAt == null).OrderByDescending(x => x.Id).ToListAsync(cancel);
}
