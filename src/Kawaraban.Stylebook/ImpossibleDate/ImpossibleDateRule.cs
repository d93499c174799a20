using System.Globalization;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.ImpossibleDate;

/// <summary>Finds dates and times that there are not: 2月30日, 午後15時, a weekday or a year of an era that does not go with the date.</summary>
internal sealed partial class ImpossibleDateRule : PassageRule
{
    private const string Weekdays = "日月火水木金土";

    public override void Read(Passage passage, Pencil pencil)
    {
        if (passage.Text.AsSpan().IndexOfAny('月', '時', '年') < 0)
        {
            return;
        }

        foreach (var match in Day().Matches(passage.Text).Cast<Match>())
        {
            JudgeDay(passage, pencil, match);
        }

        foreach (var match in Hour().Matches(passage.Text).Cast<Match>())
        {
            JudgeHour(passage, pencil, match);
        }

        foreach (var match in EraYear().Matches(passage.Text).Cast<Match>())
        {
            JudgeEra(passage, pencil, match);
        }
    }

    private static void JudgeDay(Passage passage, Pencil pencil, Match match)
    {
        var (month, day) = (Number(match, "month"), Number(match, "day"));
        var year = match.Groups["era"].Success ? Eras.YearOf(match.Groups["era"].Value, EraNumber(match, "eraYear")) : match.Groups["year"].Success ? Number(match, "year") : (int?)null;
        if (!Days.Has(year, month, day))
        {
            Mark(passage, pencil, match, "no-such-day", match.Value);
        }
        else if (year is >= 1873 and <= 9999 && match.Groups["weekday"] is { Success: true } said && WeekdayOf(year.Value, month, day) is var right && right != said.ValueSpan[0])
        {
            pencil.Mark(passage, new TextRange(said.Index, 1), "weekday", new Fix(right.ToString(), IsSafe: false), match.Value, right.ToString());
        }
    }

    private static void JudgeHour(Passage passage, Pencil pencil, Match match)
    {
        var hour = Number(match, "hour");
        var isHalf = match.Groups["half"].Success;
        if (isHalf && hour > 12 || match.Groups["minute"] is { Success: true } && Number(match, "minute") > 59)
        {
            Mark(passage, pencil, match, "no-such-time", match.Value);
        }
    }

    private static void JudgeEra(Passage passage, Pencil pencil, Match match)
    {
        var era = Eras.YearOf(match.Groups["era"].Value, EraNumber(match, "eraYear"));
        var year = Number(match, "year");
        if (era != year)
        {
            Mark(passage, pencil, match, "era", match.Value, era.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Mark(Passage passage, Pencil pencil, Match match, string what, params string[] arguments) =>
        pencil.Mark(passage, new TextRange(match.Index, match.Length), what, null, arguments);

    private static char WeekdayOf(int year, int month, int day) => Weekdays[(int)new DateOnly(year, month, day).DayOfWeek];

    private static int EraNumber(Match match, string group) => match.Groups[group].Value is "元" ? 1 : Number(match, group);

    private static int Number(Match match, string group) =>
        int.Parse(Width.Half(match.Groups[group].Value, WidthKinds.Digits), CultureInfo.InvariantCulture);

    private const string YearOfEra = "(?<era>明治|大正|昭和|平成|令和)(?<eraYear>元|[0-9０-９]{1,2})年";

    // Old calendars had other months; 旧暦 in front says so.
    [GeneratedRegex("(?<!旧暦の?)(?<![0-9０-９./／カか])(?:(?<year>[0-9０-９]{4})年(?:[（(][^）)]{1,8}[）)])?|" + YearOfEra + ")?(?<![0-9０-９])(?<month>[0-9０-９]{1,2})月(?<day>[0-9０-９]{1,2})日(?!間|目|分)(?:[（(](?<weekday>[日月火水木金土])(?:曜日?)?(?:・?祝)?[）)]|(?<weekday>[日月火水木金土])曜日?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex("(?<half>午[前後])?(?<![0-9０-９])(?<hour>[0-9０-９]{1,2})時(?!間)(?:(?<minute>[0-9０-９]{1,2})分)?", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex("(?<![0-9０-９])(?<year>[0-9０-９]{4})年?[（(]" + YearOfEra + "[）)]|" + YearOfEra + "[（(](?<year>[0-9０-９]{4})年?[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex EraYear();
}
