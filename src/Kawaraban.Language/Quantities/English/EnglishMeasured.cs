namespace Kawaraban.Language.Quantities.English;

/// <summary>A number with what it is of.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Kind">What it counts or measures.</param>
/// <param name="Code">The unit's code, if it has one.</param>
/// <param name="Unit">Where the unit stands; empty where there is none.</param>
/// <param name="End">The offset past all of it.</param>
/// <param name="Low">The value in the coded unit.</param>
/// <param name="High">The greatest value in the coded unit.</param>
/// <param name="HasUnit">Whether it has a unit, a noun or a currency.</param>
internal readonly record struct EnglishMeasured(EnglishFigure Figure, QuantityKind Kind, string? Code, TextRange Unit, int End, decimal Low, decimal High, bool HasUnit);
