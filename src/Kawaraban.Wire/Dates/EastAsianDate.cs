using System.Globalization;
using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Dates;

/// <summary>
/// Dates as Japanese, Chinese and Korean pages print them: <c>2031年5月4日 9時30分</c>, <c>令和13年5月4日</c>, <c>2031년 5월 4일 오후 3:30</c>.
/// Without a zone they are of the one zone of their writing: Japan's or Korea's, and China's where the words are only Chinese.
/// </summary>
internal static partial class EastAsianDate
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static DateTimeOffset? TryRead(string text)
    {
        if (!text.AsSpan().ContainsAny("年년"))
        {
            return null;
        }

        var match = Pattern().Match(Aside().Replace(text, ""));
        return match.Success && Time(match) is { } time ? WireDate.Make(Year(match), Number(match, "m"), Number(match, "d"), time, Offset(match)) : null;
    }

    private static int Year(Match match)
    {
        var year = match.Groups["y"].Value == "元" ? 1 : Number(match, "y");
        return match.Groups["era"].Value switch
        {
            "令和" => year + 2018,
            "平成" => year + 1988,
            "昭和" => year + 1925,
            "民國" or "民国" => year + 1911,
            _ => year,
        };
    }

    private static TimeSpan? Time(Match match)
    {
        var hour = Number(match, "h");
        hour = DateWords.Half(match.Groups["half"].Value) is { } half ? half.Hour(hour) : hour;
        var minute = match.Groups["n"].Value == "半" ? 30 : Number(match, "n");
        return WireDate.Time(hour, minute, Number(match, "s"));
    }

    private static TimeSpan Offset(Match match)
    {
        if (match.Groups["sign"].Success)
        {
            var offset = new TimeSpan(Number(match, "oh"), Number(match, "om"), 0);
            return match.Groups["sign"].Value == "+" ? offset : -offset;
        }

        return DateWords.Zone(match.Groups["zone"].Value.ToLowerInvariant())
            ?? DateWords.Half(match.Groups["half"].Value)?.Offset
            ?? (match.Groups["chinese"].Success || match.Groups["era"].Value is "民國" or "民国" ? China : Japan);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success && match.Groups[group].Length > 0 ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    /// <summary>Days of the week, alone or in brackets.</summary>
    [GeneratedRegex(@"\([^)]{0,12}\)|\[[^\]]{0,12}\]|[日月火水木金土]曜日?|[월화수목금토일]요일", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Aside();

    [GeneratedRegex(
        @"^(?:公開|更新|掲載|配信|発行|발행|입력|수정|등록|发布时间|發布時間|更新时间)?\s*:?\s*(?<era>令和|平成|昭和|民國|民国|西暦|公元)?\s*(?<y>[0-9]{1,4}|元)\s*[年년]\s*(?<m>[0-9]{1,2})\s*[月월]\s*(?<d>[0-9]{1,2})\s*(?:[日일]|(?<chinese>[号號]))"
        + @"\s*,?\s*(?<chinese>(?:星期|周|週|礼拜)[一二三四五六日天])?\s*(?<half>午前|午後|오전|오후|上午|下午|凌晨|早上|晚上|中午)?\s*"
        + @"(?:(?<h>[0-9]{1,2})\s*(?:[時시:]|(?<chinese>[时点點]))\s*(?:(?<n>[0-9]{1,2}|半)\s*(?:[分분:]\s*(?:(?<s>[0-9]{1,2})\s*[秒초]?)?)?)?)?"
        + @"\s*(?:(?:GMT|UTC)?(?<sign>[+\-])(?<oh>[0-9]{1,2}):?(?<om>[0-9]{2})?|(?<zone>[A-Za-z]{1,5}))?\s*(?:公開|更新|配信|掲載|発行|付|現在)?$",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Pattern();
}
