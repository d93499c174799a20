namespace Kawaraban.Wire.Blocks;

/// <summary>A list; nested lists are flattened into it in reading order.</summary>
/// <param name="Ordered">Whether the items are numbered.</param>
/// <param name="Items">The items.</param>
/// <param name="Start">The number of the first item.</param>
public sealed record ListBlock(bool Ordered, WireList<WireText> Items, int Start = 1) : WireBlock;
