namespace Kawaraban.Language.Quantities.English;

/// <summary>Reads one number: digits with a scale, words, or an order of magnitude.</summary>
internal static class EnglishFigureScan
{
    /// <summary>Words that are some of what follows: several hundred.</summary>
    public static WordTable<(decimal Low, decimal High)> Some { get; } = new(
    [
        ("several ", (2, 9)), ("a few ", (2, 9)), ("many ", (2, 9)), ("few ", (2, 9)), ("a couple ", (2, 3)), ("a couple of ", (2, 3)), ("couple of ", (2, 3)), ("some few ", (2, 9)),
    ]);

    /// <summary>The number at an offset; one that ends where it starts if there is none.</summary>
    public static EnglishFigure At(EnglishText text, int at, bool isMoney)
    {
        if (text.IsDigit(at))
        {
            return OfDigits(text, at, isMoney);
        }

        if (FractionSigns.ValueOf(text[at]) is { } fraction)
        {
            return Scaled(text, at, at + 1, fraction, fraction, 1, isMarked: true);
        }

        var magnitude = OfMagnitude(text, at);
        return magnitude.IsNumber ? magnitude : OfWords(text, at);
    }

    private static EnglishFigure OfDigits(EnglishText text, int at, bool isMoney)
    {
        var digits = ArabicDigits.At(text.Plain, at);
        var (end, value) = WithFraction(text, digits.End, digits.Value);
        var isMarked = digits.IsGrouped || digits.HasPoint || end > digits.End;
        var length = text.MatchCase(EnglishWords.ShortScales, end, out var scale);
        if (length > 0 && (isMoney || EnglishScales.IsMeant(text, end, length)))
        {
            var product = Product(value, scale);
            return new EnglishFigure { Start = at, End = end + length, Low = product, High = product, Scale = scale, Digits = Math.Max(1, digits.Whole), IsMarked = true };
        }

        return Scaled(text, at, end, value, value, Math.Max(1, digits.Whole), isMarked);
    }

    /// <summary>Reads the half of 2 1/2 and 2-and-a-half.</summary>
    private static (int End, decimal? Value) WithFraction(EnglishText text, int end, decimal? value)
    {
        if (text[end] == ' ' && text[end + 2] == '/' && Codes.Slashed(text.Plain, end + 1, end + 4) is { } slashed && !text.IsDigit(end + 4))
        {
            return (end + 4, value + slashed);
        }

        return HalfMore(text, end) is > 0 and var half ? (end + half, value + 0.5m) : (end, value);
    }

    private static int HalfMore(EnglishText text, int end) =>
        text.HasWords(end, " and a half") ? " and a half".Length : text.HasWords(end, "-and-a-half") ? "-and-a-half".Length : 0;

    /// <summary>Reads the scale words after a number: 1.2 billion, 3 hundred thousand.</summary>
    private static EnglishFigure Scaled(EnglishText text, int start, int end, decimal? low, decimal? high, int digits, bool isMarked)
    {
        var scale = 1m;
        for (var words = 0; words < 3; words++)
        {
            // Headlines leave no space: £11million.
            var space = text[end] is ' ' or '-' ? 1 : 0;
            var length = text.Match(EnglishWords.Numbers, end + space, out var part);
            if (length == 0 || part!.Place is not (NumberPlace.Hundred or NumberPlace.Dozen or NumberPlace.Scale) || space == 0 && !text.IsDigit(end - 1))
            {
                break;
            }

            (low, high, scale) = (Product(low, part.Value), Product(high, part.Value), scale * part.Value);
            end += space + length;
            isMarked = true;
        }

        return new EnglishFigure { Start = start, End = end, Low = low, High = high, Scale = scale, Digits = digits, IsMarked = isMarked };
    }

    /// <summary>Reads tens of thousands, dozens, several hundred, a few thousand.</summary>
    private static EnglishFigure OfMagnitude(EnglishText text, int at)
    {
        var some = Some.LongestIn(text.Lower.From(at), out var bounds);
        var length = some > 0 ? text.Match(EnglishWords.Numbers, at + some, out var part) : NoPart(out part);
        if (length > 0 && part!.Place is NumberPlace.Hundred or NumberPlace.Dozen or NumberPlace.Scale)
        {
            var unit = part!.Place == NumberPlace.Dozen ? 10 : part.Value;
            return Scaled(text, at, at + some + length, bounds.Low * unit, bounds.High * unit, 0, isMarked: true) with { Scale = 1 };
        }

        return OfPlurals(text, at, some > 0 ? at + some : at);
    }

    private static int NoPart(out NumberPart? part)
    {
        part = null;
        return 0;
    }

    private static EnglishFigure OfPlurals(EnglishText text, int start, int at)
    {
        var length = text.Match(EnglishWords.Magnitudes, at, out var value);
        var needsOf = value is 20 || value is 10 && text[at] == 't';
        if (length == 0 || needsOf && !text.HasWords(at + length, " of"))
        {
            return new EnglishFigure { Start = start, End = start };
        }

        var end = at + length;
        decimal? unit = value;
        for (var words = 0; words < 2 && text.Has(end, " of "); words++)
        {
            var next = text.Match(EnglishWords.Magnitudes, end + 4, out var more);
            if (next == 0)
            {
                break;
            }

            (end, unit) = (end + 4 + next, Product(unit, more));
        }

        return new EnglishFigure { Start = start, End = end, Low = Product(unit, 2), High = Product(unit, 9), Scale = 1, IsMarked = true };
    }

    private static EnglishFigure OfWords(EnglishText text, int start)
    {
        var words = new EnglishNumberWords(text, start);
        words.Read();
        return new EnglishFigure { Start = start, End = words.End, Low = words.Value, High = words.Value, Scale = words.Scale, IsMarked = words.IsScaled };
    }

    private static decimal? Product(decimal? left, decimal right) => left is { } value ? Decimals.Product(value, right) : null;
}
