using System.Collections.Frozen;

namespace Kawaraban.Language.Times;

/// <summary>Tells a clock time that is written with a full stop, "at 18.40", from a decimal: by the words around it.</summary>
/// <remarks>
/// Where it might be a price, a rate or a change, it is a number: "rose to 18.40", "at 1.25 percent", "shares closed at 18.40". Behind "at" and "by" it is one unless the sentence has a sign of a time.
/// </remarks>
internal static class DottedClock
{
    private const int HoursADay = 24;
    private const int MinutesAnHour = 60;

    /// <summary>How many words before the time may make a figure of it.</summary>
    private const int WordsBefore = 14;
    private const int LongestWord = 24;

    private static readonly FrozenSet<string> _before = FrozenSet.ToFrozenSet(["at", "by", "until", "till", "from", "before", "after", "since", "between"]);

    /// <summary>Behind these stand prices as often as times.</summary>
    private static readonly FrozenSet<string> _doubtful = FrozenSet.ToFrozenSet(["at", "by"]);

    private static readonly FrozenSet<string> _near = FrozenSet.ToFrozenSet(["about", "around", "just", "exactly", "shortly"]);

    private static readonly FrozenSet<string> _joints = FrozenSet.ToFrozenSet(["to", "and", "until"]);

    private static readonly FrozenSet<string> _behind = FrozenSet.ToFrozenSet(
    [
        "on", "in", "the", "a", "an", "and", "or", "but", "to", "until", "till", "from", "for", "this", "that", "these", "those", "local", "time", "with", "when", "as", "of", "he", "she", "it", "its", "we", "they", "there",
        "every", "each", "daily", "sharp", "today", "tomorrow", "yesterday", "by", "at", "after", "before", "because", "while", "who", "which", "was", "were", "is", "are", "will", "had", "has", "his", "her", "their", "our", "hours",
    ]);

    private static readonly FrozenSet<string> _figures = FrozenSet.ToFrozenSet(
    [
        "rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "up", "down", "increased", "increase", "decreased", "decrease", "dropped", "drop", "gained", "gain", "lost", "lose", "climbed", "slid", "slipped",
        "jumped", "surged", "cut", "raised", "raise", "lowered", "grew", "grow", "grown", "shrank", "trade", "traded", "trades", "trading", "priced", "price", "prices", "valued", "cost", "costs", "sold", "bought", "buy", "sell", "share", "shares", "stock",
        "stocks", "index", "yen", "dollar", "dollars", "euro", "euros", "pound", "pounds", "crown", "crowns", "currency", "lira", "krone", "kroner", "krona", "franc", "francs", "peso", "pesos", "rupee", "rupees", "rouble", "roubles", "ruble", "yuan", "crude", "settle", "settles", "settled", "quoted", "rate", "rates", "yield", "yields", "average", "averaged", "averages", "gdp", "inflation", "bond", "bonds", "futures", "oil", "gold", "ratio",
        "score", "scored", "magnitude", "odds", "stood", "stands", "version", "section", "article", "paragraph", "chapter", "figure", "table", "points", "percent", "per", "deficit", "debt", "growth", "unemployment", "record", "mean", "median", "measured", "metres", "kilometres", "tonnes",
    ]);

    /// <summary>The length of the time that begins at an offset; 0 where there is none.</summary>
    /// <param name="text">An English text.</param>
    /// <param name="at">The offset of its first digit.</param>
    public static int LengthAt(ReadOnlySpan<char> text, int at) =>
        Written(text, at) is > 0 and var length && IsFollowed(text[(at + length)..]) && IsIntroduced(text[..at], text[(at + length)..], mayGoOn: true) ? length : 0;

    /// <summary>Whether the text is an hour and two digits of minutes, and nothing else.</summary>
    public static bool IsShaped(ReadOnlySpan<char> text) => text.Length > 0 && Written(text, 0) == text.Length;

    /// <summary>7.50, 18.40: an hour and two digits of minutes, and no digit or point of a number beside them.</summary>
    private static int Written(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '$' or '£' or '€' or '¥' or '-' or '+'))
        {
            return 0;
        }

        var hours = at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) ? 2 : 1;
        var isWritten = at + hours + 2 < text.Length && char.IsAsciiDigit(text[at]) && text[at + hours] == '.' && char.IsAsciiDigit(text[at + hours + 1]) && char.IsAsciiDigit(text[at + hours + 2]);
        return isWritten && int.Parse(text.Slice(at, hours)) < HoursADay && int.Parse(text.Slice(at + hours + 1, 2)) < MinutesAnHour ? hours + 3 : 0;
    }

    /// <summary>Behind a time stands the end of a clause, a name, or a word that no unit is.</summary>
    private static bool IsFollowed(ReadOnlySpan<char> rest)
    {
        if (rest is [] or [',' or '.' or ';' or ':' or ')' or '!' or '?' or '"' or '”' or '’' or '—' or '–' or '\n', ..])
        {
            return rest is not ['.' or ',' or ':', var next, ..] || !char.IsAsciiDigit(next);
        }

        if (rest is not [' ', .. var words])
        {
            return false;
        }

        var word = words[..LengthOfWord(words)];
        var isName = word is [var first, var second, ..] && char.IsUpper(first) && char.IsLower(second);
        return isName || word.Length is > 0 and <= LongestWord && _behind.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || words is ['—' or '–' or '(', ..];
    }

    private static bool IsIntroduced(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, bool mayGoOn)
    {
        var word = LastWord(before, out var rest);
        if (mayGoOn && Is(_joints, word) && IsBehindTime(rest))
        {
            return true;
        }

        while (Is(_near, word))
        {
            word = LastWord(rest, out rest);
        }

        return Is(_before, word) && !IsOfFigures(rest) && (!Is(_doubtful, word) || ClockSigns.Stand(rest, behind));
    }

    /// <summary>From 9.30 to 17.40: the second is what the first is.</summary>
    private static bool IsBehindTime(ReadOnlySpan<char> before)
    {
        var end = before.TrimEnd(' ').Length;
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(before[start - 1]) || before[start - 1] == '.'))
        {
            start--;
        }

        return end > start && Written(before[..end], start) == end - start && IsIntroduced(before[..start], before[end..], mayGoOn: false);
    }

    /// <summary>Whether the clause before tells of prices, rates or changes.</summary>
    private static bool IsOfFigures(ReadOnlySpan<char> before)
    {
        for (var words = 0; words < WordsBefore && before.Length > 0; words++)
        {
            if (Is(_figures, LastWord(before, out before)))
            {
                return true;
            }

            if (before.TrimEnd(' ') is [.., '.' or '!' or '?' or ';'])
            {
                return false;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text, out ReadOnlySpan<char> before)
    {
        text = text.TrimEnd(" ,:“\"’'()");
        var start = text.Length;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        before = text[..(start == text.Length ? Math.Max(0, start - 1) : start)];
        return text[start..];
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool Is(FrozenSet<string> list, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return word.Length is > 0 and <= LongestWord && word.ToLowerInvariant(lower) > 0 && list.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.Length]);
    }
}
