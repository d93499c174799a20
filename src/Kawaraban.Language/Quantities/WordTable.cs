using System.Diagnostics.CodeAnalysis;

namespace Kawaraban.Language.Quantities;

/// <summary>Words with what they mean, to be looked for at a place in a text; the longest wins.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<int, (string Word, T Meaning)[]> _byStart;
    private readonly Dictionary<char, T> _single;

    public WordTable(IEnumerable<(string Word, T Meaning)> words)
    {
        var all = words.DistinctBy(entry => entry.Word).ToList();
        _single = all.Where(entry => entry.Word.Length == 1).ToDictionary(entry => entry.Word[0], entry => entry.Meaning);
        _byStart = all.Where(entry => entry.Word.Length > 1)
            .GroupBy(entry => Key(entry.Word))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());
    }

    /// <summary>The longest word that a text starts with.</summary>
    /// <returns>Its length, or 0 where there is none.</returns>
    public int LongestIn(ReadOnlySpan<char> text, [MaybeNull] out T meaning)
    {
        if (text.Length > 1 && _byStart.TryGetValue(Key(text), out var words))
        {
            foreach (var entry in words)
            {
                if (text.StartsWith(entry.Word, StringComparison.Ordinal))
                {
                    meaning = entry.Meaning;
                    return entry.Word.Length;
                }
            }
        }

        meaning = default;
        return text.Length > 0 && _single.TryGetValue(text[0], out meaning) ? 1 : 0;
    }

    /// <summary>The words, in no order.</summary>
    public IEnumerable<string> Words => _single.Keys.Select(letter => letter.ToString()).Concat(_byStart.Values.SelectMany(words => words.Select(entry => entry.Word)));

    /// <summary>The characters that a word begins with.</summary>
    public IEnumerable<char> Openings => _single.Keys.Concat(_byStart.Keys.Select(key => (char)(key >> 16)));

    private static int Key(ReadOnlySpan<char> word) => (word[0] << 16) | word[1];
}
