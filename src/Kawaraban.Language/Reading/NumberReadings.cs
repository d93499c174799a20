using Kawaraban.Language.Analysis;

namespace Kawaraban.Language.Reading;

/// <summary>Finds the numbers among words, and how they are said with their counters.</summary>
internal static class NumberReadings
{
    /// <summary>For each word its reading as part of a number; null for the words that are none.</summary>
    public static NumberWord?[] Of(string text, ReadOnlySpan<Token> words)
    {
        var readings = new NumberWord?[words.Length];
        for (var at = 0; at < words.Length;)
        {
            var end = EndOfNumber(text, words, at);
            if (end > at && !IsPartOfName(text, words[at].Start))
            {
                Read(text, words[at..Math.Min(end + 1, words.Length)], end - at, readings.AsSpan(at));
            }

            at = Math.Max(end, at + 1);
        }

        return readings;
    }

    private static void Read(string text, ReadOnlySpan<Token> words, int count, Span<NumberWord?> readings)
    {
        var number = new SaidNumber();
        for (var word = 0; word < count; word++)
        {
            number.Add(word, words[word].Surface(text));
        }

        number.EndDigits();
        if (words.Length > count && words[count].Start == words[count - 1].End && NumberCounters.Of(words[count], text) is { } counter)
        {
            readings[count] = new NumberWord(number.Count(counter), IsOwn: true);
        }
        else if (count == 1 && !number.HasDigits)
        {
            return; // a single numeral in kanji: the lexicon knows how it is read
        }

        number.WriteTo(readings[..count]);
    }

    /// <summary>Whether Latin letters lead to a number: what G7 or Web2.0 are called is not how the number is said.</summary>
    private static bool IsPartOfName(string text, int start) => start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is >= 'Ａ' and <= 'ｚ');

    /// <summary>Where the number that starts at a word ends; the word itself if it is none.</summary>
    private static int EndOfNumber(string text, ReadOnlySpan<Token> words, int start)
    {
        var end = start;
        while (end < words.Length && (end == start || words[end].Start == words[end - 1].End) && IsPart(text, words, start, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsPart(string text, ReadOnlySpan<Token> words, int start, int at)
    {
        var surface = words[at].Surface(text);
        if (words[at].Kind == WordKind.Number)
        {
            return SaidNumber.CanSay(surface);
        }

        return at > start && surface is "," or "，" or "." or "．"
            && at + 1 < words.Length && words[at + 1].Start == words[at].End
            && NumberDigits.IsDigit(text[words[at].Start - 1]) && NumberDigits.IsDigit(text[words[at].End]);
    }
}
