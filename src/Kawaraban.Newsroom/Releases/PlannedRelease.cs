using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Releases;

/// <summary>
/// Somebody looked at a draft and set a time for its release, by the clock of its edition. The row is what is due: it waits, and ends in the
/// transaction of the release, so that it comes true once whatever happens to the program. At most one waits for an article.
/// </summary>
public sealed class PlannedRelease
{
    /// <summary>Nobody plans further ahead.</summary>
    public static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    public long Id { get; init; }
    public required ArticleId ArticleId { get; init; }

    /// <summary>The stamp of the draft that was looked at: another is not released.</summary>
    public required string Stamp { get; init; }

    public required ReleaseKind Kind { get; init; }

    /// <summary>What readers are told with it.</summary>
    public required string Note { get; init; }

    /// <summary>The time that was set.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it is tried: the time that was set, or the end of an embargo that held it then.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public required StaffId By { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public PlanState State { get; set; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Who called it off.</summary>
    public StaffId? EndedBy { get; set; }

    /// <summary>The codes of the objections that refused it, separated by spaces.</summary>
    public string Objections { get; set; } = "";

    /// <summary>An embargo holds it longer than was planned.</summary>
    public bool IsHeld => State == PlanState.Waiting && DueAt > At;
}
