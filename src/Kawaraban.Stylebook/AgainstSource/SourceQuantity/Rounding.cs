using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Whether a translation tells a figure with fewer digits than its source: about 16,700 as 約1万7000, never about 16,000 as 1万6700.</summary>
internal static class Rounding
{
    private const decimal Most = 1e20m;
    private const decimal Room = 0.05m;

    public static bool IsCoarser(Figure source, Figure target)
    {
        if (source.HasTwoEnds || target.HasTwoEnds || target.Value is 0 || Math.Abs(source.Value) > Most || Math.Abs(target.Value) > Most
            || source.Told.UnitCode is { } from && target.Told.UnitCode is { } into && from != into && MeasureUnit.Of(from) is not null && MeasureUnit.Of(into) is not null)
        {
            return false;
        }

        var step = Step(target.Value);
        return Step(source.Value) < step && Math.Abs(source.Value - target.Value) <= Math.Abs(source.Value) * Room && target.Value == step * (target.Told.Bound switch
        {
            QuantityBound.About => Math.Round(source.Value / step, MidpointRounding.AwayFromZero),
            QuantityBound.MoreThan or QuantityBound.AtLeast => Math.Floor(source.Value / step),
            QuantityBound.LessThan or QuantityBound.AtMost => Math.Ceiling(source.Value / step),
            _ => 0,
        });
    }

    /// <summary>The power of ten of the last figure that is not zero.</summary>
    private static decimal Step(decimal value)
    {
        var step = 1m;
        while (value % (step * 10) == 0 && step < Most && value != 0)
        {
            step *= 10;
        }

        while (value % step != 0)
        {
            step /= 10;
        }

        return step;
    }
}
