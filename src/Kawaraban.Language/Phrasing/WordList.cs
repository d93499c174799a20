namespace Kawaraban.Language.Phrasing;

/// <summary>A small set of words to be looked for at a place in a text.</summary>
internal sealed class WordList(IEnumerable<string> words)
{
    private readonly ILookup<char, string> _byFirst = words.ToLookup(word => word[0]);
    private readonly ILookup<char, string> _byLast = words.ToLookup(word => word[^1]);

    private readonly int _longest = words.Max(word => word.Length);

    /// <summary>The length of the longest of the words that start at an offset, or 0.</summary>
    public int LongestAt(string text, int at) =>
        _byFirst[text[at]].Where(word => StandsAt(text, at, word)).Select(word => word.Length).DefaultIfEmpty().Max();

    /// <summary>Whether a text ends with one of the words.</summary>
    public bool Ends(ReadOnlySpan<char> text)
    {
        foreach (var word in _byLast[text[^1]])
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words starts before an offset and ends after it.</summary>
    public bool Spans(string text, int at)
    {
        for (var start = Math.Max(0, at - _longest + 1); start < at; start++)
        {
            if (_byFirst[text[start]].Any(word => start + word.Length > at && StandsAt(text, start, word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsAt(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
