namespace Kawaraban.Language.Analysis;

/// <summary>UTF-8 as MeCab reads it: how long a character is and what it is follows from its first byte; whether the others fit is not asked.</summary>
internal static class Utf8
{
    public const int NoCodePoint = -1;

    /// <summary>Reads one character.</summary>
    /// <param name="text">What is left of the text; not empty.</param>
    /// <param name="unit">The number by which its class is looked up; 0 for what does not fit into 16 bits.</param>
    /// <param name="codePoint">The code point, if the bytes are sound; otherwise <see cref="NoCodePoint"/>.</param>
    /// <returns>How many bytes it has.</returns>
    public static int Read(ReadOnlySpan<byte> text, out int unit, out int codePoint)
    {
        int first = text[0];
        if (first < 0x80)
        {
            codePoint = unit = first;
            return 1;
        }
        if ((first & 0xF0) == 0xE0 && text.Length >= 3)
        {
            unit = ((first & 0x0F) << 12) | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F);
            codePoint = unit >= 0x800 && Follows(text[1]) && Follows(text[2]) ? unit : NoCodePoint;
            return 3;
        }
        if ((first & 0xE0) == 0xC0 && text.Length >= 2)
        {
            unit = ((first & 0x1F) << 6) | (text[1] & 0x3F);
            codePoint = unit >= 0x80 && Follows(text[1]) ? unit : NoCodePoint;
            return 2;
        }
        unit = 0;
        return ReadLong(text, out codePoint);
    }

    private static int ReadLong(ReadOnlySpan<byte> text, out int codePoint)
    {
        int first = text[0];
        codePoint = NoCodePoint;
        if ((first & 0xF8) == 0xF0 && text.Length >= 4)
        {
            var value = ((first & 0x07) << 18) | ((text[1] & 0x3F) << 12) | ((text[2] & 0x3F) << 6) | (text[3] & 0x3F);
            var isSound = value is >= 0x10000 and <= 0x10FFFF && Follows(text[1]) && Follows(text[2]) && Follows(text[3]);
            codePoint = isSound ? value : NoCodePoint;
            return 4;
        }
        return (first & 0xFC) == 0xF8 && text.Length >= 5 ? 5 : (first & 0xFE) == 0xFC && text.Length >= 6 ? 6 : 1;
    }

    private static bool Follows(byte value) => (value & 0xC0) == 0x80;
}
