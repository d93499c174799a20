namespace Kawaraban.Language.Quantities.English;

/// <summary>Reads a number with its currency or unit.</summary>
internal static class EnglishMeasuredReader
{
    /// <summary>The number at an offset, or null where there is none that can be told.</summary>
    public static EnglishMeasured? At(EnglishText text, int at)
    {
        var sign = CurrencyAt(text, at, out var currency);
        var figure = EnglishFigureScan.At(text, at + sign, isMoney: sign > 0);
        figure = figure.IsNumber ? figure : Some(text, at);
        if (!figure.IsNumber || !figure.HasValue)
        {
            return null;
        }

        return sign > 0
            ? new EnglishMeasured(figure, QuantityKind.Money, currency, new TextRange(at, sign).Trimmed(text), figure.End, figure.Low!.Value, figure.High!.Value, HasUnit: true)
            : WithUnit(text, figure);
    }

    /// <summary>The length of the sign of money at an offset, with the space behind it.</summary>
    public static int CurrencyAt(EnglishText text, int at, out string? currency)
    {
        var length = EnglishWords.Currencies.LongestIn(text.Plain.From(at), out currency);
        if (length == 0 || char.IsAsciiLetter(text.Plain[at]) && char.IsLetterOrDigit(text.Plain[at - 1]))
        {
            return 0;
        }

        length += text[at + length] == ' ' ? 1 : 0;
        return text.IsDigit(at + length) || text.IsLetter(at + length) && text.Plain[at + length - 1] is '$' or '£' or '€' && IsScaleOnly(text, at + length) ? length : 0;
    }

    private static bool IsScaleOnly(EnglishText text, int at) => text.Match(EnglishWords.Numbers, at, out _) > 0;

    /// <summary>several, a few before a unit: several days.</summary>
    private static EnglishFigure Some(EnglishText text, int at)
    {
        foreach (var words in (ReadOnlySpan<string>)["several", "a few", "a couple of"])
        {
            if (text.HasWords(at, words) && text.Match(EnglishUnits.Words, at + words.Length + 1, out var unit) > 0 && unit!.Kind != QuantityKind.Count)
            {
                return new EnglishFigure { Start = at, End = at + words.Length, Low = 2, High = words == "a couple of" ? 3 : 9, Scale = 1 };
            }
        }

        return new EnglishFigure { Start = at, End = at };
    }

    private static EnglishMeasured? WithUnit(EnglishText text, EnglishFigure figure)
    {
        var at = figure.End;
        at += figure.IsVague && text.Has(at, " of ") ? 3 : 0;
        at += figure.IsMarked && text.Has(at, " of a ") && text.Match(EnglishUnits.Words, at + 6, out _) > 0 ? 5 : 0;
        var unit = EnglishUnitReader.At(text, figure, at, out var range);
        if (unit is { Word: "times" or "ways" or "counts" or "items" } && EnglishTimesAs.Is(text, range.End))
        {
            return new EnglishMeasured(figure, QuantityKind.Multiple, null, range, range.End, figure.Low!.Value, figure.High!.Value, HasUnit: true);
        }

        if (unit is null)
        {
            return new EnglishMeasured(figure, QuantityKind.Number, null, default, figure.End, figure.Low!.Value, figure.High!.Value, HasUnit: false);
        }

        var (low, high) = (Decimals.Product(figure.Low!.Value, unit.Factor), Decimals.Product(figure.High!.Value, unit.Factor));
        return low is { } least && high is { } most ? new EnglishMeasured(figure, unit.Kind, unit.Code, range, range.End, least, most, HasUnit: true) : null;
    }

    private static TextRange Trimmed(this TextRange range, EnglishText text) => text[range.End - 1] == ' ' ? new TextRange(range.Start, range.Length - 1) : range;
}
