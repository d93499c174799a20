using System.Text;

namespace Kawaraban.Wire.Pictures;

/// <summary>Words of a picture made fit to keep: in the encoding they are most likely in, without control characters, of bounded length.</summary>
internal static class PictureText
{
    private const int MostCharacters = 32_000;
    private const int MostKeywords = 500;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var clean = string.Concat(TextCut.Characters(text, MostCharacters).ReplaceLineEndings("\n").Where(c => !char.IsControl(c) || c is '\n' or '\t')).Trim();
        return clean.Length == 0 ? null : clean;
    }

    public static IReadOnlyList<string> Clean(IEnumerable<string?> words) =>
        [.. words.Select(Clean).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostKeywords)];

    /// <summary>Bytes that say nothing of their encoding. Sound UTF-8 nearly always is UTF-8; after that Japanese is tried, and what is left is Western.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var kept = bytes[..Math.Min(bytes.Length, MostCharacters * 4)].TrimEnd((byte)0);
        return Strictly(kept) ?? JapaneseBytes.Decode(kept) ?? Western.GetString(kept);
    }

    private static string? Strictly(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0x1B))
        {
            return null;
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
