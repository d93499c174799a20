namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>What a word that is a quantity by itself says: 半年 is half a year.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Value">Its value.</param>
/// <param name="Bound">How the value binds.</param>
/// <param name="Unit">The unit in the word, if any.</param>
/// <param name="Code">The unit's code, if any.</param>
internal sealed record WholeQuantity(QuantityKind Kind, decimal Value, QuantityBound Bound, string? Unit, string? Code);
