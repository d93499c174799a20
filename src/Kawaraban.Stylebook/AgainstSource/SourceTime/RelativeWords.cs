using System.Text.RegularExpressions;

namespace Kawaraban.Stylebook.AgainstSource.SourceTime;

/// <summary>Words by which a text may say a part of a time without its number: 昨年, the same day.</summary>
internal static partial class RelativeWords
{
    /// <summary>Whether a text has words that may stand for a part of a kind.</summary>
    public static bool MayTell(TimePartKind kind, string text) => kind switch
    {
        TimePartKind.Year => YearPattern().IsMatch(text),
        TimePartKind.Month => MonthPattern().IsMatch(text),
        TimePartKind.Day or TimePartKind.Weekday => DayPattern().IsMatch(text),
        TimePartKind.Clock => ClockPattern().IsMatch(text),
        _ => false,
    };

    /// <summary>Whether one of two texts tells its times as they are in Japan, and the other does not.</summary>
    public static bool AreOfTwoZones(string source, string target) => JapanPattern().IsMatch(source) != JapanPattern().IsMatch(target);

    [GeneratedRegex("今年|ことし|昨年|去年|来年|同年|前年|翌年|一昨年|おととし|本年|年前|年後|年度|今季|昨季|来季|今シーズン|昨シーズン|前回|昨[春夏秋冬]|当時|年末|年始|年初|(?i:(?:last|this|next|previous|following|that|same|coming|current|past) (?:year|season|summer|winter|spring|autumn|fall)|year[’']s|years? (?:ago|earlier|later|before|after))", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex("今月|先月|来月|同月|前月|翌月|月末|月初|(?i:month|weeks? ago)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();

    [GeneratedRegex("同日|翌日|前日|今日|昨日|明日|きょう|きのう|あす|この日|当日|月末|末日|元日|元旦|大みそか|大晦日|日前|日後|前夜|翌朝|今朝|昨夜|今夜|(?i:today|tonight|yesterday|tomorrow|day|eve|night|morning)", RegexOptions.CultureInvariant)]
    private static partial Regex DayPattern();

    [GeneratedRegex("正午|零時|真夜中|夜中|深夜|未明|早朝|昼|夕|朝|晩|夜|(?i:noon|midday|midnight|dawn|dusk|morning|afternoon|evening|night)", RegexOptions.CultureInvariant)]
    private static partial Regex ClockPattern();

    [GeneratedRegex(@"日本時間|\bJST\b|(?i:japan(?:ese)?(?: standard)? time|tokyo time)", RegexOptions.CultureInvariant)]
    private static partial Regex JapanPattern();
}
