using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>A block of the source that the target neither uses nor leaves out.</summary>
/// <param name="After">The target block that it would follow; null at the top.</param>
/// <param name="Class">As its coming was classed; null where it is not recorded.</param>
public sealed record OfferedBlock(BlockId SourceBlock, string Text, BlockId? After, Treatment Treatment, ChangeClass? Class);
