using System.Globalization;

namespace Kawaraban.Language.Quantities;

/// <summary>Arithmetic of figures that keeps to what a decimal can hold.</summary>
internal static class Decimals
{
    /// <summary>Below this a figure can be told digit by digit.</summary>
    private const decimal Limit = 9_999_999_999_999_999_999_999_999_999m;

    private const decimal TrimmingOne = 1.0000000000000000000000000000m;

    public static decimal Parse(string figure) => decimal.Parse(figure, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The same value without zeros at the end of its fraction.</summary>
    public static decimal Trimmed(decimal value) => value.Scale == 0 ? value : value / TrimmingOne;

    /// <summary>The product, or null where it is too large.</summary>
    public static decimal? Product(decimal left, decimal right) =>
        right == 1 ? left : Math.Abs((double)left) * Math.Abs((double)right) < (double)Limit ? left * right : null;

    /// <summary>The sum, or null where it is too large.</summary>
    public static decimal? Sum(decimal left, decimal right) =>
        Math.Abs((double)left) + Math.Abs((double)right) < (double)Limit ? left + right : null;

    /// <summary>The value rounded to a number of significant digits.</summary>
    public static decimal Rounded(decimal value, int digits)
    {
        var unit = 1m;
        while (Math.Abs(value) / unit >= PowerOfTen(digits) && unit < 1e27m)
        {
            unit *= 10;
        }

        while (value != 0 && Math.Abs(value) / unit < PowerOfTen(digits - 1) && unit > 1e-20m)
        {
            unit /= 10;
        }

        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }

    /// <summary>How many digits a value needs: 12000 has two, 0.05 one.</summary>
    public static int SignificantDigits(decimal value)
    {
        var rest = Math.Abs(Trimmed(value));
        var digits = rest == 0 ? 1 : 0;
        while (rest != Math.Truncate(rest) && rest < 1e27m)
        {
            rest *= 10;
        }

        while (rest >= 1 && rest % 10 == 0)
        {
            rest /= 10;
        }

        for (; rest >= 1; rest = Math.Truncate(rest / 10))
        {
            digits++;
        }

        return Math.Max(1, digits);
    }

    private static decimal PowerOfTen(int power)
    {
        var result = 1m;
        for (var i = 0; i < power && i < 27; i++)
        {
            result *= 10;
        }

        return result;
    }
}
