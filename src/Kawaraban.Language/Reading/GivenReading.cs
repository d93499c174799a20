using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>The reading that a text itself gives for a name, in brackets behind it: 金正恩（キム・ジョンウン）.</summary>
/// <param name="Kana">The reading in the kana it is given in, without dots between its parts.</param>
/// <param name="Words">How many words the name is.</param>
internal readonly record struct GivenReading(string Kana, int Words)
{
    private const int ShortestName = 2;
    private const int LongestName = 4;

    // Five kana a kanji: no name is longer.
    private const int LongestReading = 20;

    /// <summary>The reading of the name that begins with a word; null if none does, or its reading is not given.</summary>
    public static GivenReading? At(string text, ReadOnlySpan<Token> words, int first)
    {
        var start = words[first].Start;
        if (words[first] is { IsKnown: true, PartOfSpeech.IsPerson: false } || start > 0 && IsKanji(text, start - 1))
        {
            return null;
        }

        var end = start;
        while (end < text.Length && end - start <= LongestName && IsKanji(text, end))
        {
            end++;
        }

        return end - start is >= ShortestName and <= LongestName && InBrackets(text, end) is { } kana && kana.Length >= end - start
            ? WordsUpTo(words, first, end) is var count and > 0 ? new GivenReading(kana, count) : null
            : null;
    }

    private static bool IsKanji(string text, int at) => CharacterClasses.At(text, at) == CharacterClass.Kanji;

    private static string? InBrackets(string text, int open)
    {
        if (open == text.Length || text[open] is not ('（' or '('))
        {
            return null;
        }

        var length = text.AsSpan(open + 1, Math.Min(LongestReading, text.Length - open - 1)).IndexOfAny('）', ')');
        var kana = length < 0 ? "" : text.Substring(open + 1, length).Replace("・", "", StringComparison.Ordinal);
        return Characters.Kana.IsKana(kana) ? kana : null;
    }

    private static int WordsUpTo(ReadOnlySpan<Token> words, int first, int end)
    {
        for (var at = first; at < words.Length && words[at].End <= end; at++)
        {
            if (words[at].End == end)
            {
                return at - first + 1;
            }
        }

        return 0;
    }
}
