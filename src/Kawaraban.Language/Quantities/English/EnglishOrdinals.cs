namespace Kawaraban.Language.Quantities.English;

/// <summary>Places in an order: 21st, third; not days, centuries, streets, nor first as an adverb.</summary>
internal static class EnglishOrdinals
{
    private static readonly WordTable<bool> _streets = new(
        new[] { "street", "avenue", "st", "ave", "circuit", "amendment", "century", "centuries", "quarter", "world", "lady", "minister", "army", "fleet", "corps", "parallel", "reich" }.Select(word => (word, true)));

    public static EnglishWhole? OfDigits(EnglishText text, int at)
    {
        if (!text.IsDigit(at))
        {
            return null;
        }

        var digits = ArabicDigits.At(text.Plain, at);
        var isOrdinal = !digits.HasPoint && digits.Value is not null && (text.HasWords(digits.End, "st") || text.HasWords(digits.End, "nd") || text.HasWords(digits.End, "rd") || text.HasWords(digits.End, "th"));
        if (!isOrdinal)
        {
            return null;
        }

        var end = digits.End + 2;
        return IsTimeOrName(text, at, end) || IsDay(text, at, digits) ? EnglishWhole.None(end) : EnglishWhole.Of(QuantityKind.Ordinal, digits.Value!.Value, end);
    }

    public static EnglishWhole? OfWords(EnglishText text, int at)
    {
        var figure = EnglishFigureScan.At(text, at, isMoney: false);
        var hasTens = figure is { IsNumber: true, IsWords: true, HasValue: true, IsVague: false } && text[figure.End] is '-' or ' ' && figure.Low % 10 == 0 && figure.Low > 10;
        var start = hasTens ? figure.End + 1 : at;
        if (text.Match(EnglishWords.Ordinals, start, out var value) is not (> 0 and var length) || hasTens && value >= 100)
        {
            return null;
        }

        var end = start + length;
        if (text[end] is '-' or ' ' && text.Match(EnglishWords.Parts, at, out _) > 0 && (FollowsArticle(text, at) && EnglishFractions.IsShare(text, end) || EnglishFractions.OfSide(text, at) is not null))
        {
            return null;
        }

        var isNamed = text.IsCapital(at) && !text.BeginsSentence(at) && text.IsCapital(end + 1);
        return isNamed || IsTimeOrName(text, at, end) || !IsMeant(text, at, end) ? EnglishWhole.None(end) : EnglishWhole.Of(QuantityKind.Ordinal, (hasTens ? figure.Low!.Value : 0) + value, end);
    }

    private static bool FollowsArticle(EnglishText text, int at) => text.Lower.Before(at).EndsWith("a ", StringComparison.Ordinal);

    private static bool IsMeant(EnglishText text, int at, int end) =>
        EnglishWords.OrdinalBefore.End(text.Lower.Before(at)) || text.Match(EnglishWords.OrdinalAfter, end + (text[end] == ' ' ? 1 : 0), out _) > 0;

    private static bool IsTimeOrName(EnglishText text, int at, int end)
    {
        var isMonthAfter = text.Has(end, " of ") && text.IsCapital(end + 4) && text.Match(EnglishWords.Months, end + 4, out _) > 0;
        var isMonthNext = text[end] == ' ' && text.IsCapital(end + 1) && text.Match(EnglishWords.Months, end + 1, out _) > 0;
        var before = text.WordBefore(at);
        var isMonthBefore = before < at && text.IsCapital(before) && text.Match(EnglishWords.Months, before, out _) > 0;
        return isMonthAfter || isMonthNext || isMonthBefore || text[end] is ' ' or '-' && text.Match(_streets, end + 1, out _) > 0;
    }

    /// <summary>on the 13th: a day of the month.</summary>
    private static bool IsDay(EnglishText text, int at, ArabicDigits digits)
    {
        var isOnThe = text.Lower.Before(at).EndsWith("on the ", StringComparison.Ordinal) || text.Lower.Before(at).EndsWith("until the ", StringComparison.Ordinal);
        return isOnThe && digits.Value <= 31 && !text.IsLetter(digits.End + 3);
    }
}
