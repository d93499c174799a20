using System.Globalization;

namespace Kawaraban.Stylebook.Numbers;

/// <summary>Writes whole numbers as newspapers do: digits up to 9999, then 万, 億 and 兆.</summary>
internal static class Myriads
{
    private static readonly (decimal Unit, string Name)[] _units = [(1_0000_0000_0000m, "兆"), (1_0000_0000m, "億"), (1_0000m, "万"), (1m, "")];

    /// <summary>12345 as 1万2345; 0 as 0.</summary>
    public static string Write(decimal value)
    {
        if (value == 0)
        {
            return "0";
        }

        var written = "";
        foreach (var (unit, name) in _units)
        {
            var part = decimal.Floor(value / unit);
            value -= part * unit;
            written += part == 0 ? "" : part.ToString(CultureInfo.InvariantCulture) + name;
        }

        return written;
    }
}
