using System.Collections.Concurrent;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>
/// The story files that were read last, as long as nothing was added to them: their pages are many, and reading a large file is most of the work of
/// pressing one. Where passages stand is not kept, and asked each time.
/// </summary>
internal sealed class StoryFileShelf
{
    private const int MostFiles = 4;
    private readonly ConcurrentDictionary<string, (State State, StoryFile File)> _kept = new(StringComparer.Ordinal);

    /// <summary>The whole file, for reading alone: others hold the same one.</summary>
    /// <returns>Null where there is none of that key.</returns>
    public async Task<StoryFile?> FindAsync(ArchiveContext db, string key, CancellationToken cancel)
    {
        if (await StateAsync(db, key, cancel) is not { } state)
        {
            return null;
        }
        if (_kept.TryGetValue(key, out var kept) && kept.State == state)
        {
            return kept.File;
        }
        if (await db.StoryFileAsync(key, cancel) is not { } file)
        {
            return null;
        }
        if (_kept.Count >= MostFiles)
        {
            _kept.Clear();
        }
        _kept[key] = (state, file);
        return file;
    }

    /// <summary>
    /// What grows with whatever is added to a file, which nothing is ever taken from: a wording is put better by an act, all else is a row more. Asked
    /// before the file is read, so that what comes between is read again.
    /// </summary>
    private static async Task<State?> StateAsync(ArchiveContext db, string key, CancellationToken cancel)
    {
        var file = await db.StoryFiles.AsNoTracking().Where(file => file.Key == key).Select(file => new
        {
            file.Id,
            Facts = db.Facts.Count(row => row.FileId == file.Id),
            Wordings = db.FactWordings.Count(row => row.FileId == file.Id),
            Evidence = db.FactEvidence.Count(row => row.FileId == file.Id),
            Acts = db.FactActs.Count(row => row.FileId == file.Id),
        }).FirstOrDefaultAsync(cancel);
        if (file is null)
        {
            return null;
        }
        var titles = await db.StoryFileWordings.AsNoTracking().Where(row => row.FileId == file.Id).OrderBy(row => row.EditionId).Select(row => row.Title + "\n" + row.About).ToListAsync(cancel);
        return new State(file.Id, file.Facts, file.Wordings, file.Evidence, file.Acts, string.Join('\n', titles));
    }

    private sealed record State(StoryFileId File, int Facts, int Wordings, int Evidence, int Acts, string Titles);
}
