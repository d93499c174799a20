using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Stories;

/// <summary>An address that an article once had: it leads to the present one for ever.</summary>
public sealed class FormerAddress
{
    public required EditionId EditionId { get; init; }
    public required SectionId Section { get; init; }
    public required string Slug { get; init; }
    public required ArticleId ArticleId { get; init; }
}
