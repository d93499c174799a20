using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Stories;

/// <summary>A block as it stands in one version.</summary>
public sealed class Block
{
    public required VersionId VersionId { get; init; }
    public required BlockId Id { get; init; }

    /// <summary>Orders the blocks of a version; gaps are left so that one can be put between two.</summary>
    public required long Position { get; set; }

    /// <summary>The written form.</summary>
    public required string Text { get; set; }

    /// <summary>Counts the saves, so that a save against an older text is seen.</summary>
    public int Revision { get; set; } = 1;

    public required DateTimeOffset SavedAt { get; set; }
    public StaffId? SavedBy { get; set; }

    public BlockBody Body => Written.Read(Text);
}
