using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Budget;

/// <summary>That somebody took a story, handed it on or gave it back. Rows are only ever added.</summary>
public sealed class AssignmentAct
{
    public long Id { get; init; }
    public required StoryId StoryId { get; init; }
    public required EditionId EditionId { get; init; }
    public required AssignmentActKind Kind { get; init; }
    public required StaffId By { get; init; }

    /// <summary>Who has it from then on; null when nobody has.</summary>
    public StaffId? To { get; init; }

    public DateTimeOffset? DueAt { get; init; }
    public string Note { get; init; } = "";
    public required DateTimeOffset At { get; init; }
}

public enum AssignmentActKind
{
    /// <summary>Somebody took what nobody had.</summary>
    Taken,

    /// <summary>It went to somebody else.</summary>
    HandedOver,

    /// <summary>Nobody has it any more.</summary>
    GivenBack,

    /// <summary>It is due at another time.</summary>
    DueSet,
}
