using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>What became of an item of a source when it last said something new. A list to look at, not a record: old rows are forgotten.</summary>
public sealed class Arrival
{
    public const int MaxId = 1_000;
    public const int MaxTitle = 300;
    public const int MaxMessage = 500;

    public required IntakeSourceId SourceId { get; init; }

    /// <summary>The item's own id; for a file that could not be read, its name.</summary>
    public required string ItemId { get; init; }

    public required DateTimeOffset At { get; set; }
    public string Title { get; set; } = "";
    public ArrivalOutcome Outcome { get; set; }

    /// <summary>Why it was passed over or refused: a stable code; else empty.</summary>
    public string Code { get; set; } = "";
    public string Message { get; set; } = "";

    /// <summary>Where in the document or folder, as <c>item 3</c>.</summary>
    public string Place { get; set; } = "";

    /// <summary>The version that the item said it was; a later one is never put back by it.</summary>
    public string Version { get; set; } = "";

    /// <summary>Of all that the item said: the same again is not looked at. Null looks at it again.</summary>
    public string? Fingerprint { get; set; }

    public ArticleId? ArticleId { get; set; }
}
