using System.Globalization;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.ImpossibleDate;
using Kawaraban.Stylebook.Numbers;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.DateNotation;

/// <summary>Finds dates, times and years of an era that are not written as the paper writes them: 2025/7/13, 15時30分, 15:30, 令和7年.</summary>
/// <param name="isHalfDay">Whether the paper counts hours to twelve.</param>
/// <param name="isWestern">Whether the paper names years by the western calendar; an era may stand in brackets beside it.</param>
internal sealed partial class DateNotationRule(bool isHalfDay, bool isWestern) : PassageRule
{
    public static DateNotationRule Of(RuleSettings settings) =>
        new(settings.Choice("clock", "12", "24") == "12", settings.Choice("years", "western", "any") == "western");

    public override void Read(Passage passage, Pencil pencil)
    {
        if (!passage.IsOwnProse)
        {
            return;
        }

        foreach (var match in Slashed().Matches(passage.Text).Cast<Match>())
        {
            JudgeDate(passage, pencil, match);
        }

        foreach (var match in Clock().Matches(passage.Text).Cast<Match>())
        {
            JudgeClock(passage, pencil, match);
        }

        if (isWestern)
        {
            foreach (var match in EraYear().Matches(passage.Text).Cast<Match>())
            {
                JudgeEra(passage, pencil, match);
            }
        }
    }

    private static void JudgeDate(Passage passage, Pencil pencil, Match match)
    {
        if (Number(match, "month") is { } month && Number(match, "day") is { } day && Days.Has(Number(match, "year"), month, day))
        {
            Mark(passage, pencil, match, "date", $"{Number(match, "year")}年{month}月{day}日");
        }
    }

    private void JudgeClock(Passage passage, Pencil pencil, Match match)
    {
        var (hour, minute, isColon) = (Number(match, "hour"), Number(match, "minute"), match.Groups["colon"].Success);
        var half = match.Groups["half"].Value;
        if (hour is not { } told || told > 24 || minute > 59 || half.Length > 0 && !isColon || !isColon && (!isHalfDay || told is < 13))
        {
            return;
        }

        Mark(passage, pencil, match, "time", half.Length > 0 || !isHalfDay ? half + Told(told, minute) : told < 12 ? "午前" + Told(told, minute) : "午後" + Told(told - 12, minute));
    }

    private static void JudgeEra(Passage passage, Pencil pencil, Match match)
    {
        if (!IsBesideYear(passage.Text, match) && !passage.IsQuoted(match.Index))
        {
            var year = match.Groups["eraYear"].Value == "元" ? 1 : Number(match, "eraYear") ?? 1;
            Mark(passage, pencil, match, "era", $"{Eras.YearOf(match.Groups["era"].Value, year).ToString(CultureInfo.InvariantCulture)}年");
        }
    }

    /// <summary>2025年（令和7年）, 令和7年（2025年）: each stands beside the other.</summary>
    private static bool IsBesideYear(string text, Match match) =>
        match.Index > 0 && text[match.Index - 1] is '（' or '(' || text.AsSpan(match.Index + match.Length) is ['（' or '(', >= '0' and <= '9' or >= '０' and <= '９', ..];

    private static string Told(int hour, int? minute) => minute is > 0 ? $"{hour}時{minute}分" : $"{hour}時";

    private static void Mark(Passage passage, Pencil pencil, Match match, string what, string right)
    {
        if (!passage.IsQuoted(match.Index))
        {
            pencil.Mark(passage, new TextRange(match.Index, match.Length), what, new Fix(right, IsSafe: false), match.Value, right);
        }
    }

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true } written && Digits.Parse(written.ValueSpan) is { } number ? (int)number : null;

    [GeneratedRegex("(?<![0-9０-９/／.-])(?<year>[12][0-9]{3})[/／.-](?<month>[01]?[0-9])[/／.-](?<day>[0-3]?[0-9])(?![0-9０-９/／-])", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    // 2:30 may be a score or a verse: what happens then tells it. Trains leave and arrive by the timetable's clock (23時10分発).
    [GeneratedRegex("(?<half>午[前後])?(?<![0-9０-９:：.第])(?<hour>[0-9０-９]{1,2})(?:時(?!間|代|点|期|給)(?:(?<minute>[0-9０-９]{1,2})分)?(?![発着])|(?<colon>[:：])(?<minute>[0-9０-９]{2})(?=ごろ|頃|に|から|まで|すぎ|過ぎ|前|開|、|。))(?![0-9０-９:：])", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex("(?<era>明治|大正|昭和|平成|令和)(?<eraYear>元|[0-9０-９]{1,2})年(?!代|度|法|版|間|型|組)", RegexOptions.CultureInvariant)]
    private static partial Regex EraYear();
}
