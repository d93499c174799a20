using System.Runtime.CompilerServices;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Story files in memory, for reading alone, as the desk and as readers see them. What was done to one since, on whatever node that was, is read anew.</summary>
public sealed class StoryFileShelf
{
    /// <summary>Of all files together.</summary>
    internal const int MostFacts = 20_000;

    private readonly KeptFiles _kept = new(MostFacts);
    private readonly ShownFiles _shown = new();

    /// <summary>What readers may see of a file of this shelf.</summary>
    internal Task<ShownFile> ShownAsync(ArchiveContext db, StoryFile file, CancellationToken cancel) => _shown.OfAsync(db, file, cancel);

    /// <summary>The file as it is now, which nobody may change; null where there is none of that key.</summary>
    internal async Task<StoryFile?> FindAsync(ArchiveContext db, string key, CancellationToken cancel)
    {
        if (await db.StoryFiles.AsNoTracking().Where(file => file.Key == key).Select(file => (StoryFileId?)file.Id).FirstOrDefaultAsync(cancel) is not { } id)
        {
            return null;
        }
        return await FindAsync(db, key, (await StoryFileStamp.OfAsync(db, [id], cancel))[id], true, cancel);
    }

    /// <summary>The files in the order of their keys, one after another. Who goes through many puts none out of memory.</summary>
    internal async IAsyncEnumerable<StoryFile> WalkAsync(ArchiveContext db, IQueryable<StoryFile> files, [EnumeratorCancellation] CancellationToken cancel)
    {
        var named = await files.AsNoTracking().OrderBy(file => file.Key).Select(file => new { file.Id, file.Key }).ToListAsync(cancel);
        var stamps = await StoryFileStamp.OfAsync(db, named.ConvertAll(file => file.Id), cancel);
        foreach (var file in named)
        {
            if (await FindAsync(db, file.Key, stamps[file.Id], false, cancel) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <param name="stamp">Taken before: what is done in between is read again, never missed.</param>
    private async Task<StoryFile?> FindAsync(ArchiveContext db, string key, StoryFileStamp stamp, bool makesRoom, CancellationToken cancel)
    {
        if (_kept.Find(key, stamp) is { } kept)
        {
            return kept;
        }
        var file = _kept.Last(key) is { } last ? await db.StoryFileAsync(last.File, last.Stamp, stamp, cancel) : null;
        file ??= await db.StoryFileAsync(key, cancel);
        if (file is not null)
        {
            _kept.Put(file, stamp, makesRoom);
        }
        return file;
    }
}
