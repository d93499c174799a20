using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Stories;

/// <summary>The record of a change of a draft's order: what stood there before, so that it can be put back. Rows are only ever added.</summary>
public sealed class PasteUpAct
{
    public long Id { get; init; }
    public required VersionId VersionId { get; init; }
    public required PasteUpKind Kind { get; init; }

    /// <summary>The blocks that it touched as they were, with what they were made from; JSON.</summary>
    public required string Before { get; init; }

    /// <summary>The blocks that it left, each with its revision; JSON.</summary>
    public required string After { get; init; }

    /// <summary>The act that this one takes back; null where it takes none back.</summary>
    public long? Undoes { get; init; }

    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }
}

public enum PasteUpKind
{
    Added,
    Removed,
    Moved,
    Split,
    Merged,

    /// <summary>A block was put in for one of the source.</summary>
    TakenIn,
}
