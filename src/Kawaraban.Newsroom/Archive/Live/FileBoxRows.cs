using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>Reads story files as readers may see them.</summary>
internal static class FileBoxRows
{
    /// <summary>The files that the blocks show boxes of; one that there is not is absent.</summary>
    public static async Task<IReadOnlyDictionary<string, FileBoxView>> FileBoxesAsync(this ArchiveContext db, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var boxes = new Dictionary<string, FileBoxView>();
        foreach (var key in FileBox.FilesIn(blocks))
        {
            if (await db.StoryFileAsync(key, cancel) is { } file)
            {
                var view = await StoryFileBook.ViewAsync(db, file, cancel);
                boxes.Add(key, new FileBoxView(view.Public, view.Terms));
            }
        }
        return boxes;
    }

    /// <summary>The file of that key; null where it has no fact that readers may see.</summary>
    public static async Task<PublicFile?> PublicFileAsync(this ArchiveContext db, StoryFileShelf shelf, string key, CancellationToken cancel) =>
        await shelf.FindAsync(db, key, cancel) is { } file
        && PublicFile.Of(file, await db.StandingsAsync(file.Facts.SelectMany(fact => fact.Evidence), cancel)) is { Facts.Count: > 0 } shown
            ? shown
            : null;
}
