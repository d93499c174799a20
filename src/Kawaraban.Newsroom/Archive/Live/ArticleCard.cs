using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>A live article as lists, feeds and sitemaps show it.</summary>
public sealed record ArticleCard
{
    public required ArticleId Id { get; init; }
    public required StoryId Story { get; init; }
    public required VersionId Version { get; init; }
    public required ArticleAddress Address { get; init; }
    public required string ShortCode { get; init; }
    public required string Kicker { get; init; }
    public required string Headline { get; init; }
    public required string Standfirst { get; init; }
    public required Genre Genre { get; init; }
    public required bool IsTranslation { get; init; }
    public required DateTimeOffset PublishedAt { get; init; }
    public required DateTimeOffset? UpdatedAt { get; init; }
    public PictureView? Picture { get; init; }
    public IReadOnlyList<AuthorView> Authors { get; init; } = [];

    public HeadText Head => new(Kicker, Headline, Standfirst);

    public DateTimeOffset ChangedAt => UpdatedAt ?? PublishedAt;
}
