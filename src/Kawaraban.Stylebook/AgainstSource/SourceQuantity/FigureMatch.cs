using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Whether a figure of a source and one of its translation may say the same, told more leniently than <see cref="Quantity.Agrees"/>.</summary>
/// <remarks>
/// English leaves open what it counts, and a translator names it: the same value of another kind may be the same (the 25th minute, 25分), unless
/// the kinds contradict each other. Bounds are judged apart, by <see cref="BoundCheck"/>.
/// </remarks>
internal static class FigureMatch
{
    // A converted figure is rounded as a journalist does: 15 miles are 24 or 25 km, but 198 cm are no 191. One of three figures that is not round is exact.
    private const decimal Precise = 100;
    private const decimal PreciseRoom = 0.6m;
    private const decimal ConversionRoom = 0.012m;
    private const decimal RoundRoom = 0.04m;
    private const decimal DegreeRoom = 0.6m;

    /// <summary>Whether a figure of a translation may say what one of its source does.</summary>
    public static bool MaySay(Figure source, Figure target)
    {
        if ((source.IsInName || target.IsInName) && !(MayBeInName(source) && MayBeInName(target)))
        {
            return false;
        }

        if (IsMagnitude(source) || IsMagnitude(target))
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

    private static bool MayBeInName(Figure figure) => figure.Origin == FigureOrigin.Loose || figure.IsBare;

    /// <summary>数百, dozens, 2桁.</summary>
    public static bool IsMagnitude(Figure figure) => figure.Told.Bound == QuantityBound.Magnitude;

    /// <summary>Whether two quantities of one text cannot be of one thing: 第9 and 9つ, 2年 and 2人. A bare number may be of anything.</summary>
    public static bool AreOfOtherThings(Quantity one, Quantity other) =>
        Thing(one) is { } left && Thing(other) is { } right && left != right;

    private static QuantityKind? Thing(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Number => null,
        QuantityKind.People => QuantityKind.Count,
        QuantityKind.Age => QuantityKind.Duration,
        _ => quantity.Kind,
    };

    private static bool Excludes(Quantity left, Quantity right) => left.Kind switch
    {
        QuantityKind.Percent => left.UnitCode is not null && (right.Kind is QuantityKind.Money or QuantityKind.People or QuantityKind.Age or QuantityKind.Duration or QuantityKind.Length or QuantityKind.Ordinal || right is { Kind: QuantityKind.Count, UnitCode: not null }),
        QuantityKind.Money => right.Kind is QuantityKind.People or QuantityKind.Age or QuantityKind.Duration,
        QuantityKind.People => right.Kind is QuantityKind.Duration or QuantityKind.Length,
        _ => false,
    };

    private static bool SameFigures(Figure left, Figure right)
    {
        if (left.HasTwoEnds == right.HasTwoEnds)
        {
            return left.Value == right.Value && (!left.HasTwoEnds || left.Told.High == right.Told.High) || IsTurned(left, right);
        }

        // 40代 for forty-something: a range by its beginning. As much as 2 to 4: a range by its end.
        var (range, single) = left.HasTwoEnds ? (left, right) : (right, left);
        return single.Told.Bound == QuantityBound.AtMost ? range.Told.High == single.Value : range.Value == single.Value && range.IsDecade;
    }

    /// <summary>A score may be told from the other side: lost 1-3, 3対1で勝った.</summary>
    private static bool IsTurned(Figure left, Figure right) =>
        left.HasTwoEnds && (left.Origin == FigureOrigin.Score || right.Origin == FigureOrigin.Score) && left.Told.Low == right.Told.High && left.Told.High == right.Told.Low;

    /// <summary>An order of magnitude, and what lies in it; of an open figure, the one that is named. Thousands may be a thousand.</summary>
    private static bool Overlap(Quantity left, Quantity right) =>
        Least(left) <= Greatest(right) && Least(right) <= Greatest(left) || IsUnitOf(left, right) || IsUnitOf(right, left);

    private static bool IsUnitOf(Quantity magnitude, Quantity other) => magnitude.Bound == QuantityBound.Magnitude && Greatest(other) * 2 == magnitude.Low;

    private static decimal Least(Quantity quantity) => quantity.Low ?? quantity.High ?? 0;

    private static decimal Greatest(Quantity quantity) =>
        (quantity.Bound is QuantityBound.Magnitude or QuantityBound.Range ? quantity.High : quantity.Low ?? quantity.High) ?? 0;

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

        if (kind != QuantityKind.Temperature && other >= Precise && other % 1 == 0 && other % 5 != 0)
        {
            return Math.Abs(one - other) <= PreciseRoom;
        }

        var room = kind == QuantityKind.Temperature ? DegreeRoom : (other % 5 == 0 ? RoundRoom : ConversionRoom) * Math.Max(Math.Abs(one), Math.Abs(other));
        return Math.Abs(one - other) <= room;
    }
}
