using System.Globalization;
using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Dates;

/// <summary>RFC 822 and its relatives: day names left out or wrong, two-digit years, American zones, the order of <c>asctime</c>.</summary>
internal static partial class MailDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Dictionary<string, double> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["Z"] = 0, ["WET"] = 0,
        ["EST"] = -5, ["EDT"] = -4, ["CST"] = -6, ["CDT"] = -5, ["MST"] = -7, ["MDT"] = -6, ["PST"] = -8, ["PDT"] = -7, ["AKST"] = -9, ["AKDT"] = -8, ["HST"] = -10,
        ["BST"] = 1, ["WEST"] = 1, ["CET"] = 1, ["CEST"] = 2, ["EET"] = 2, ["EEST"] = 3, ["MSK"] = 3, ["IST"] = 5.5, ["JST"] = 9, ["KST"] = 9, ["HKT"] = 8, ["SGT"] = 8,
        ["AEST"] = 10, ["AEDT"] = 11, ["NZST"] = 12, ["NZDT"] = 13,
    };

    public static DateTimeOffset? TryRead(string text)
    {
        var match = DayFirst().Match(text) is { Success: true } dayFirst ? dayFirst : MonthFirst().Match(text);
        return match.Success ? Read(match) : null;
    }

    private static DateTimeOffset? Read(Match match)
    {
        var month = Array.IndexOf(Months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;
        var hour = Hour(match);
        if (hour > 24 || Number(match, "n") > 59 || Number(match, "s") > 60 || Offset(match) is not { } offset)
        {
            return null;
        }

        var time = new TimeSpan(hour, Number(match, "n"), Math.Min(59, Number(match, "s")));
        return WireDate.Make(Year(match), month, Number(match, "d"), time, offset);
    }

    private static int Hour(Match match)
    {
        var hour = Number(match, "h");
        return match.Groups["half"].Value.ToLowerInvariant() switch
        {
            "pm" when hour < 12 => hour + 12,
            "am" when hour == 12 => 0,
            _ => hour,
        };
    }

    private static int Year(Match match)
    {
        var year = Number(match, "y");
        return match.Groups["y"].Length > 2 ? year : year < 50 ? year + 2000 : year + 1900;
    }

    /// <summary>The offset; null for a zone that is not known, which must not be taken for UTC.</summary>
    private static TimeSpan? Offset(Match match)
    {
        if (match.Groups["sign"].Success)
        {
            var digits = match.Groups["o"].Value.Replace(":", "", StringComparison.Ordinal).PadLeft(4, '0');
            var offset = new TimeSpan(int.Parse(digits[..2], CultureInfo.InvariantCulture), int.Parse(digits[2..], CultureInfo.InvariantCulture), 0);
            return match.Groups["sign"].Value == "+" ? offset : -offset;
        }

        return !match.Groups["zone"].Success ? TimeSpan.Zero
            : Zones.TryGetValue(match.Groups["zone"].Value, out var hours) ? TimeSpan.FromHours(hours) : null;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private const string Month = @"(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const string Time = @"(?<h>[0-9]{1,2}):(?<n>[0-9]{2})(?::(?<s>[0-9]{2})(?:\.[0-9]{1,9})?)?\s*(?<half>am|pm)?";
    private const string Zone = @"\s*(?:(?:GMT|UTC|UT)?(?<sign>[+\-−])(?<o>[0-9]{3,4}|[0-9]{1,2}:[0-9]{2}|[0-9]{2})|(?<zone>[a-z]{1,5}))?";

    [GeneratedRegex(@"^(?:[\p{L}.]{2,12}\s*,?\s*)?(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[\s\-]+" + Month + @"\.?,?[\s\-]+(?<y>[0-9]{4}|[0-9]{2})(?:,?\s+(?:at\s+)?" + Time + Zone + @")?(?:\s*\([^)]{0,40}\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?:[\p{L}.]{2,12}\s*,?\s+)?" + Month + @"\.?\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?:,?\s+" + Time + Zone + @"\s+(?<y>[0-9]{4})|,?\s+(?<y>[0-9]{4})(?:,?\s+(?:at\s+)?" + Time + Zone + @")?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex MonthFirst();
}
