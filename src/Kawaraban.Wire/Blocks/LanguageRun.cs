namespace Kawaraban.Wire.Blocks;

/// <summary>Text in another language than that around it.</summary>
/// <param name="Tag">The language tag.</param>
/// <param name="Text">The text.</param>
public sealed record LanguageRun(string Tag, WireText Text) : WireInline;
