using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>That somebody did something to a fact: who, when, why. Only added to.</summary>
public sealed class FactAct
{
    public const int MaxReason = 500;
    public const int MaxBy = 200;

    public long Id { get; init; }
    public StoryFileId FileId { get; set; }
    public int FactNumber { get; set; }
    public required FactActKind Kind { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The name of who did it, as it was then; it outlives the account.</summary>
    public required string ByName { get; init; }

    /// <summary>Null for what came in by a file.</summary>
    public StaffId? By { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>The number of the other fact.</summary>
    public int? Other { get; init; }

    /// <summary>Of a settlement: what became of the outlook.</summary>
    public OutlookState? Outcome { get; init; }

    /// <summary>Whether it came in by a file that no longer had its reason.</summary>
    public bool IsBlackedOut => Reason == FactEvidence.BlackedOut;

    /// <summary>Whether it says the same as another: taken from a file twice, it is there once. Without its reason it is any such act of that moment.</summary>
    public bool IsAs(FactAct other) =>
        (Kind, At.ToUnixTimeMilliseconds(), ByName, Other, Outcome) == (other.Kind, other.At.ToUnixTimeMilliseconds(), other.ByName, other.Other, other.Outcome)
        && (IsBlackedOut || Reason == other.Reason);
}
