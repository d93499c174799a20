using System.Runtime.CompilerServices;

namespace Kawaraban.Language.Analysis;

/// <summary>UTF-8 as MeCab reads it: how long a character is and what it is follows from its first byte; whether the others fit is not asked.</summary>
internal static unsafe class Utf8
{
    public const int NoCodePoint = -1;

    /// <summary>Reads one character.</summary>
    /// <param name="text">What is left of the text.</param>
    /// <param name="left">How many bytes that are; not 0.</param>
    /// <param name="unit">The number by which its class is looked up; 0 for what does not fit into 16 bits.</param>
    /// <param name="codePoint">The code point, if the bytes are sound; otherwise <see cref="NoCodePoint"/>.</param>
    /// <returns>How many bytes it has.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(byte* text, int left, out int unit, out int codePoint)
    {
        int first = text[0];
        if ((first & 0xF0) == 0xE0 && left >= 3)
        {
            unit = ((first & 0x0F) << 12) | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F);
            codePoint = unit >= 0x800 && ((text[1] & text[2] & 0xC0) | ((text[1] | text[2]) & 0x40)) == 0x80 ? unit : NoCodePoint;
            return 3;
        }
        if (first < 0x80)
        {
            codePoint = unit = first;
            return 1;
        }
        return ReadRare(text, left, out unit, out codePoint);
    }

    private static int ReadRare(byte* text, int left, out int unit, out int codePoint)
    {
        int first = text[0];
        if ((first & 0xE0) == 0xC0 && left >= 2)
        {
            unit = ((first & 0x1F) << 6) | (text[1] & 0x3F);
            codePoint = unit >= 0x80 && Follows(text[1]) ? unit : NoCodePoint;
            return 2;
        }
        unit = 0;
        codePoint = NoCodePoint;
        if ((first & 0xF8) == 0xF0 && left >= 4)
        {
            var value = ((first & 0x07) << 18) | ((text[1] & 0x3F) << 12) | ((text[2] & 0x3F) << 6) | (text[3] & 0x3F);
            var isSound = value is >= 0x10000 and <= 0x10FFFF && Follows(text[1]) && Follows(text[2]) && Follows(text[3]);
            codePoint = isSound ? value : NoCodePoint;
            return 4;
        }
        return (first & 0xFC) == 0xF8 && left >= 5 ? 5 : (first & 0xFE) == 0xFC && left >= 6 ? 6 : 1;
    }

    private static bool Follows(byte value) => (value & 0xC0) == 0x80;
}
