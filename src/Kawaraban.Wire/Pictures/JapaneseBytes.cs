using System.Text;

namespace Kawaraban.Wire.Pictures;

/// <summary>Tells the old Japanese encodings from each other, and from Western letters with accents, in a text as short as a caption.</summary>
internal static class JapaneseBytes
{
    private static readonly Encoding[] EightBits =
    [
        CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
        CodePagesEncodingProvider.Instance.GetEncoding(51932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
    ];

    private static readonly Encoding SevenBits = CodePagesEncodingProvider.Instance.GetEncoding(50220)!;

    /// <summary>The text; null when it is not Japanese.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("\u001B$"u8) >= 0)
        {
            return SevenBits.GetString(bytes);
        }

        string? best = null;
        foreach (var encoding in EightBits)
        {
            if (Strictly(encoding, bytes) is { } text && Weight(text) > Math.Max(1, best is null ? 0 : Weight(best)))
            {
                best = text;
            }
        }

        return best;
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Kana count double; half-width kana, which Western letters are easily taken for, count against it.</summary>
    private static int Weight(string text) => text.Sum(c => c switch
    {
        >= '\u3041' and <= '\u30FE' => 2,
        >= '\u4E00' and <= '\u9FFF' => 1,
        >= '\uFF61' and <= '\uFF9F' => -2,
        >= '\uE000' and <= '\uF8FF' => -4,
        _ => 0,
    });
}
