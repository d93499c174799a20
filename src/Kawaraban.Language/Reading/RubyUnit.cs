namespace Kawaraban.Language.Reading;

/// <summary>What of a word takes part of the reading as one.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Kind">How its reading is told.</param>
internal readonly record struct RubyUnit(string Text, RubyUnitKind Kind);
