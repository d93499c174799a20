using System.Buffers;
using System.Text;

namespace Kawaraban.Wire.Detection;

/// <summary>UTF-8 that was once read as windows-1252 and written as UTF-8 again: <c>â€™</c> for ’. Mended only when every character that is not ASCII is part of such a sequence.</summary>
internal static class DoubleEncoding
{
    private static readonly Dictionary<char, byte> Western = Table();

    /// <summary>The text as it was meant; null when it was not encoded twice.</summary>
    public static string? Mend(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        if (first < 0 || Sequence(text.AsSpan(first)).Length == 0)
        {
            return null;
        }

        var mended = new StringBuilder(text.Length).Append(text, 0, first);
        var sequences = 0;
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] < '\u0080')
            {
                mended.Append(text[i]);
            }
            else if (Sequence(text.AsSpan(i)) is var (rune, length) && length > 0)
            {
                mended.Append(rune.ToString());
                sequences += length - 1;
                i += length - 1;
            }
            else
            {
                return null;
            }
        }

        return sequences >= 2 ? mended.ToString() : null;
    }

    private static (Rune Rune, int Length) Sequence(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = 0;
        while (length < 4 && length < text.Length && Western.TryGetValue(text[length], out bytes[length]))
        {
            length++;
        }

        return Rune.DecodeFromUtf8(bytes[..length], out var rune, out var consumed) == OperationStatus.Done && consumed > 1 ? (rune, consumed) : default;
    }

    private static Dictionary<char, byte> Table()
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return Enumerable.Range(0x80, 0x80).ToDictionary(value => western.GetString([(byte)value])[0], value => (byte)value);
    }
}
