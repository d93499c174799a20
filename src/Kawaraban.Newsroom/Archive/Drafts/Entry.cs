using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>A whole text that comes in from outside the desk: an item of a feed, a manuscript.</summary>
public sealed record Entry
{
    public required EditionId Edition { get; init; }

    /// <summary>The story's key; a new story gets it or, where it is taken by another, one like it.</summary>
    public required string StoryKey { get; init; }

    public required Head Head { get; init; }
    public required IReadOnlyList<ManuscriptBlock> Blocks { get; init; }

    /// <summary>Of a translation: the edition and version number of its source.</summary>
    public (EditionId Edition, int Number)? From { get; init; }

    public IReadOnlyList<int> Omitted { get; init; } = [];

    /// <summary>By which item of which source it came; null for manuscripts.</summary>
    public EntryOrigin? Origin { get; init; }
}

/// <summary>What became of an entry.</summary>
public enum EntryOutcome
{
    /// <summary>A new article, as a draft.</summary>
    New,

    /// <summary>A new draft of an article that was there.</summary>
    Updated,

    /// <summary>Nothing new in it.</summary>
    Unchanged,

    /// <summary>The article is in work at the desk: its draft is as it was, and the newer text is kept for whoever works on it.</summary>
    InWork,

    /// <summary>A later version of the item came before: nothing was changed.</summary>
    Late,
}

/// <param name="IsReleasable">There is a draft that nobody at the desk has touched.</param>
public sealed record Entered(EntryOutcome Outcome, ArticleId Article, bool IsReleasable);
