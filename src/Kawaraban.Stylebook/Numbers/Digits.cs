using System.Globalization;

namespace Kawaraban.Stylebook.Numbers;

/// <summary>Reads runs of digits, half or full width, with commas between thousands and a point.</summary>
internal static class Digits
{
    // A decimal holds 28; longer runs are codes, not numbers.
    private const int Longest = 28;

    public static decimal? Parse(ReadOnlySpan<char> written)
    {
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var c in written)
        {
            if (c is ',' or '，')
            {
                continue;
            }

            if (length == Longest)
            {
                return null;
            }

            plain[length++] = c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c == '．' ? '.' : c;
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
