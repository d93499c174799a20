namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>A unit or counter as it may be written after a number.</summary>
/// <param name="Word">The word.</param>
/// <param name="Kind">What it counts or measures.</param>
/// <param name="Code">Its code, if it has one.</param>
/// <param name="Factor">How many of the coded unit it is: a 割 is 10 percent.</param>
/// <param name="Strength">Which numbers it can stand with.</param>
internal sealed record JapaneseUnit(string Word, QuantityKind Kind, string? Code, decimal Factor, UnitStrength Strength);
