using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>An article with all that its page shows of itself: live, or a draft in preview.</summary>
public sealed record ArticleView
{
    public required ArticleCard Card { get; init; }
    public required int VersionNumber { get; init; }
    public required string Dateline { get; init; }
    public required IReadOnlyList<string> Keywords { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }
    public required IReadOnlyDictionary<PictureId, PictureView> Pictures { get; init; }
    public required IReadOnlyList<AuthorView> Authors { get; init; }
    public required IReadOnlyList<AuthorView> Translators { get; init; }
    public required SourceView? Source { get; init; }

    /// <summary>The same story in other editions, where live.</summary>
    public required IReadOnlyList<ArticleAddress> Siblings { get; init; }

    /// <summary>What readers were told was wrong, oldest first.</summary>
    public required IReadOnlyList<CorrectionView> Corrections { get; init; }

    /// <summary>Where links of the form <c>story:key</c> lead from this edition; a story that is not live anywhere is absent.</summary>
    public required IReadOnlyDictionary<string, ArticleAddress> StoryLinks { get; init; }

    /// <summary>The story files that its boxes show, by key; one that there is not is absent.</summary>
    public IReadOnlyDictionary<string, FileBoxView> Files { get; init; } = new Dictionary<string, FileBoxView>();
}

/// <summary>What a translation was made from, and what has become of it since.</summary>
/// <param name="Address">Where the source is read; null when it was withdrawn.</param>
/// <param name="Headline">As it stands now; empty when the source was withdrawn: what is gone is not told of.</param>
/// <param name="ReleasedAt">When the version that was translated was released.</param>
/// <param name="LatestNumber">The source's live version now.</param>
public sealed record SourceView(
    Editions.EditionId Edition, ArticleAddress? Address, string Headline, int VersionNumber, DateTimeOffset? ReleasedAt, int LatestNumber, DateTimeOffset? LatestAt)
{
    /// <summary>A good part of the source is left out on purpose.</summary>
    public bool IsAbridged { get; init; }

    public ArticleId Article { get; init; }

    /// <summary>The version of the source that the whole was last held against when it was released.</summary>
    public VersionId Version { get; init; }

    /// <summary>When somebody last decided at the desk that what readers read is right against a newer source; null where nobody has.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>What has changed at the source since, as the edition tells it; nothing of a source that was withdrawn.</summary>
    public IReadOnlyList<OutdatedPlace> Changes { get; init; } = [];

    public bool HasChanged => Changes.Count > 0;
}

public sealed record CorrectionView(long Id, DateTimeOffset At, string Note, ArticleAddress Address, string Headline)
{
    /// <summary>What readers of the story in other languages were told of the same, where it is live.</summary>
    public IReadOnlyList<CorrectionView> Counterparts { get; init; } = [];
}
