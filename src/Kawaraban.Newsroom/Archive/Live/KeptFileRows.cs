using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>
/// Of each story file what a list says of it, in memory: a file is read again where something was done to it, another version of an article that it
/// rests on is live, or words had to go since.
/// </summary>
internal sealed class KeptFileRows
{
    private volatile IReadOnlyDictionary<StoryFileId, Kept> _kept = new Dictionary<StoryFileId, Kept>();

    /// <summary>The files that have facts for readers, in no order. In seven questions where nothing changed, however many files there are.</summary>
    public async Task<IReadOnlyList<StoryFileRow>> AllAsync(ArchiveContext db, StoryFileShelf shelf, CancellationToken cancel)
    {
        var known = _kept;
        var files = await db.StoryFiles.Select(file => file.Id).ToListAsync(cancel);
        var stamps = await StoryFileStamp.OfAsync(db, files, cancel);
        var live = await ShownFiles.LiveAsync(db, [.. known.Values.SelectMany(file => file.Basis.Articles).Distinct()], cancel);
        var strikes = await db.StrikesAsync(cancel);
        var rows = files.Where(id => known.TryGetValue(id, out var kept) && kept.Stamp == stamps[id] && kept.Basis.IsAsOf(live, strikes)).ToDictionary(id => id, id => known[id]);
        var changed = files.Where(id => !rows.ContainsKey(id)).ToList();
        if (changed.Count > 0)
        {
            await foreach (var file in shelf.WalkAsync(db, db.StoryFiles.Where(file => changed.Contains(file.Id)), cancel))
            {
                rows.Add(file.Id, Kept.Of(stamps[file.Id], await shelf.ShownAsync(db, file, cancel)));
            }
        }
        _kept = rows;
        return [.. rows.Values.Select(file => file.Row).OfType<StoryFileRow>()];
    }

    /// <param name="Row">Null of a file that has no facts for readers.</param>
    private sealed record Kept(StoryFileStamp Stamp, ShownBasis Basis, StoryFileRow? Row)
    {
        public static Kept Of(StoryFileStamp stamp, ShownFile shown) => new(stamp, shown.Basis, shown.File.Facts.Count > 0 ? StoryFileRow.Of(shown.File) : null);
    }
}
