using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>An article as its last act left it, for those who take the paper's articles into systems of their own.</summary>
public sealed record Dispatch
{
    public required ArticleId Article { get; init; }
    public required StoryId Story { get; init; }
    public required ArticleAddress Address { get; init; }

    /// <summary>How many acts there were: each is a higher version of the same item, a withdrawal too.</summary>
    public required int Version { get; init; }

    public required ReleaseKind Kind { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>What readers were told of the act.</summary>
    public required string Note { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The article; null when it is withdrawn.</summary>
    public required ArticleView? View { get; init; }

    /// <summary>The story's live articles in other languages that this one was translated from, or that were translated from it.</summary>
    public required IReadOnlyList<DispatchCounterpart> Counterparts { get; init; }
}

/// <param name="IsSource">The dispatched article is a translation of this one; otherwise this one is a translation of it.</param>
public sealed record DispatchCounterpart(ArticleId Article, EditionId Edition, ArticleAddress Address, string Headline, bool IsSource);
