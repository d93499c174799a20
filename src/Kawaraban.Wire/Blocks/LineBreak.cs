namespace Kawaraban.Wire.Blocks;

/// <summary>The end of a line within a block.</summary>
public sealed record LineBreak() : WireInline;
