using Kawaraban.Language.Reading;

namespace Kawaraban.Language.Search;

/// <summary>The value of a number of digits and the units of kanji, for which all writings of it are one term.</summary>
/// <remarks>It knows no words around a number, no units and no ranges: it is for matching numbers, not for understanding them.</remarks>
internal static class NumberValue
{
    // With these limits the greatest number stays far inside of what a decimal holds.
    private const int LongestNumber = 24;
    private const decimal GreatestDigits = 1_000_000_000_000;

    private const decimal Myriad = 10_000;

    /// <summary>The value; null if it is no number, or longer than any amount.</summary>
    public static decimal? Of(string number)
    {
        if (number.Length > LongestNumber)
        {
            return null;
        }

        decimal total = 0, section = 0, digits = 0, place = 0;
        var hasDigits = false;
        foreach (var c in number)
        {
            if (NumberDigits.ValueOf(c) is var digit and >= 0)
            {
                digits = place == 0 ? (digits * 10) + digit : digits + (digit * place);
                place /= 10;
                hasDigits = true;
            }
            else if (c == '.' && place == 0)
            {
                place = 0.1m;
            }
            else if (UnitOf(c) is { } unit)
            {
                (section, total) = unit < Myriad
                    ? (section + ((hasDigits ? digits : 1) * unit), total)
                    : (0, total + ((section + (hasDigits || section > 0 ? digits : 1)) * unit));
                (digits, place, hasDigits) = (0, 0, false);
            }
            else if (c != ',')
            {
                return null;
            }

            if (digits > GreatestDigits)
            {
                return null;
            }
        }

        return (total + section + digits) / 1.000000000000000000000000m;
    }

    private static decimal? UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => Myriad,
        '億' => Myriad * Myriad,
        '兆' => Myriad * Myriad * Myriad,
        _ => null,
    };
}
