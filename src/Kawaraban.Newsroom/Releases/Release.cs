using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Releases;

/// <summary>The act that made a version live, or took it away. Rows are only ever added.</summary>
public sealed class Release
{
    /// <summary>Orders all releases of the paper: clocks are not asked.</summary>
    public long Id { get; init; }

    public required ArticleId ArticleId { get; init; }
    public required VersionId VersionId { get; init; }
    public required ReleaseKind Kind { get; init; }
    public required DateTimeOffset At { get; init; }
    public StaffId? By { get; init; }

    /// <summary>What readers are told: required of a correction and of a withdrawal.</summary>
    public string Note { get; init; } = "";
}

public enum ReleaseKind
{
    /// <summary>The article's first.</summary>
    First,

    /// <summary>Something new in it.</summary>
    Update,

    /// <summary>Something was wrong and is right now; the note says what.</summary>
    Correction,

    /// <summary>It is no longer offered; the note says why.</summary>
    Withdrawal,
}
