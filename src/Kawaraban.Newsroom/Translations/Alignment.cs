using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// From which source block, at which version of the source, a block was made. A block of a translation with no alignment is the
/// edition's own; an alignment with no block says that the source block was left out on purpose.
/// </summary>
public sealed class Alignment
{
    public required Guid Id { get; init; }
    public required VersionId VersionId { get; init; }
    public BlockId? BlockId { get; init; }
    public required VersionId SourceVersionId { get; set; }
    public required BlockId SourceBlockId { get; init; }

    /// <summary>A later version of the source that somebody has judged the block right against; null where nobody has.</summary>
    public VersionId? HeldAgainstId { get; set; }

    public Pin Pin => new(SourceVersionId, HeldAgainstId);

    public bool IsOmission => BlockId is null;
}
