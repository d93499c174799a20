namespace Kawaraban.Wire.Blocks;

/// <summary>Text of strong importance.</summary>
/// <param name="Text">The text.</param>
public sealed record StrongRun(WireText Text) : WireInline;
