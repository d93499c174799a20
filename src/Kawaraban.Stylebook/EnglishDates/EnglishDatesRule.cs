using System.Globalization;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.ImpossibleDate;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.EnglishDates;

/// <summary>Finds English dates and times that there are not: February 30, 15:30 p.m., a weekday that does not go with the date.</summary>
internal sealed partial class EnglishDatesRule : PassageRule
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";

    public override void Read(Passage passage, Pencil pencil)
    {
        foreach (var match in American().Matches(passage.Text).Cast<Match>().Concat(British().Matches(passage.Text)))
        {
            JudgeDay(passage, pencil, match);
        }

        foreach (var match in Hour().EnumerateMatches(passage.Text))
        {
            var place = new TextRange(match.Index, match.Length);
            pencil.Mark(passage, place, "no-such-time", null, place.Of(passage.Text));
        }
    }

    private static void JudgeDay(Passage passage, Pencil pencil, Match match)
    {
        var month = (Months.IndexOf(match.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase) / 4) + 1;
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var year = match.Groups["year"] is { Success: true } given ? int.Parse(given.ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        if (!Days.Has(year, month, day))
        {
            pencil.Mark(passage, new TextRange(match.Index, match.Length), "no-such-day", null, match.Value);
        }
        else if (year is >= 1800 && match.Groups["weekday"] is { Success: true } said && new DateOnly(year.Value, month, day).DayOfWeek.ToString() is var right
            && !right.StartsWith(said.Value[..3], StringComparison.OrdinalIgnoreCase))
        {
            pencil.Mark(passage, new TextRange(said.Index, said.Length), "weekday", new Fix(right, IsSafe: false), match.Value, right);
        }
    }

    private const string Weekday = @"(?:(?<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?),? (?:the )?)?";
    private const string Month = @"(?<month>Jan(?:uary|\.)|Feb(?:ruary|\.)|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Sep\.|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))";

    [GeneratedRegex(@"\b" + Weekday + Month + @" (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|:|[.,]\d|%|[-–]\d)(?:,? (?<year>\d{4})\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex American();

    [GeneratedRegex(@"(?<![\d.,:$£€])\b" + Weekday + @"(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? " + Month + @"(?:,? (?<year>\d{4}))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex British();

    [GeneratedRegex(@"(?<![\d:.])(?:1[3-9]|2[0-9])(?::[0-5]\d)? ?(?:[ap]\.m\.|[ap]m\b)|(?<![\d:.])\d{1,2}:[6-9]\d ?(?:[ap]\.m\.|[ap]m\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hour();
}
