using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>
/// Of each story file what a list says of it, in memory: a file is read again where something was done to it, or another version of an article that it
/// rests on is live.
/// </summary>
internal sealed class KeptFileRows
{
    private volatile IReadOnlyDictionary<StoryFileId, Kept> _kept = new Dictionary<StoryFileId, Kept>();

    /// <summary>The files that have facts for readers, in no order. In six questions where nothing changed, however many files there are.</summary>
    public async Task<IReadOnlyList<StoryFileRow>> AllAsync(ArchiveContext db, StoryFileShelf shelf, CancellationToken cancel)
    {
        var known = _kept;
        var files = await db.StoryFiles.Select(file => file.Id).ToListAsync(cancel);
        var stamps = await StoryFileStamp.OfAsync(db, files, cancel);
        // The versions are asked for before the files are read: what is released in between is seen again, never missed.
        var live = await LiveAsync(db, [.. known.Values.SelectMany(file => file.Articles).Distinct()], cancel);
        var rows = files.Where(id => known.TryGetValue(id, out var kept) && kept.Stamp == stamps[id] && kept.Live.SetEquals(kept.Articles.SelectMany(article => live[article]))).ToDictionary(id => id, id => known[id]);
        var changed = files.Where(id => !rows.ContainsKey(id)).ToList();
        if (changed.Count > 0)
        {
            await foreach (var file in shelf.WalkAsync(db, db.StoryFiles.Where(file => changed.Contains(file.Id)), cancel))
            {
                rows.Add(file.Id, await db.AtOneMomentAsync(() => ReadAsync(db, shelf, file, stamps[file.Id], cancel), cancel));
            }
        }
        _kept = rows;
        return [.. rows.Values.Select(file => file.Row).OfType<StoryFileRow>()];
    }

    private static async Task<Kept> ReadAsync(ArchiveContext db, StoryFileShelf shelf, StoryFile file, StoryFileStamp stamp, CancellationToken cancel)
    {
        var articles = ShownFiles.ArticlesOf(file);
        var versions = await LiveAsync(db, articles, cancel);
        var shown = await shelf.ShownAsync(db, file, cancel);
        return new Kept(stamp, articles, versions.SelectMany(article => article).ToHashSet(), shown.Facts.Count > 0 ? StoryFileRow.Of(shown) : null);
    }

    private static async Task<ILookup<ArticleId, VersionId>> LiveAsync(ArchiveContext db, IReadOnlyList<ArticleId> articles, CancellationToken cancel) =>
        (await db.Versions.Where(x => x.State == VersionState.Live && articles.Contains(x.ArticleId)).Select(x => new { x.ArticleId, x.Id }).ToListAsync(cancel)).ToLookup(x => x.ArticleId, x => x.Id);

    /// <param name="Row">Null of a file that has no facts for readers.</param>
    private sealed record Kept(StoryFileStamp Stamp, IReadOnlyList<ArticleId> Articles, IReadOnlySet<VersionId> Live, StoryFileRow? Row);
}
