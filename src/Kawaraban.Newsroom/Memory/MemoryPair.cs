using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Memory;

/// <summary>A text and what it became in another language, from a released article or from a file. Its words are never changed; a better pair replaces it.</summary>
public sealed class MemoryPair
{
    public const int LongestText = 20_000;
    public const int LongestTag = 35;
    public const int LongestName = 200;

    public long Id { get; init; }

    /// <summary><see cref="Memory.Direction.Of"/> the two languages.</summary>
    public required string Direction { get; init; }

    /// <summary>Language tags (BCP 47) as the edition or the file has them.</summary>
    public required string SourceLanguage { get; init; }

    public required string TargetLanguage { get; init; }
    public required MemoryGrain Grain { get; init; }

    /// <summary>The written form of inline text, as of blocks.</summary>
    public required string Source { get; init; }

    public required string Target { get; init; }

    /// <summary><see cref="MemoryText.Key"/> of the source's plain text.</summary>
    public required long SourceKey { get; init; }

    /// <summary>The same of the texts that stood before and after the source; 0 for none, null where that is not known.</summary>
    public long? PreviousKey { get; set; }

    public long? NextKey { get; set; }

    /// <summary>The translation that it came from; null for a pair from a file.</summary>
    public ArticleId? ArticleId { get; init; }

    public ArticleId? SourceArticleId { get; init; }
    public BlockId? BlockId { get; set; }
    public BlockId? SourceBlockId { get; set; }

    /// <summary>When it was released; for a pair from a file, when the file says that it was last changed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who translated, as the byline or the file says; empty where neither does.</summary>
    public string Translator { get; init; } = "";

    /// <summary>The file that it came from.</summary>
    public string? File { get; init; }

    /// <summary>What the file said of it beyond all this, to be said again when it goes out.</summary>
    public string? Carried { get; init; }

    /// <summary>Since when the article has another pair in its place.</summary>
    public DateTimeOffset? ReplacedAt { get; set; }

    /// <summary>Since when it counts as wrong, and who said so and why.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    public StaffId? RemovedBy { get; set; }
    public string? RemovedWhy { get; set; }
}
