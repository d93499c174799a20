namespace Kawaraban.Wire.Blocks;

/// <summary>A line of the story set large beside it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Speaker">Who says it; empty when not said.</param>
public sealed record PullQuote(WireText Text, WireText Speaker) : WireBlock;
