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

    /// <summary>What readers may see of a file; null where that is no fact.</summary>
    public static async Task<PublicFile?> PublicFileAsync(this ArchiveContext db, StoryFile file, CancellationToken cancel) =>
        PublicFile.Of(file, await db.StandingsAsync(file.Facts.SelectMany(fact => fact.Evidence), cancel)) is { Facts.Count: > 0 } shown ? shown : null;
}
