namespace Kawaraban.Language.Quantities.English;

/// <summary>Reads the unit or the noun after a number.</summary>
internal static class EnglishUnitReader
{
    private const int MostAdjectives = 3;
    private const int Nearby = 40;

    private static readonly string[] _weights = ["weigh", "lifted", "payload", "heav", "bomb", "explosive", "cocaine", "heroin", "fish", "beef", "meat"];
    private static readonly string[] _prices = ["£", "cost", "price", "paid", "pay ", "fine", "worth", "salary", "wage", "budget", "sterling", "sold", "fund", "debt", "bill"];

    /// <summary>The unit after a number, or null; and where it stands.</summary>
    public static EnglishUnit? At(EnglishText text, EnglishFigure figure, int at, out TextRange range)
    {
        var unit = Attached(text, figure, at, out range) ?? Following(text, figure, at, out range);
        return unit?.Word is "pounds" or "pound" && IsMoney(text, figure, range) ? new EnglishUnit(unit.Word, QuantityKind.Money, "GBP", 1) : unit;
    }

    private static EnglishUnit? Attached(EnglishText text, EnglishFigure figure, int at, out TextRange range)
    {
        range = default;
        var length = figure.IsWords ? 0 : text.MatchCase(EnglishUnits.Symbols, at, out var found);
        if (length == 0)
        {
            if (IsFeet(text, figure, at))
            {
                return Ranged(new EnglishUnit("'", QuantityKind.Length, "[ft_i]", 1), at, 1, out range);
            }

            return IsMetres(text, figure, at) ? Ranged(new EnglishUnit("m", QuantityKind.Length, "m", 1), at, 1, out range) : null;
        }

        text.MatchCase(EnglishUnits.Symbols, at, out var unit);
        return unit!.Word == "p" && figure.Low >= 100 ? null : Ranged(unit, at, length, out range);
    }

    /// <summary>The sign of feet, which inches follow: 6'6".</summary>
    private static bool IsFeet(EnglishText text, EnglishFigure figure, int at) =>
        !figure.IsWords && text[at] == '\'' && text.IsDigit(at + 1) && (text[at + 2] == '"' || text[at + 3] == '"');

    private static bool IsMetres(EnglishText text, EnglishFigure figure, int at) =>
        !figure.IsWords && text.Plain[at] == 'm' && !char.IsLetterOrDigit(text[at + 1]);

    private static EnglishUnit? Following(EnglishText text, EnglishFigure figure, int at, out TextRange range)
    {
        range = default;
        if (text[at] is not (' ' or '-'))
        {
            return null;
        }

        var start = at + 1;
        if (text.Match(EnglishUnits.Words, start, out var word) is > 0 and var length)
        {
            return IsRateOrName(text, figure, word!, start) ? AfterAdjectives(text, start, out range) : Ranged(word!, start, length, out range);
        }

        if (text.HasWords(start, "second") && (text[at] == '-' || figure.Low == 1 && figure.IsWords))
        {
            return Ranged(new EnglishUnit("second", QuantityKind.Duration, "s", 1), start, 6, out range);
        }

        if (text[at] == '-' && text.HasWords(start, "strong"))
        {
            return Ranged(new EnglishUnit("strong", QuantityKind.People, null, 1), start, 6, out range);
        }

        if (text.MatchCase(EnglishUnits.Symbols, start, out var symbol) is > 0 and var symbolLength && !figure.IsWords && (symbolLength > 1 || symbol!.Word is "%" or "°"))
        {
            return Ranged(symbol!, start, symbolLength, out range);
        }

        return text[at] == ' ' ? AfterAdjectives(text, start, out range) : null;
    }

    /// <summary>Whether a unit in the singular after a space belongs to something else: one of 5 may see, in 2025 state law.</summary>
    private static bool IsRateOrName(EnglishText text, EnglishFigure figure, EnglishUnit unit, int start) =>
        unit.IsNoun && (figure.MayBeYear || figure.Low != 1) && text[start - 1] == ' ' && !IsPlural(unit.Word);

    private static bool IsPlural(string word) =>
        word.EndsWith('s') || word.EndsWith("men", StringComparison.Ordinal) || word is "people" or "children" or "personnel" or "aircraft" or "staff" or "crew" or "police" or "troops" or "dead" or "wounded" or "injured" or "missing" or "killed" or "elderly" or "cattle" or "sheep" or "fish" or "species" or "chinese" or "japanese" or "youth";

    private static EnglishUnit? AfterAdjectives(EnglishText text, int start, out TextRange range)
    {
        range = default;
        for (var words = 0; words < MostAdjectives; words++)
        {
            var length = text.Match(EnglishWords.Adjectives, start, out _);
            length = length > 0 ? length : text.IsCapital(start) ? text.PastWord(start) - start : 0;
            if (length == 0 || text[start + length] is not (' ' or '-'))
            {
                return null;
            }

            start += length + 1;
            if (text.Match(EnglishUnits.Words, start, out var unit) is > 0 and var found && unit!.IsNoun && IsPlural(unit.Word))
            {
                return unit.Word == "times" ? null : Ranged(unit, start, found, out range);
            }
        }

        return null;
    }

    /// <summary>Whether pounds are of money: millions of them, or near words of prices and none of weight.</summary>
    private static bool IsMoney(EnglishText text, EnglishFigure figure, TextRange unit)
    {
        var from = Math.Max(0, figure.Start - Nearby);
        var around = text.Lower.From(from)[..(Math.Min(text.Length, unit.End + Nearby) - from)];
        if (text.Has(unit.End, " of") || text[unit.Start - 1] == '-')
        {
            return false;
        }

        return !HasAny(around, _weights) && (figure.Low >= 1_000_000 || HasAny(around, _prices));
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static EnglishUnit Ranged(EnglishUnit unit, int start, int length, out TextRange range)
    {
        range = new TextRange(start, length);
        return unit;
    }
}
