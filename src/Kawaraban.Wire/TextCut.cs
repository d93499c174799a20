using System.Text;

namespace Kawaraban.Wire;

/// <summary>Cuts texts that are too long, never through a character.</summary>
internal static class TextCut
{
    /// <summary>The beginning of a text, of at most so many UTF-16 units (1 or more); one less where the cut would part a pair.</summary>
    public static string Characters(string text, int limit) =>
        text.Length <= limit ? text : text[..(limit - (char.IsHighSurrogate(text[limit - 1]) ? 1 : 0))];

    /// <summary>The beginning of a text, of at most so many bytes of UTF-8.</summary>
    public static string Bytes(string text, int limit)
    {
        if (text.Length <= limit / 3 || Encoding.UTF8.GetByteCount(text) <= limit)
        {
            return text;
        }

        var length = 0;
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > limit)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }
}
