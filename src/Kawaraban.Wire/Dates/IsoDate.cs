using System.Globalization;
using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Dates;

/// <summary>ISO 8601: extended or basic, a year, a month, a day, a day of the year or of a week, or a moment, with T or a space between.</summary>
internal static partial class IsoDate
{
    public static DateTimeOffset? TryRead(string text)
    {
        if (!char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        var match = Pattern().Match(text);
        return match.Success && WireDate.Time(Number(match, "h", 0), Number(match, "n", 0), Number(match, "s", 0)) is { } time && Day(match) is var (year, month, day)
            ? WireDate.Make(year, month, day, time + Fraction(match), Offset(match))
            : null;
    }

    private static (int Year, int Month, int Day)? Day(Match match)
    {
        var year = Number(match, "y", 1);
        if (match.Groups["w"].Success)
        {
            return DayOfWeek(year, Number(match, "w", 1), Number(match, "wd", 1));
        }

        if (!match.Groups["o"].Success)
        {
            return (year, Number(match, "m", 1), Number(match, "d", 1));
        }

        var ordinal = Number(match, "o", 1);
        return year > 0 && ordinal > 0 && ordinal <= (DateTime.IsLeapYear(year) ? 366 : 365) ? Parts(new DateOnly(year, 1, 1).AddDays(ordinal - 1)) : null;
    }

    private static (int, int, int)? DayOfWeek(int year, int week, int day) =>
        year is > 1 and < 9999 && week is > 0 && week <= ISOWeek.GetWeeksInYear(year) && day is > 0 and < 8
            ? Parts(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, (DayOfWeek)(day % 7))))
            : null;

    private static (int, int, int) Parts(DateOnly date) => (date.Year, date.Month, date.Day);

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

    private const string Day4 = "(?<y>[0-9]{4})";
    private const string Calendar = @"(?:-?W(?<w>[0-9]{2})(?:-?(?<wd>[1-7]))?|-?(?<o>[0-9]{3})|(?<m>[0-9]{2})(?<d>[0-9]{2})|[-/.](?<m>[0-9]{1,2})(?:[-/.](?<d>[0-9]{1,2}))?)?";
    private const string Clock = @"(?<h>[0-9]{1,2})(?::?(?<n>[0-9]{2})(?::?(?<s>[0-9]{2})(?:[.,](?<f>[0-9]{1,9})[0-9]*)?)?)?";
    private const string Zone = @"(?:Z|z|UTC|GMT|(?:UTC|GMT)?(?<sign>[+\-])(?<oh>[0-9]{1,2}):?(?<om>[0-9]{2})?)?";

    [GeneratedRegex("^" + Day4 + Calendar + @"(?:(?:[Tt_]|\s+)" + Clock + @"\s*" + Zone + ")?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
