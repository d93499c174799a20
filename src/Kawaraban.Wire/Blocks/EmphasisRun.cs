namespace Kawaraban.Wire.Blocks;

/// <summary>Text with stress.</summary>
/// <param name="Text">The text.</param>
public sealed record EmphasisRun(WireText Text) : WireInline;
