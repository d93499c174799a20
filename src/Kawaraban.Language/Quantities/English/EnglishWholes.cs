namespace Kawaraban.Language.Quantities.English;

/// <summary>Words that are a quantity by themselves: double-digit, tenfold, doubled, twice, half; and ordinals.</summary>
internal static class EnglishWholes
{
    public static EnglishWhole? Read(EnglishText text, int at)
    {
        if (!text.IsLetter(at))
        {
            return EnglishOrdinals.OfDigits(text, at);
        }

        return Digits(text, at) ?? Fold(text, at) ?? Multiple(text, at) ?? Twice(text, at) ?? Decades(text, at) ?? Long(text, at) ?? EnglishOrdinals.OfWords(text, at);
    }

    private static EnglishWhole? Digits(EnglishText text, int at)
    {
        if (text.Match(EnglishWords.Digits, at, out var digits) is not (> 0 and var length))
        {
            return null;
        }

        var low = 1m;
        for (var i = 1; i < digits; i++)
        {
            low *= 10;
        }

        return new EnglishWhole(QuantityKind.Number, low, (low * 10) - 1, at + length, default, null, QuantityBound.Magnitude);
    }

    private static EnglishWhole? Fold(EnglishText text, int at)
    {
        if (text.Match(EnglishWords.Folds, at, out var value) is > 0 and var length)
        {
            return EnglishWhole.Of(QuantityKind.Multiple, value, at + length);
        }

        var figure = EnglishFigureScan.At(text, at, isMoney: false);
        return IsFold(text, figure.End) && figure is { IsNumber: true, HasValue: true, IsVague: false } ? EnglishWhole.Of(QuantityKind.Multiple, figure.Low!.Value, figure.End + 5) : null;
    }

    /// <summary>Whether -fold follows a number.</summary>
    public static bool IsFold(EnglishText text, int end) => text.HasWords(end, "-fold") || text.HasWords(end, " fold");

    private static EnglishWhole? Multiple(EnglishText text, int at)
    {
        if (text.Match(EnglishWords.Multiples, at, out var multiple) is not (> 0 and var length))
        {
            return null;
        }

        var end = at + length;
        var isOther = text[end] == '-' || text[end] == ' ' && text.Match(EnglishWords.NotMultipleAfter, end + 1, out _) > 0;
        var isMeant = multiple.IsSure || EnglishWords.MultipleBefore.End(text.Lower.Before(at)) || text[end] == ' ' && text.Match(EnglishWords.MultipleAfter, end + 1, out _) > 0;
        return isOther || !isMeant ? EnglishWhole.None(end) : EnglishWhole.Of(QuantityKind.Multiple, multiple.Value, end);
    }

    private static EnglishWhole? Twice(EnglishText text, int at)
    {
        var (word, times) = text.HasWords(at, "twice") ? ("twice", 2) : text.HasWords(at, "thrice") ? ("thrice", 3) : ("", 0);
        if (times == 0)
        {
            return null;
        }

        var end = at + word.Length;
        return EnglishTimesAs.Is(text, end)
            ? EnglishWhole.Of(QuantityKind.Multiple, times, end)
            : EnglishWhole.Of(QuantityKind.Count, times, end) with { Unit = word };
    }

    /// <summary>for decades: some tens of years.</summary>
    private static EnglishWhole? Decades(EnglishText text, int at)
    {
        if (!text.HasWords(at, "decades"))
        {
            return null;
        }

        var end = at + "decades".Length;
        return EnglishTimes.EndFromNow(text, end) is > 0 and var fromNow
            ? EnglishWhole.None(fromNow)
            : new EnglishWhole(QuantityKind.Duration, 20, 90, end, default, "a", QuantityBound.Magnitude) { Unit = "decades" };
    }

    /// <summary>hour-long, an hour long, yearlong: one of the unit; all day long is none.</summary>
    private static EnglishWhole? Long(EnglishText text, int at)
    {
        if (text[at - 1] == '-' || text.Match(EnglishUnits.Lengths, at, out var unit) is not (> 0 and var length))
        {
            return null;
        }

        var isApart = text[at + length - "long".Length - 1] == ' ';
        return isApart && !FollowsArticle(text, at) ? null : EnglishWhole.Of(unit!.Kind, unit.Factor, at + length) with { Unit = unit.Word, Code = unit.Code };
    }

    private static bool FollowsArticle(EnglishText text, int at)
    {
        var before = text.WordBefore(at);
        return text.Lower.From(before)[..(at - before)] is "a " or "an " or "the ";
    }
}
