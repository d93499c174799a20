using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Stories;

/// <summary>A story in one edition. Its address is the section and slug of its live version.</summary>
public sealed class Article
{
    public required ArticleId Id { get; init; }
    public required StoryId StoryId { get; init; }
    public required EditionId EditionId { get; init; }
    public required SectionId Section { get; set; }
    public required string Slug { get; set; }

    /// <summary>The code of its short address, given once and never changed.</summary>
    public required string ShortCode { get; init; }

    /// <summary>The article of another edition that it is translated from; null for the edition's own.</summary>
    public ArticleId? SourceId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? FirstReleasedAt { get; set; }

    /// <summary>When readers last got something new: an update or a correction.</summary>
    public DateTimeOffset? UpdatedAt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public bool IsTranslation => SourceId is not null;
}
