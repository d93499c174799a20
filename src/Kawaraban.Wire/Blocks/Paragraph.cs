namespace Kawaraban.Wire.Blocks;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text.</param>
public sealed record Paragraph(WireText Text) : WireBlock;
