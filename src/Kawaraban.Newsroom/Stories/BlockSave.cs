using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Stories;

/// <summary>The record of one acknowledged save. Rows are only ever added.</summary>
public sealed class BlockSave
{
    public long Id { get; init; }
    public required VersionId VersionId { get; init; }
    public required BlockId BlockId { get; init; }
    public required int Revision { get; init; }

    /// <summary>The text saved; null when the block was removed.</summary>
    public string? Text { get; init; }

    public required DateTimeOffset At { get; init; }
    public StaffId? By { get; init; }

    /// <summary>Who or what the text came from.</summary>
    public BlockOrigin Origin { get; init; }
}
