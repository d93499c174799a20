namespace Kawaraban.Wire.Blocks;

/// <summary>A text apart from the story: an editor's note, a box.</summary>
/// <param name="Text">Its text.</param>
public sealed record Note(WireText Text) : WireBlock;
