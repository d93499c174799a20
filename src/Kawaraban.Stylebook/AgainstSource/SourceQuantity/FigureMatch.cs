using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Whether a figure of a source and one of its translation may say the same, told more leniently than <see cref="Quantity.Agrees"/>.</summary>
/// <remarks>
/// English leaves open what it counts, and a translator names it: the same value of another kind may be the same (the 25th minute, 25分), unless
/// the kinds contradict each other. Bounds are judged apart, by <see cref="BoundCheck"/>.
/// </remarks>
internal static class FigureMatch
{
    // A converted figure is rounded as a journalist does: 15 miles are 24 or 25 km, but 198 cm are no 191.
    private const decimal ConversionRoom = 0.012m;
    private const decimal RoundRoom = 0.04m;
    private const decimal DegreeRoom = 0.6m;

    /// <summary>Whether a figure of a translation may say what one of its source does.</summary>
    public static bool MaySay(Figure source, Figure target)
    {
        if (source.Told.Bound == QuantityBound.Magnitude || target.Told.Bound == QuantityBound.Magnitude)
        {
            return !Contradict(source.Told, target.Told) && Overlap(source.Told, target.Told);
        }

        return !Contradict(source.Told, target.Told) && (SameFigures(source, target) || Rounding.IsCoarser(source, target) || AreOneRatio(source.Told, target.Told))
            || Converted(source.Told, target.Told);
    }

    /// <summary>Whether the same figure would not say the same: dollars and yen, miles and kilometres, percent and people.</summary>
    public static bool Contradict(Quantity left, Quantity right)
    {
        if (left.Kind == QuantityKind.Money && right.Kind == QuantityKind.Money)
        {
            return !Currencies.MayBeOne(left.UnitCode, right.UnitCode);
        }

        if (MeasureUnit.Of(left.UnitCode) is { } one && MeasureUnit.Of(right.UnitCode) is { } other)
        {
            return one != other && one.Measures(other);
        }

        return left.Kind == QuantityKind.Percent && right.Kind == QuantityKind.Percent
            ? left.UnitCode != right.UnitCode
            : Excludes(left, right) || Excludes(right, left);
    }

    private static bool Excludes(Quantity left, Quantity right) => left.Kind switch
    {
        QuantityKind.Percent => left.UnitCode is not null && right.Kind is QuantityKind.Money or QuantityKind.People or QuantityKind.Age or QuantityKind.Duration or QuantityKind.Length,
        QuantityKind.Money => right.Kind is QuantityKind.People or QuantityKind.Age or QuantityKind.Duration,
        QuantityKind.People => right.Kind is QuantityKind.Duration or QuantityKind.Length,
        _ => false,
    };

    private static bool SameFigures(Figure left, Figure right)
    {
        if (left.HasTwoEnds == right.HasTwoEnds)
        {
            return left.Value == right.Value && (!left.HasTwoEnds || left.Told.High == right.Told.High);
        }

        // 40代 for forty-something: a range by its beginning. As much as 2 to 4: a range by its end.
        var (range, single) = left.HasTwoEnds ? (left, right) : (right, left);
        return single.Told.Bound == QuantityBound.AtMost ? range.Told.High == single.Value : range.Value == single.Value && range.IsDecade;
    }

    /// <summary>An order of magnitude, and what lies in it; of an open figure, the one that is named.</summary>
    private static bool Overlap(Quantity left, Quantity right) =>
        (left.Low ?? left.High ?? 0) <= (right.Bound is QuantityBound.Magnitude or QuantityBound.Range ? right.High : right.Low ?? right.High)
        && (right.Low ?? right.High ?? 0) <= (left.Bound is QuantityBound.Magnitude or QuantityBound.Range ? left.High : left.Low ?? left.High);

    /// <summary>Percent and parts of a whole: 2割 and one in five, half and 50%.</summary>
    private static bool AreOneRatio(Quantity left, Quantity right) =>
        left.Kind != right.Kind && IsRatio(left) && IsRatio(right)
        && (left with { Bound = QuantityBound.Exact }).Agrees(right with { Bound = QuantityBound.Exact });

    private static bool IsRatio(Quantity quantity) => quantity.Kind is QuantityKind.Fraction or QuantityKind.Multiple || quantity is { Kind: QuantityKind.Percent, UnitCode: not null };

    private static bool Converted(Quantity left, Quantity right)
    {
        if (left.UnitCode == right.UnitCode || right.UnitCode is null || left.ConvertTo(right.UnitCode) is not { } told)
        {
            return false;
        }

        if (left.Agrees(right))
        {
            return true;
        }

        return IsNear(told.Low, right.Low ?? right.High, right.Kind) || IsNear(told.High, right.High ?? right.Low, right.Kind);
    }

    private static bool IsNear(decimal? told, decimal? written, QuantityKind kind)
    {
        if (told is not { } one || written is not { } other)
        {
            return false;
        }

        var room = kind == QuantityKind.Temperature ? DegreeRoom : (other % 5 == 0 ? RoundRoom : ConversionRoom) * Math.Max(Math.Abs(one), Math.Abs(other));
        return Math.Abs(one - other) <= room;
    }
}
