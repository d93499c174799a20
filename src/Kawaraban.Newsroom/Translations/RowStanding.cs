using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>How a target block stands to one of the source blocks that it was made from.</summary>
/// <param name="HeldAgainst">The version of the source that <paramref name="Before"/> is of.</param>
/// <param name="Before">The source's text that somebody last held the target against; null where the block was gone there.</param>
/// <param name="Now">The source's text in its last released version; null where the block is gone.</param>
/// <param name="Treatment">What the edition makes of it; silence for what is current.</param>
/// <param name="Class">The strongest class among the changes since; null where nothing changed, or nothing is recorded.</param>
public sealed record RowStanding(
    BlockId Block, BlockId SourceBlock, VersionId HeldAgainst, string? Before, string? Now, RowState State, Treatment Treatment, ChangeClass? Class)
{
    /// <summary>Somebody has to decide.</summary>
    public bool IsOpen => State is RowState.Stale or RowState.Deleted;
}
