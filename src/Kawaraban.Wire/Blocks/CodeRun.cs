namespace Kawaraban.Wire.Blocks;

/// <summary>Text of a machine.</summary>
/// <param name="Text">The characters.</param>
public sealed record CodeRun(string Text) : WireInline;
