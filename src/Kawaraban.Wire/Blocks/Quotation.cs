namespace Kawaraban.Wire.Blocks;

/// <summary>A quotation set apart. Its paragraphs are parted by two line breaks.</summary>
/// <param name="Text">What is quoted.</param>
/// <param name="Source">From whom or where; empty when not said.</param>
public sealed record Quotation(WireText Text, WireText Source) : WireBlock;
