using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Stops;

/// <summary>
/// Somebody stopped a story: everything of it that was live was withdrawn in the same transaction, in every edition, and nothing of it is
/// released while the stop stands there. Rows are only ever added.
/// </summary>
public sealed class Stop
{
    public const int MaxReason = 2_000;

    public long Id { get; init; }
    public required StoryId StoryId { get; init; }
    public required StopKind Kind { get; init; }

    /// <summary>Of an embargo: when it ends by itself. A kill does not end.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Why, for the staff. Readers are not told.</summary>
    public required string Reason { get; init; }

    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>What a wire told, when it was stopped on that.</summary>
    public long? AdvisoryId { get; init; }

    /// <summary>Whether it has not ended by itself. It may be lifted in an edition all the same.</summary>
    public bool Lasts(DateTimeOffset now) => Kind == StopKind.Kill || Until > now;
}
