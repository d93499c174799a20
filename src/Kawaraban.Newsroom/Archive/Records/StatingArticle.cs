using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A live article that states a fact: the passage's own, or its story in another edition.</summary>
/// <param name="IsPassage">Whether the evidence points into this very article.</param>
public sealed record StatingArticle(ArticleId Id, ArticleAddress Address, string Headline, bool IsPassage);
