using System.Runtime.CompilerServices;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// What readers may see of files, as long as these lie in memory. Of a file that nothing is done to it follows from which versions of the articles that
/// it rests on are live, for no live version ever changes, and from what had to go since.
/// </summary>
internal sealed class ShownFiles
{
    private readonly ConditionalWeakTable<StoryFile, ShownFile> _kept = [];

    public async Task<ShownFile> OfAsync(ArchiveContext db, StoryFile file, CancellationToken cancel)
    {
        if (_kept.TryGetValue(file, out var kept) && kept.Basis.IsAsOf(await LiveAsync(db, kept.Basis.Articles, cancel), await db.StrikesAsync(cancel)))
        {
            return kept;
        }
        // What is kept with the versions is what they had: of a version that came and went in between nothing may stay.
        var shown = await db.AtOneMomentAsync(() => ReadAsync(db, file, kept?.Basis.Articles ?? ShownBasis.ArticlesOf(file), cancel), cancel);
        _kept.AddOrUpdate(file, shown);
        return shown;
    }

    /// <summary>The live versions of articles.</summary>
    public static async Task<ILookup<ArticleId, VersionId>> LiveAsync(ArchiveContext db, IReadOnlyList<ArticleId> articles, CancellationToken cancel) => articles.Count == 0
        ? Enumerable.Empty<VersionId>().ToLookup(_ => default(ArticleId))
        : (await db.Versions.Where(x => x.State == VersionState.Live && articles.Contains(x.ArticleId)).Select(x => new { x.ArticleId, x.Id }).ToListAsync(cancel)).ToLookup(x => x.ArticleId, x => x.Id);

    private static async Task<ShownFile> ReadAsync(ArchiveContext db, StoryFile file, IReadOnlyList<ArticleId> articles, CancellationToken cancel)
    {
        var (evidence, live, strikes) = (file.Facts.SelectMany(fact => fact.Evidence), await LiveAsync(db, articles, cancel), await db.StrikesAsync(cancel));
        var standing = await db.StandingsAsync(evidence, cancel);
        return new ShownFile(PublicFile.Of(file, standing, await db.WithheldAsync(evidence, standing, cancel)), new ShownBasis(articles, live.SelectMany(article => article).ToHashSet(), strikes));
    }
}
