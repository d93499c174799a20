using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// The story files in memory, for holding texts against them: those to which something was done last, of so many facts together as the shelf holds. They are read anew
/// when something was done to one since, on any node.
/// </summary>
public sealed class FiledShelf(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, StoryFileShelf shelf) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile Kept? _kept;

    public async Task<FiledFacts> CurrentAsync(CancellationToken cancel = default)
    {
        var order = await OrderAsync(cancel);
        if (_kept is { } kept && kept.Order >= order)
        {
            return kept.Facts;
        }
        await _one.WaitAsync(cancel);
        try
        {
            if (_kept is not { } made || made.Order < order)
            {
                _kept = new Kept(order, await ReadAsync(_kept?.Facts, cancel));
            }
            return _kept.Facts;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Whatever is done to a file orders its pages anew, in the same transaction; so do releases. It costs one look at the end of an index.</summary>
    private Task<long> OrderAsync(CancellationToken cancel) => plain.NumberAsync("SELECT max(id) FROM press_orders", cancel);

    /// <summary>
    /// Each fact has evidence, and whatever is done to one is an act; both are only added to, as wordings that come in by a file are, and whatever tells that words had to go, or need not
    /// have.
    /// </summary>
    private Task<long> VersionAsync(CancellationToken cancel) => plain.NumberAsync(
        """
        SELECT coalesce((SELECT max(id) FROM fact_acts), 0) + coalesce((SELECT max(id) FROM fact_evidence), 0) + (SELECT count(*) FROM fact_wordings)
          + (SELECT count(*) FROM source_changes WHERE class = 'Legal') + (SELECT count(*) FROM reclassings) + (SELECT count(*) FROM stops) + (SELECT count(*) FROM liftings)
        """, cancel);

    /// <summary>The number is read before the files: what is done in between is read again, never missed.</summary>
    private async Task<FiledFacts> ReadAsync(FiledFacts? known, CancellationToken cancel)
    {
        var version = await VersionAsync(cancel);
        if (known?.Version == version)
        {
            return known;
        }
        await using var db = await archive.OpenAsync(cancel);
        var files = new List<StoryFile>();
        var latest = await LatestAsync(db, cancel);
        await foreach (var file in shelf.WalkAsync(db, db.StoryFiles.Where(file => latest.Contains(file.Id)), cancel))
        {
            files.Add(file);
        }
        return new FiledFacts(version, files, await db.EverWithheldAsync(files.SelectMany(file => file.Facts).SelectMany(fact => fact.Evidence), cancel), known);
    }

    /// <summary>The files that the shelf has room for, those first to which something was done last; the very last in any case.</summary>
    private static async Task<IReadOnlyList<StoryFileId>> LatestAsync(ArchiveContext db, CancellationToken cancel)
    {
        var acts = await db.FactActs.GroupBy(act => act.FileId).Select(acts => new { acts.Key, Last = acts.Max(act => act.Id) }).ToDictionaryAsync(acts => acts.Key, acts => acts.Last, cancel);
        var counts = await db.Facts.GroupBy(fact => fact.FileId).Select(facts => new { facts.Key, Count = facts.Count() }).ToListAsync(cancel);
        return Fitting(counts.OrderByDescending(file => acts.GetValueOrDefault(file.Key)).ThenBy(file => file.Key.Value).Select(file => (file.Key, file.Count)), StoryFileShelf.MostFacts);
    }

    /// <summary>As many from the front as have so many facts together; the first in any case.</summary>
    internal static IReadOnlyList<StoryFileId> Fitting(IEnumerable<(StoryFileId Id, int Facts)> files, int mostFacts)
    {
        var sum = 0;
        return [.. files.TakeWhile((file, i) => (sum += file.Facts) <= mostFacts || i == 0).Select(file => file.Id)];
    }

    /// <summary>The facts as they stood after an order of the press.</summary>
    private sealed record Kept(long Order, FiledFacts Facts);
}
