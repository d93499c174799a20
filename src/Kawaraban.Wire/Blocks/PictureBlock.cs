namespace Kawaraban.Wire.Blocks;

/// <summary>A picture in the body.</summary>
/// <param name="Url">Its absolute http(s) address.</param>
/// <param name="Alt">The text that stands for it; null when none was sent.</param>
/// <param name="Caption">The caption; empty when none was sent.</param>
/// <param name="Credit">Whose picture it is.</param>
public sealed record PictureBlock(string Url, string? Alt, WireText Caption, string? Credit) : WireBlock;
