using System.Runtime.CompilerServices;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// What readers may see of files, as long as these lie in memory. Of a file that nothing is done to it follows from which versions of the articles that
/// it rests on are live, for no live version ever changes.
/// </summary>
internal sealed class ShownFiles
{
    private readonly ConditionalWeakTable<StoryFile, Shown> _kept = [];

    public async Task<PublicFile> OfAsync(ArchiveContext db, StoryFile file, CancellationToken cancel)
    {
        _kept.TryGetValue(file, out var kept);
        var articles = kept?.Articles ?? ArticlesOf(file);
        if (kept is not null && kept.Live.SequenceEqual(await LiveAsync(db, articles, cancel)))
        {
            return kept.File;
        }
        // What is kept with the versions is what they had: of a version that came and went in between nothing may stay.
        var shown = await db.AtOneMomentAsync(
            async () => new Shown(articles, await LiveAsync(db, articles, cancel), PublicFile.Of(file, await db.StandingsAsync(file.Facts.SelectMany(fact => fact.RestsOn), cancel))), cancel);
        _kept.AddOrUpdate(file, shown);
        return shown.File;
    }

    /// <summary>The articles that a file rests on.</summary>
    public static IReadOnlyList<ArticleId> ArticlesOf(StoryFile file) => [.. file.Facts.SelectMany(fact => fact.RestsOn).Select(evidence => evidence.ArticleId).OfType<ArticleId>().Distinct()];

    /// <summary>The live versions of articles, always in one order.</summary>
    private static async Task<IReadOnlyList<VersionId>> LiveAsync(ArchiveContext db, IReadOnlyList<ArticleId> articles, CancellationToken cancel) => articles.Count == 0 ? []
        : [.. (await db.Versions.Where(x => x.State == VersionState.Live && articles.Contains(x.ArticleId)).Select(x => x.Id).ToListAsync(cancel)).OrderBy(id => id.Value)];

    private sealed record Shown(IReadOnlyList<ArticleId> Articles, IReadOnlyList<VersionId> Live, PublicFile File);
}
