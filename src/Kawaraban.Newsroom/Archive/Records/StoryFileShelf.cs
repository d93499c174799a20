using System.Collections.Concurrent;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// Story files in memory, for reading alone. Facts, evidence and acts are only added to, and whatever is worded otherwise is an act: a file is read
/// anew when there is more of any of them, or it is called something else, on whatever node that was done.
/// </summary>
public sealed class StoryFileShelf
{
    /// <summary>Of all files together; a file of more is kept alone.</summary>
    private const int MostFacts = 20_000;

    private readonly ConcurrentDictionary<string, (Stamp Stamp, StoryFile File)> _files = new(StringComparer.Ordinal);

    /// <summary>The file as it is now, which nobody may change; null where there is none of that key.</summary>
    internal async Task<StoryFile?> FindAsync(ArchiveContext db, string key, CancellationToken cancel)
    {
        if (await db.StoryFiles.AsNoTracking().Where(file => file.Key == key).Select(file => (StoryFileId?)file.Id).FirstOrDefaultAsync(cancel) is not { } id)
        {
            return null;
        }
        var stamp = await StampAsync(db, id, cancel);
        if (_files.TryGetValue(key, out var kept) && kept.Stamp == stamp)
        {
            return kept.File;
        }
        var file = (await db.StoryFileAsync(key, cancel))!;
        if (_files.Values.Sum(known => known.File.Facts.Count) + file.Facts.Count > MostFacts)
        {
            _files.Clear();
        }
        _files[key] = (stamp, file);
        return file;
    }

    /// <summary>Taken before the file is read: what is done in between is read again, never missed.</summary>
    private static async Task<Stamp> StampAsync(ArchiveContext db, StoryFileId id, CancellationToken cancel)
    {
        var titles = await db.StoryFileWordings.AsNoTracking().Where(x => x.FileId == id).OrderBy(x => x.EditionId).ToListAsync(cancel);
        return new Stamp(
            await db.FactActs.Where(x => x.FileId == id).MaxAsync(x => (long?)x.Id, cancel) ?? 0,
            await db.FactEvidence.Where(x => x.FileId == id).MaxAsync(x => (long?)x.Id, cancel) ?? 0,
            await db.FactWordings.CountAsync(x => x.FileId == id, cancel),
            string.Join('\n', titles.Select(title => $"{title.EditionId}\t{title.Title}\t{title.About}")));
    }

    private sealed record Stamp(long Act, long Evidence, int Wordings, string Titles);
}
