using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Whether a figure of a source and one of its translation may say the same, told more leniently than <see cref="Quantity.Agrees"/>.</summary>
/// <remarks>
/// English leaves open what it counts, and a translator names it: the same value of another kind may be the same (the 25th minute, 25分), unless
/// the kinds contradict each other. Bounds are judged apart, by <see cref="BoundCheck"/>.
/// </remarks>
internal static class FigureMatch
{
    // A converted figure is rounded as a journalist does: 15 miles are 24 or 25 km.
    private const decimal ConversionRoom = 0.04m;
    private const decimal DegreeRoom = 0.6m;

    public static bool MaySay(Figure source, Figure target) =>
        source.Told.Agrees(target.Told)
        || !Contradict(source.Told, target.Told) && (SameFigures(source, target) || Rounded(source.Told, target.Told))
        || Converted(source.Told, target.Told);

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

        // In his 40s, 40代; of a range told once, and once by its ends, the other end finds its own match.
        var (range, single) = left.HasTwoEnds ? (left, right) : (right, left);
        return range.Told.Low == single.Value || range.Told.High == single.Value;
    }

    /// <summary>In one unit, one of the two is the other told with fewer digits, and says that it is not exact.</summary>
    private static bool Rounded(Quantity left, Quantity right) =>
        left.Bound != QuantityBound.Range && right.Bound != QuantityBound.Range && (IsLoose(left.Bound) || IsLoose(right.Bound))
        && (left with { Bound = QuantityBound.About }).Agrees(right with { Bound = QuantityBound.Exact });

    private static bool IsLoose(QuantityBound bound) => bound is not QuantityBound.Exact and not QuantityBound.Range;

    private static bool Converted(Quantity left, Quantity right)
    {
        if (left.UnitCode == right.UnitCode || right.UnitCode is null || left.ConvertTo(right.UnitCode) is not { } told)
        {
            return false;
        }

        return IsNear(told.Low, right.Low ?? right.High, right.Kind) || IsNear(told.High, right.High ?? right.Low, right.Kind);
    }

    private static bool IsNear(decimal? told, decimal? written, QuantityKind kind)
    {
        if (told is not { } one || written is not { } other)
        {
            return false;
        }

        var room = kind == QuantityKind.Temperature ? DegreeRoom : ConversionRoom * Math.Max(Math.Abs(one), Math.Abs(other));
        return Math.Abs(one - other) <= room;
    }
}
