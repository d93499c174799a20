using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>Reads story files as readers may see them.</summary>
internal static class FileBoxRows
{
    /// <summary>The files that the blocks show boxes of; one that there is not is absent.</summary>
    public static async Task<IReadOnlyDictionary<string, FileBoxView>> FileBoxesAsync(this ArchiveContext db, StoryFileShelf shelf, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var boxes = new Dictionary<string, FileBoxView>();
        foreach (var key in FileBox.FilesIn(blocks))
        {
            if (await db.FileBoxAsync(shelf, key, cancel) is { } view)
            {
                boxes.Add(key, view);
            }
        }
        return boxes;
    }

    /// <summary>The file of that key, with or without facts that readers may see; null where there is none.</summary>
    public static async Task<FileBoxView?> FileBoxAsync(this ArchiveContext db, StoryFileShelf shelf, string key, CancellationToken cancel) =>
        await shelf.FindAsync(db, key, cancel) is { } file ? await db.FileBoxAsync(shelf, file, cancel) : null;

    /// <summary>What readers may see of a file, be it nothing, with the entries that it names.</summary>
    public static async Task<FileBoxView> FileBoxAsync(this ArchiveContext db, StoryFileShelf shelf, StoryFile file, CancellationToken cancel) =>
        new((await shelf.ShownAsync(db, file, cancel)).File, await db.TermsOfAsync(file, [], cancel));
}
