namespace Kawaraban.Wire.Blocks;

/// <summary>Characters.</summary>
/// <param name="Text">The characters; never markup.</param>
public sealed record TextRun(string Text) : WireInline;
