using System.Globalization;

namespace Kawaraban.Language.Characters;

/// <summary>Characters as a reader counts them: か with its mark is one, and so are 𠮷, a flag and a family of emoji.</summary>
/// <remarks>Unicode's extended grapheme clusters. For how much room a text takes see <see cref="Width"/>; for offsets <see cref="TextRange"/>.</remarks>
/// <example><code>Graphemes.Count("葛󠄀城の𠮷野家👨‍👩‍👧") // 7</code></example>
public static class Graphemes
{
    /// <summary>How many there are in a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The count; at most the length of the text.</returns>
    /// <example><code>Graphemes.Count("か\u3099ん") // 2</code></example>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; count++)
        {
            at += StringInfo.GetNextTextElementLength(text[at..]);
        }

        return count;
    }

    /// <summary>How many UTF-16 units the first of them take.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="count">How many of them; none if it is not positive.</param>
    /// <returns>Their length in units: the whole text if it has no more.</returns>
    /// <example><code>Graphemes.LengthOf("𠮷野家", 2) // 3</code></example>
    public static int LengthOf(ReadOnlySpan<char> text, int count)
    {
        var length = 0;
        for (var i = 0; i < count && length < text.Length; i++)
        {
            length += StringInfo.GetNextTextElementLength(text[length..]);
        }

        return length;
    }

    /// <summary>The beginning of a text, cut for a field that holds so much: through a cluster if it must, never through a pair of units.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="length">How many UTF-16 units at most; 1 or more.</param>
    /// <returns>The text itself if it is short enough.</returns>
    /// <example><code>Graphemes.Beginning("葛𠮷", 2) // "葛"</code></example>
    public static string Beginning(string text, int length) =>
        text.Length <= length ? text : text[..(length - (char.IsHighSurrogate(text[length - 1]) ? 1 : 0))];
}
