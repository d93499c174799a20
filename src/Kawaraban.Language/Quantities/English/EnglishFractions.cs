namespace Kawaraban.Language.Quantities.English;

/// <summary>Fractions: two-thirds, a quarter of, half, 1/2.</summary>
internal static class EnglishFractions
{
    private static readonly WordTable<bool> _sharing = new(
        new[] { "of", "less", "more", "fewer", "higher", "lower", "larger", "smaller", "since", "from", "to", "in", "by", "this", "last", "were", "are", "said", "as", "on", "and", "or" }.Select(word => (word, true)));

    private static readonly WordTable<bool> _halved = new(
        new[] { "of", "the", "its", "their", "his", "her", "our", "all", "those", "these", "a", "an", "that", "my", "your", "as", "what" }.Select(word => (word, true)));

    private static readonly Endings _halfBefore = new(["by ", "in ", "one ", "other ", "to ", "about ", "roughly ", "least ", "nearly ", "almost ", "than ", "over ", "just "]);

    private static readonly Endings _sides = new(["northern ", "southern ", "eastern ", "western ", "upper ", "lower ", "top ", "bottom ", "middle ", "poorest ", "richest ", "wealthiest "]);

    public static EnglishWhole? At(EnglishText text, int at, bool isBound)
    {
        if (text[at + 1] == '/')
        {
            var end = at + 3 + (text.IsDigit(at + 3) ? 1 : 0);
            return Codes.Slashed(text.Plain, at, end) is { } slashed ? EnglishWhole.Of(QuantityKind.Fraction, slashed, end) : null;
        }

        return Half(text, at, isBound) ?? Part(text, at, isBound) ?? OfSide(text, at);
    }

    /// <summary>the northern third of the state, the top fifth of the earners. A northern quarter is a district.</summary>
    public static EnglishWhole? OfSide(EnglishText text, int at)
    {
        const decimal District = 4;
        return text.Match(EnglishWords.Parts, at, out var parts) is > 0 and var length && parts != District && text.Has(at + length, " of ") && _sides.End(text.Lower.Before(at))
            ? EnglishWhole.Of(QuantityKind.Fraction, 1 / parts, at + length)
            : null;
    }

    /// <summary>Whether what follows a third shows that it is a share and no place in an order.</summary>
    public static bool IsShare(EnglishText text, int end) => text[end] != ' ' || text.Match(_sharing, end + 1, out _) > 0;

    private static EnglishWhole? Half(EnglishText text, int at, bool isBound)
    {
        if (!text.HasWords(at, "half") || text[at + 4] == '-')
        {
            return null;
        }

        var isScale = EnglishFigureScan.At(text, at, isMoney: false).IsNumber || IsOfUnit(text, at);
        if (isScale)
        {
            return null;
        }

        var isMeant = isBound || text.Length == 4 || text[at + 4] == ' ' && text.Match(_halved, at + 5, out _) > 0 || _halfBefore.End(text.Lower.Before(at));
        return isMeant ? EnglishWhole.Of(QuantityKind.Fraction, 0.5m, at + 4) : EnglishWhole.None(at + 4);
    }

    /// <summary>half an hour, half a mile.</summary>
    private static bool IsOfUnit(EnglishText text, int at)
    {
        var article = text.Has(at, "half an ") ? 8 : text.Has(at, "half a ") ? 7 : 0;
        return article > 0 && text.Match(EnglishUnits.Words, at + article, out var unit) > 0 && !unit!.IsNoun;
    }

    private static EnglishWhole? Part(EnglishText text, int at, bool isBound)
    {
        var isArticle = text.Has(at, "a ");
        var figure = isArticle ? new EnglishFigure { Start = at, End = at + 1, Low = 1, High = 1, Scale = 1 } : EnglishFigureScan.At(text, at, isMoney: false);
        if (!figure.IsNumber || figure.Low is not { } count || figure.IsVague || text[figure.End] is not (' ' or '-'))
        {
            return null;
        }

        var length = text.Match(EnglishWords.Parts, figure.End + 1, out var parts);
        var end = figure.End + 1 + length;
        if (length == 0 || count >= parts || text[end] == '-' && char.IsLetter(text[end + 1]) || !IsMeant(text, isArticle, isBound, count, end))
        {
            return null;
        }

        return Scaled(text, count / parts, end);
    }

    private static bool IsMeant(EnglishText text, bool isArticle, bool isBound, decimal count, int end) =>
        text[end - 1] == 's' && count > 1 || isBound || !isArticle && count == 1 || isArticle && IsShare(text, end);

    /// <summary>three-quarters of a million, a quarter of an hour.</summary>
    private static EnglishWhole Scaled(EnglishText text, decimal value, int end)
    {
        var article = text.Has(end, " of an ") ? 7 : text.Has(end, " of a ") ? 6 : 0;
        if (article > 0 && text.Match(EnglishWords.Numbers, end + article, out var scale) is > 0 and var length && scale!.Place is NumberPlace.Scale)
        {
            return EnglishWhole.Of(QuantityKind.Number, value * scale.Value, end + article + length);
        }

        if (article > 0 && text.Match(EnglishUnits.Words, end + article, out var unit) is > 0 and var word && !unit!.IsNoun && unit.Kind is not QuantityKind.Money and not QuantityKind.Percent)
        {
            return EnglishWhole.Of(unit.Kind, value * unit.Factor, end + article + word) with { Unit = unit.Word, Code = unit.Code };
        }

        return EnglishWhole.Of(QuantityKind.Fraction, value, end);
    }
}
