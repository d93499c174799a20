namespace Kawaraban.Language.Quantities;

/// <summary>Digits that are no number: telephone numbers, addresses of computers, dates in digits, clock times, parts of names and codes.</summary>
internal static class Codes
{
    /// <summary>The letters that an address on the web begins with.</summary>
    public const string AddressOpenings = "hHwW";

    /// <summary>The end of the code that starts with a digit at an offset, or the offset itself if it is a number.</summary>
    public static int EndAt(FoldedText text, int at)
    {
        var (end, joints, isOdd, last) = (at, 0, false, '\0');
        var points = 0;
        while (char.IsAsciiDigit(text[end]) || IsJoint(text, end))
        {
            var c = text[end];
            if (c is '.')
            {
                isOdd |= ++points > 1;
            }
            else if (c is '-' or '/' or ':')
            {
                (joints, points, last) = (joints + 1, 0, c);
            }

            end++;
        }

        isOdd |= joints > 1 || text[at] == '0' && char.IsAsciiDigit(text[at + 1]);
        isOdd |= last == '/' && Slashed(text, at, end) is null || last == ':' && IsClock(text, end);
        isOdd |= last == '-' && IsSeason(text, at, end);
        return isOdd ? PastLetters(text, end) : at;
    }

    /// <summary>Whether the digits at an offset go on from letters: F16, COVID-19, ID_5.</summary>
    public static bool GoesOnFromName(FoldedText text, int at)
    {
        var before = text[at - 1];
        return char.IsAsciiLetter(before)
            || before is '_' or '@' or '#' or '\\'
            || before is '/' or '.' && char.IsAsciiLetterOrDigit(text[at - 2])
            || before == '-' && (char.IsAsciiLetter(text[at - 2]) || text[at - 2] is >= 'ァ' and <= 'ー');
    }

    /// <summary>The end of the letters and digits that stick together from an offset on.</summary>
    public static int PastLetters(FoldedText text, int at)
    {
        while (char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The value of 1/2 and the like, up to tenths; null for what must be a date or a code.</summary>
    public static decimal? Slashed(FoldedText text, int at, int end)
    {
        var part = Digit(text[at]);
        var whole = end - at == 3 ? Digit(text[at + 2]) : end - at == 4 && text[at + 2] == '1' && text[at + 3] == '0' ? 10 : 0;
        return text[at + 1] == '/' && part > 0 && part < whole ? (decimal)part / whole : null;
    }

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : 0;

    /// <summary>The end of an address on the web that starts at an offset, or the offset itself.</summary>
    public static int EndOfAddress(FoldedText text, int at)
    {
        if (!AddressOpenings.Contains(text[at], StringComparison.Ordinal) || !(text.StartsWith(at, "http://") || text.StartsWith(at, "https://") || text.StartsWith(at, "www.")))
        {
            return at;
        }

        while (text[at] is > ' ' and <= '~')
        {
            at++;
        }

        return at;
    }

    private static bool IsJoint(FoldedText text, int at) =>
        text[at] is '.' or '-' or '/' or ':' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at - 1]);

    /// <summary>Two years: 2024-25, 1939-1945.</summary>
    private static bool IsSeason(FoldedText text, int at, int end) =>
        text[at + 4] == '-' && IsYear(text, at) && (end - at == 7 || end - at == 9 && IsYear(text, at + 5));

    private static bool IsYear(FoldedText text, int at) => text.StartsWith(at, "19") || text.StartsWith(at, "20") || text.StartsWith(at, "18");

    private static bool IsClock(FoldedText text, int end) => text[end - 3] == ':';
}
