using System.Globalization;
using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Dates;

/// <summary>ISO 8601: extended or basic, a year, a month, a day or a moment, with T or a space between.</summary>
internal static partial class IsoDate
{
    public static DateTimeOffset? TryRead(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var time = new TimeSpan(Number(match, "h", 0), Number(match, "n", 0), Math.Min(59, Number(match, "s", 0))) + Fraction(match);
        return Number(match, "h", 0) > 24 || Number(match, "n", 0) > 59 || Number(match, "s", 0) > 60
            ? null
            : WireDate.Make(Number(match, "y", 1), Number(match, "m", 1), Number(match, "d", 1), time, Offset(match));
    }

    private static TimeSpan Fraction(Match match) =>
        match.Groups["f"].Success
            ? TimeSpan.FromTicks((long)(decimal.Parse("0." + match.Groups["f"].Value, CultureInfo.InvariantCulture) * TimeSpan.TicksPerSecond))
            : TimeSpan.Zero;

    private static TimeSpan Offset(Match match)
    {
        if (!match.Groups["sign"].Success)
        {
            return TimeSpan.Zero;
        }

        var offset = new TimeSpan(Number(match, "oh", 0), Number(match, "om", 0), 0);
        return match.Groups["sign"].Value == "+" ? offset : -offset;
    }

    private static int Number(Match match, string group, int otherwise) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?:[-/]?(?<m>[0-9]{1,2})(?:[-/]?(?<d>[0-9]{1,2}))?)?(?:(?:T|t|\s+)(?<h>[0-9]{2}):?(?<n>[0-9]{2})(?::?(?<s>[0-9]{2})(?:[.,](?<f>[0-9]{1,9})[0-9]*)?)?\s*(?:Z|z|UTC|GMT|(?:UTC|GMT)?(?<sign>[+\-−])(?<oh>[0-9]{1,2}):?(?<om>[0-9]{2})?)?)?$",
        RegexOptions.CultureInvariant,
        100)]
    private static partial Regex Pattern();
}
