namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>What stands beside an article.</summary>
/// <param name="Popular">The edition's most read articles, most read first.</param>
/// <param name="Recommended">What somebody who read the article may want next, best first.</param>
public sealed record Aside(IReadOnlyList<ArticleCard> Popular, IReadOnlyList<ArticleCard> Recommended);
