using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>From what it follows what readers may see of a file to which nothing is done: no live version ever changes.</summary>
/// <param name="Articles">The articles that the file rests on.</param>
/// <param name="Live">Which of their versions were live.</param>
/// <param name="Strikes">How many rows told what had to go since its release: <see cref="WithheldRows.StrikesAsync"/>.</param>
internal sealed record ShownBasis(IReadOnlyList<ArticleId> Articles, IReadOnlySet<VersionId> Live, int Strikes)
{
    /// <summary>The articles that a file rests on.</summary>
    public static IReadOnlyList<ArticleId> ArticlesOf(StoryFile file) => [.. file.Facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.ArticleId).OfType<ArticleId>().Distinct()];

    /// <param name="live">The live versions of its articles, and of others.</param>
    public bool IsAsOf(ILookup<ArticleId, VersionId> live, int strikes) => Strikes == strikes && Live.SetEquals(Articles.SelectMany(article => live[article]));
}
