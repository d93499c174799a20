using System.Text.RegularExpressions;
using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceTime;

/// <summary>The parts of a Japanese time: 2018年9月29日（土）午前7時55分.</summary>
internal static partial class JapaneseTimeParts
{
    private const string Weekdays = "日月火水木金土";

    public static void AddTo(List<TimePart> parts, string text, TextRange place)
    {
        for (var match = PartPattern().Match(text, place.Start, place.Length); match.Success; match = match.NextMatch())
        {
            if (PartOf(match, text) is { } part)
            {
                parts.Add(part);
            }
        }
    }

    private static TimePart? PartOf(Match match, string text)
    {
        var place = new TextRange(match.Index, match.Length);
        if (match.Groups["weekday"] is { Success: true } weekday)
        {
            return new TimePart(TimePartKind.Weekday, Weekdays.IndexOf(weekday.ValueSpan[0], StringComparison.Ordinal), place);
        }

        if (match.Groups["hour"].Success)
        {
            return Clock(match, place);
        }

        var number = Number(match.Groups["number"].ValueSpan);
        return match.Groups["unit"].Value switch
        {
            "年代" => new TimePart(TimePartKind.Decade, number, place),
            "世紀" => new TimePart(TimePartKind.Century, number, place),
            "月" when number is >= 1 and <= 12 => new TimePart(TimePartKind.Month, number, place),
            "日" when number is >= 1 and <= 31 => new TimePart(TimePartKind.Day, number, place),
            "年" or "年度" => Year(match, number, text, place),
            _ => null,
        };
    }

    /// <summary>A year of an era is told by the calendar that both texts share.</summary>
    private static TimePart Year(Match match, int number, string text, TextRange place)
    {
        var before = text.AsSpan(0, match.Index);
        var start = before.EndsWith("令和") ? 2018 : before.EndsWith("平成") ? 1988 : before.EndsWith("昭和") ? 1925 : before.EndsWith("大正") ? 1911 : before.EndsWith("明治") ? 1867 : 0;
        return new TimePart(TimePartKind.Year, start + number, place);
    }

    private static TimePart Clock(Match match, TextRange place)
    {
        var (hour, minute) = (Number(match.Groups["hour"].ValueSpan), match.Groups["half"].Success ? 30 : 0);
        minute = match.Groups["minute"].Success ? Number(match.Groups["minute"].ValueSpan) : minute;
        var part = match.Groups["part"].Value;
        return part switch
        {
            "午後" or "夜" or "夕方" or "夕" => new TimePart(TimePartKind.Clock, ((hour == 12 ? 0 : hour) * 60) + minute + (hour < 12 || hour == 12 ? 12 * 60 : 0), place),
            "午前" or "朝" or "早朝" or "未明" => new TimePart(TimePartKind.Clock, ((hour == 12 ? 0 : hour) * 60) + minute, place),
            _ => new TimePart(TimePartKind.Clock, (hour * 60) + minute, place, IsOpen: hour <= 12),
        };
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit >= '０' ? digit - '０' : digit - '0');
        }

        return value;
    }

    [GeneratedRegex(
        @"(?<weekday>[月火水木金土日])曜日?|[（(](?<weekday>[月火水木金土日])[）)]"
        + @"|(?<part>午前|午後|早朝|未明|夕方|朝|夕|夜)?の?(?<hour>[0-9０-９]{1,2})(?:時(?!間)(?:(?<half>半)|(?<minute>[0-9０-９]{1,2})分)?|[:：](?<minute>[0-9０-９]{2}))"
        + @"|(?<![0-9０-９])(?<number>[0-9０-９]{2}|[0-9０-９]{4})[（(](?:明治|大正|昭和|平成|令和|同)(?:[0-9０-９]{1,2}|元)[）)](?<unit>年)"
        + @"|(?<![0-9０-９.．週])(?<number>[0-9０-９]{1,4})(?:(?<unit>年代|年度|年|世紀|月|日)(?!間|前(?!半)|後(?!半)|ぶり|以内|以上|余|目|連続|本|来|生|物|債)|(?=[・、〜～\-－–—,][0-9０-９]{1,4}(?<unit>年|月|日)))",
        RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();
}
