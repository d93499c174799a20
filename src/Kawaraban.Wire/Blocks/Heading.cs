namespace Kawaraban.Wire.Blocks;

/// <summary>A heading within the body.</summary>
/// <param name="Level">1 to 6, as sent.</param>
/// <param name="Text">Its text.</param>
public sealed record Heading(int Level, WireText Text) : WireBlock;
