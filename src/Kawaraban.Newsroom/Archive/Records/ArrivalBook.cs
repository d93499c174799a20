using Kawaraban.Newsroom.Intake.Sources;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The latest items of each source, and what became of them.</summary>
public sealed class ArrivalBook(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>Of one source; what is beyond is forgotten, oldest first.</summary>
    public const int MostKept = 1_000;

    /// <summary>The source's latest, last first.</summary>
    public async Task<IReadOnlyList<Arrival>> LatestAsync(IntakeSourceId source, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Arrivals.AsNoTracking().Where(x => x.SourceId == source).OrderByDescending(x => x.At).ThenBy(x => x.ItemId).Take(count).ToListAsync(cancel);
    }

    /// <summary>How many of each outcome there are of each source.</summary>
    public async Task<ILookup<IntakeSourceId, (ArrivalOutcome Outcome, int Count)>> CountsAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var counts = await db.Arrivals.GroupBy(x => new { x.SourceId, x.Outcome }).Select(group => new { group.Key.SourceId, group.Key.Outcome, Count = group.Count() }).ToListAsync(cancel);
        return counts.ToLookup(x => x.SourceId, x => (x.Outcome, x.Count));
    }

    internal async Task<Dictionary<string, Arrival>> KnownAsync(IntakeSourceId source, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Arrivals.AsNoTracking().Where(x => x.SourceId == source).ToDictionaryAsync(x => x.ItemId, StringComparer.Ordinal, cancel);
    }

    /// <summary>Notes what became of items. An item that was only seen again keeps what became of it when it was new.</summary>
    internal async Task PutAsync(IntakeSourceId source, IReadOnlyList<Arrival> arrivals, CancellationToken cancel)
    {
        if (arrivals.Count == 0)
        {
            return;
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        var latest = arrivals.GroupBy(x => x.ItemId, StringComparer.Ordinal).Select(group => group.Last()).ToList();
        var ids = latest.Select(x => x.ItemId).ToList();
        var standing = await db.Arrivals.Where(x => x.SourceId == source && ids.Contains(x.ItemId)).ToDictionaryAsync(x => x.ItemId, StringComparer.Ordinal, cancel);
        foreach (var arrival in latest)
        {
            if (!standing.TryGetValue(arrival.ItemId, out var row))
            {
                db.Add(arrival);
            }
            else if (arrival.Outcome == ArrivalOutcome.Unchanged)
            {
                (row.Fingerprint, row.Version, row.Place) = (arrival.Fingerprint, arrival.Version, arrival.Place);
            }
            else
            {
                db.Entry(row).CurrentValues.SetValues(arrival);
            }
        }
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Forgets what is older than <see cref="KeptFor"/> and beyond <see cref="MostKept"/>.</summary>
    internal async Task TrimAsync(IntakeSourceId source, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var old = clock.GetUtcNow() - KeptFor;
        var last = await db.Arrivals.Where(x => x.SourceId == source).OrderByDescending(x => x.At).Skip(MostKept).Select(x => (DateTimeOffset?)x.At).FirstOrDefaultAsync(cancel);
        await db.Arrivals.Where(x => x.SourceId == source && (x.At < old || x.At < last)).ExecuteDeleteAsync(cancel);
    }
}
