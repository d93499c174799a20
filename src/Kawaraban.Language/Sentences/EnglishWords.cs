using System.Collections.Frozen;

namespace Kawaraban.Language.Sentences;

/// <summary>A list of English words, asked for by a stretch of text.</summary>
internal sealed class EnglishWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    public EnglishWords(string list, StringComparer? comparer = null) =>
        words = list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(comparer ?? StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>The word that begins at an offset: letters, and what stands inside of words; at most 24 units.</summary>
    public static ReadOnlySpan<char> At(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 24 && (char.IsLetter(text[end]) || end > at && text[end] is '\'' or '’' or '-' && end + 1 < text.Length && char.IsLetter(text[end + 1])))
        {
            end++;
        }

        return text.AsSpan(at, end - at);
    }
}
