namespace Kawaraban.Wire.Blocks;

/// <summary>A table of data.</summary>
/// <param name="Caption">The caption; empty when none was sent.</param>
/// <param name="Rows">The rows, all of the same width.</param>
/// <param name="FirstRowIsHeader">Whether the first row names the columns.</param>
public sealed record TableBlock(WireText Caption, WireList<WireList<WireText>> Rows, bool FirstRowIsHeader) : WireBlock;
