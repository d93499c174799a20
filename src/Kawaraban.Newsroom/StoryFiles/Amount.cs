using Kawaraban.Language.Quantities;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>How much: the figures, how they bind, and their unit.</summary>
/// <param name="Low">The least value; null where it is open.</param>
/// <param name="High">The greatest value; null where it is open.</param>
/// <param name="Unit">As <see cref="Quantity.UnitCode"/>: ISO 4217, UCUM, a counter; empty for a bare number.</param>
public sealed record Amount(decimal? Low, decimal? High, QuantityBound Bound, string Unit)
{
    public const int MaxUnit = 20;

    public static Amount Of(Quantity found) => new(found.Low, found.High, found.Bound, FactUnits.Of(found));

    public static Amount Exactly(decimal value, string unit) => new(value, value, QuantityBound.Exact, unit);

    /// <summary>Whether the figures are such as the bound has.</summary>
    public bool IsSound => Unit.Length <= MaxUnit && Bound switch
    {
        QuantityBound.Exact or QuantityBound.About => Low is not null && Low == High,
        QuantityBound.AtLeast or QuantityBound.MoreThan => Low is not null && High is null,
        QuantityBound.AtMost or QuantityBound.LessThan => Low is null && High is not null,
        _ => Low is not null && High is not null && Low <= High,
    };
}
