using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Evidence;

/// <summary>The words of one English sentence, and what stands between them.</summary>
internal sealed class EnglishTokens
{
    private readonly string text;
    private readonly TextRange sentence;
    private readonly string lower;
    private readonly List<TextRange> words = [];

    public EnglishTokens(string text, TextRange sentence)
    {
        this.text = text;
        this.sentence = sentence;
        lower = sentence.Of(text).ToLowerInvariant().Replace('’', '\'');
        for (var at = sentence.Start; at < sentence.End;)
        {
            var end = EndOfWord(at);
            if (end > at)
            {
                words.Add(TextRange.Between(at, end));
            }

            at = Math.Max(end, at + 1);
        }
    }

    public int Count => words.Count;

    public TextRange RangeOf(int word) => words[word];

    /// <summary>A word of the sentence in small letters and with straight apostrophes; empty before the first and after the last.</summary>
    public ReadOnlySpan<char> this[int word] =>
        word >= 0 && word < words.Count ? lower.AsSpan(words[word].Start - sentence.Start, words[word].Length) : [];

    public bool Is(int word, string expected) => this[word].SequenceEqual(expected);

    public bool IsIn(int word, EnglishWords list) => word >= 0 && word < words.Count && list.Contains(this[word]);

    public bool IsCapital(int word) => Written(word) is [var first, ..] && char.IsUpper(first);

    /// <summary>WHO, U.S.: more than the first letter is a capital.</summary>
    public bool IsAcronym(int word) => Written(word) is [_, var second, ..] && char.IsUpper(second);

    public bool IsNumber(int word) => this[word] is [var first, ..] && char.IsAsciiDigit(first);

    /// <summary>What stands in front of a word, after the word before it or the start of the sentence.</summary>
    public ReadOnlySpan<char> GapBefore(int word)
    {
        var start = word > 0 ? words[word - 1].End : sentence.Start;
        var end = word < words.Count ? words[word].Start : sentence.End;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Whether two neighbours are parted by nothing but spaces, and the sign of money before a number.</summary>
    public bool AreJoined(int word, int next) => word >= 0 && next < words.Count && GapBefore(next).TrimEnd("$€£¥₩").IsWhiteSpace();

    /// <summary>Whether a sentence inside a quotation ends between a word and the one before it.</summary>
    public bool IsCutBefore(int word) => GapBefore(word).IndexOfAny(".!?") >= 0;

    private ReadOnlySpan<char> Written(int word) => word >= 0 && word < words.Count ? text.AsSpan(words[word].Start, words[word].Length) : [];

    private int EndOfWord(int at)
    {
        var end = at;
        while (end < sentence.End && (char.IsLetterOrDigit(text[end]) || end > at && IsInside(end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Marks inside of a word, and the dot of an abbreviation: Tolm's, vice-head, U.S., 3.5, Orr Corp. said.</summary>
    private bool IsInside(int at)
    {
        var isLetterNext = at + 1 < sentence.End && char.IsLetterOrDigit(text[at + 1]);
        return text[at] switch
        {
            '\'' or '’' or '-' or '&' or ',' when isLetterNext => text[at] != ',' || char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            '.' => isLetterNext || IsAbbreviationDot(at),
            _ => false,
        };
    }

    /// <summary>The dot of a short word with a capital, or with dots in it, where the sentence goes on.</summary>
    private bool IsAbbreviationDot(int dot)
    {
        var start = dot;
        while (start > sentence.Start && dot - start < 6 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return dot + 1 < sentence.End && dot > start && (char.IsUpper(text[start]) && dot - start < 6 || text.AsSpan(start, dot - start).Contains('.'));
    }
}
