namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Characters without a mark that foreign text carries along: zero-width spaces, soft hyphens, controls, halves of pairs.</summary>
internal static class Debris
{
    public static bool Is(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        return c switch
        {
            < ' ' or (>= '\u007F' and <= '\u009F') => true,
            < '\u00AD' => false,
            '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFC' or '\u180E' => true,
            '\u200C' or '\u200D' => !JoinsLetters(text, index),
            >= '\u202A' and <= '\u202E' => true,
            >= '\u2061' and <= '\u206F' => c is not (>= '\u2066' and <= '\u2069'),
            >= '\uFFF0' and <= '\uFFFB' => true,
            '\uFFFE' or '\uFFFF' => true,
            >= '\uFDD0' and <= '\uFDEF' => true,
            _ => char.IsSurrogate(c) && !IsPaired(text, index),
        };
    }

    /// <summary>Joiners shape Persian, Indic text and emoji; between ASCII they are debris.</summary>
    private static bool JoinsLetters(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && text[index - 1] > '\u05FF' && text[index + 1] > '\u05FF';

    private static bool IsPaired(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
