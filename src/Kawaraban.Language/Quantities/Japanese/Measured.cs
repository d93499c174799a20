namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>A number with the unit that follows it.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="UnitRange">Where the unit stands.</param>
/// <param name="End">The offset past both.</param>
/// <param name="Low">The value in the coded unit.</param>
/// <param name="High">The greatest value in the coded unit.</param>
/// <param name="HasRest">Whether 余 stands between the two.</param>
internal readonly record struct Measured(JapaneseFigure Figure, JapaneseUnit? Unit, TextRange UnitRange, int End, decimal Low, decimal High, bool HasRest);
