namespace Kawaraban.Language.Quantities;

/// <summary>Whether the quantities of a text and of its translation may say the same; <see cref="Quantity.Agrees"/> says how.</summary>
internal static class Agreement
{
    private const decimal RoundingRoom = 0.1m;

    public static bool Of(Quantity left, Quantity right) =>
        BoundsAgree(left.Bound, right.Bound) && InOneUnit(left, right).Any(pair => FiguresAgree(pair.Left, pair.Right, pair.Rounded));

    private static bool BoundsAgree(QuantityBound left, QuantityBound right) =>
        left == QuantityBound.Magnitude || right == QuantityBound.Magnitude || Side(left) == Side(right) || MayBeAbout(left, right) || MayBeAbout(right, left);

    private static bool MayBeAbout(QuantityBound left, QuantityBound right) => left == QuantityBound.About && right != QuantityBound.Range;

    private static int Side(QuantityBound bound) => bound switch
    {
        QuantityBound.AtLeast or QuantityBound.MoreThan => 1,
        QuantityBound.AtMost or QuantityBound.LessThan => -1,
        QuantityBound.Range => 2,
        _ => 0,
    };

    /// <summary>The two told in one unit, in each way that makes sense, and whether that may have been rounded; nothing where their kinds or units do not meet.</summary>
    private static IEnumerable<(Quantity Left, Quantity Right, bool Rounded)> InOneUnit(Quantity left, Quantity right)
    {
        if (Ratio(left) is { } leftRatio && Ratio(right) is { } rightRatio)
        {
            yield return (leftRatio, rightRatio, left.Kind != right.Kind);
        }
        else if (MeasureUnit.Of(left.UnitCode) is { } from && MeasureUnit.Of(right.UnitCode) is { } to)
        {
            foreach (var told in Told(left, from, to))
            {
                yield return (told, right, from != to);
            }
        }
        else if (Family(left.Kind) == Family(right.Kind) && CodesMeet(left, right))
        {
            yield return (left, right, false);
        }
    }

    private static IEnumerable<Quantity> Told(Quantity quantity, MeasureUnit from, MeasureUnit to)
    {
        if (from.Measures(to))
        {
            yield return quantity with { Low = from.Convert(quantity.Low, to), High = from.Convert(quantity.High, to) };
            if (to.Kind == QuantityKind.Temperature && from != to)
            {
                yield return quantity with { Low = from.ConvertDifference(quantity.Low, to), High = from.ConvertDifference(quantity.High, to) };
            }
        }
    }

    /// <summary>Percent (not points), fraction and multiple as parts of one; null for all else.</summary>
    private static Quantity? Ratio(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Percent when quantity.UnitCode is not null => quantity with { Low = quantity.Low / 100, High = quantity.High / 100 },
        QuantityKind.Fraction or QuantityKind.Multiple => quantity,
        _ => null,
    };

    private static QuantityKind Family(QuantityKind kind) => kind switch
    {
        QuantityKind.People or QuantityKind.Count => QuantityKind.Number,
        QuantityKind.Age => QuantityKind.Duration,
        _ => kind,
    };

    private static bool CodesMeet(Quantity left, Quantity right) =>
        Family(left.Kind) is QuantityKind.Number or QuantityKind.Ordinal
        || left.Kind != QuantityKind.Percent && (left.UnitCode is null || right.UnitCode is null)
        || CodeOfAge(left.UnitCode) == CodeOfAge(right.UnitCode);

    private static string? CodeOfAge(string? code) => code is "歳" or "才" or "代" ? "a" : code;

    private static bool FiguresAgree(Quantity left, Quantity right, bool rounded)
    {
        if (left.Bound == QuantityBound.Magnitude || right.Bound == QuantityBound.Magnitude)
        {
            return (left.Low ?? decimal.MinValue) <= (right.High ?? decimal.MaxValue) && (right.Low ?? decimal.MinValue) <= (left.High ?? decimal.MaxValue);
        }

        var mayRound = rounded || left.Bound == QuantityBound.About || right.Bound == QuantityBound.About;
        return left.Bound == QuantityBound.Range
            ? IsSame(left.Low, right.Low, mayRound) && IsSame(left.High, right.High, mayRound)
            : IsSame(left.Low ?? left.High, right.Low ?? right.High, mayRound);
    }

    private static bool IsSame(decimal? left, decimal? right, bool mayRound)
    {
        if (left is not { } one || right is not { } other)
        {
            return left == right;
        }

        return one == other || mayRound && AreNear(one, other) && (RoundsTo(one, other) || RoundsTo(other, one));
    }

    private static bool AreNear(decimal left, decimal right) => Math.Abs(left - right) <= RoundingRoom * Math.Max(Math.Abs(left), Math.Abs(right));

    private static bool RoundsTo(decimal exact, decimal rounded) => Decimals.Rounded(exact, Decimals.SignificantDigits(rounded)) == Decimals.Trimmed(rounded);
}
