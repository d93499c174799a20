namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>Numbers that are part of a date or a clock time, and so no quantity.</summary>
internal static class JapaneseTimes
{
    // 明治100)年
    private const int LongestGloss = 6;

    /// <summary>The end of the time that a number belongs to, or 0 if it belongs to none.</summary>
    public static int EndAfter(FoldedText text, JapaneseFigure figure) => text[figure.End] switch
    {
        '年' => EndOfYear(text, figure),
        '月' => figure.IsVague || IsAnyOf(text[figure.End + 1], "間目") ? 0 : figure.End + 1,
        '日' => EndOfDay(text, figure),
        '時' => IsAnyOf(text[figure.End + 1], "間速") ? 0 : EndOfClock(text, figure.End + 1),
        '世' => EndOfCentury(text, figure),
        '丁' when text.StartsWith(figure.End, "丁目") => figure.End + 2,
        '番' when text.StartsWith(figure.End, "番地") || text.StartsWith(figure.End, "番街") => figure.End + 2,
        '回' when text.StartsWith(figure.End, "回忌") => figure.End + 2,
        '周' when text.StartsWith(figure.End, "周忌") => figure.End + 2,
        '(' => EndOfGlossedYear(text, figure),
        ')' when text[figure.End + 1] == '年' && IsOfEra(text.Before(figure.Start)) => figure.End + 2,
        _ => EndOfPart(text, figure),
    };

    /// <summary>The end of a part of a year: 第1四半期, 第3週.</summary>
    public static int EndOfPart(FoldedText text, JapaneseFigure figure) => text[figure.End] switch
    {
        '四' when text.StartsWith(figure.End, "四半期") => figure.End + 3,
        '学' when text.StartsWith(figure.End, "学期") || text.StartsWith(figure.End, "学年") => figure.End + 2,
        '半' when text.StartsWith(figure.End, "半期") => figure.End + 2,
        '週' when text[figure.Start - 1] == '第' => figure.End + 1,
        _ => 0,
    };

    /// <summary>Whether a duration is told from now: 3年前, 2時間後.</summary>
    public static int EndFromNow(FoldedText text, int end)
    {
        var at = end + (text.StartsWith(end, "ほど") || text.StartsWith(end, "余り") || text.StartsWith(end, "近く") || text.StartsWith(end, "以上") || text.StartsWith(end, "あまり") ? 2 : 0);
        return text[at] switch
        {
            '前' when text[at + 1] is not ('後' or '半') => at + 1,
            '後' when text[at + 1] is not ('半' or '退') => at + 1,
            _ => 0,
        };
    }

    private static int EndOfYear(FoldedText text, JapaneseFigure figure)
    {
        var end = figure.End + 1;
        if (text[end] is '代' or '度' or '版' or '式' or '型' or '生' || text.StartsWith(end, "末") || text.StartsWith(end, "春") || text.StartsWith(end, "秋"))
        {
            return end + 1;
        }

        var before = text.Before(figure.Start);
        if (JapaneseWords.Eras.End(before) || IsAnyOf(text[figure.Start - 1], "'"))
        {
            return end;
        }

        if (figure.IsVague || figure.HasMyriad || text[end] == '目' || IsDuration(text, figure, end))
        {
            return 0;
        }

        return EndFromNow(text, end) is > 0 and var fromNow ? fromNow : IsYear(text, figure, end) ? end : 0;
    }

    /// <summary>The end of a year that is told by two reckonings: 1903(明治36)年, 明治36(1903)年, 05(同38)年.</summary>
    private static int EndOfGlossedYear(FoldedText text, JapaneseFigure figure)
    {
        var rest = text.From(figure.End + 1);
        var close = rest[..Math.Min(rest.Length, LongestGloss)].IndexOf(')');
        if (close < 1 || rest[(close + 1)..] is not ['年', ..])
        {
            return 0;
        }

        var name = rest[..close].TrimEnd("0123456789元");
        var isYear = name.IsEmpty ? IsOfEra(text.Before(figure.Start)) : name.Length < close && IsOfEra(name);
        return isYear ? figure.End + close + "()年".Length : 0;
    }

    private static bool IsOfEra(ReadOnlySpan<char> before) => before is [.., '同'] || JapaneseWords.Eras.End(before);

    private static bool IsDuration(FoldedText text, JapaneseFigure figure, int end) =>
        !LooksLikeYear(figure) && !(char.IsAsciiDigit(text[end]) && HasMonth(text, end)) && (JapaneseWords.YearsBefore.End(text.Before(figure.Start)) || JapaneseWords.YearsAfter.LongestIn(text.From(end), out _) > 0 && EndFromNow(text, end) == 0)
        || text[end] is '間' or 'ぶ' or '連'
        || char.IsAsciiDigit(text[end]) && HasMonths(text, end)
        || text[end] == '半' && text[end + 1] is not ('ば' or '期');

    /// <summary>Four digits are a year, and two are one where nothing shows a duration; a single digit and a round hundred are years of time.</summary>
    private static bool IsYear(FoldedText text, JapaneseFigure figure, int end) => figure.Low switch
    {
        >= 1000 and < 3000 => true,
        >= 10 and < 100 => !(figure.HasPlaces && !figure.HasArabic) || char.IsAsciiDigit(text[end]),
        < 10 => char.IsAsciiDigit(text[end]) && figure.Length == 1 && HasMonth(text, end),
        _ => figure.Low % 10 != 0 && figure.Low < 1000,
    };

    private static bool LooksLikeYear(JapaneseFigure figure) => figure.Low is >= 1800 and < 2200 && figure.Length == 4;

    private static bool HasMonth(FoldedText text, int at) => text[at + 1] == '月' || char.IsAsciiDigit(text[at + 1]) && text[at + 2] == '月';

    /// <summary>18年10か月.</summary>
    private static bool HasMonths(FoldedText text, int at)
    {
        var unit = char.IsAsciiDigit(text[at + 1]) ? at + 2 : at + 1;
        return text[unit + 1] == '月' && IsAnyOf(text[unit], "かカヶケヵ箇");
    }

    /// <summary>Of 週4日 it is how many days, not which.</summary>
    private static int EndOfDay(FoldedText text, JapaneseFigure figure)
    {
        var end = figure.End + 1;
        if (figure.IsVague || text[end] is '間' or '目' or '連' || text[figure.Start - 1] == '週')
        {
            return figure.IsVague ? EndFromNow(text, end) : 0;
        }

        if (EndFromNow(text, end) is > 0 and var fromNow)
        {
            return fromNow;
        }

        return figure.Low > 31 || text[figure.Start - 1] != '月' && JapaneseWords.DaysAfter.LongestIn(text.From(end), out _) > 0 ? 0 : end;
    }

    private static int EndOfCentury(FoldedText text, JapaneseFigure figure)
    {
        var end = figure.End + 2;
        if (text.StartsWith(figure.End, "世帯") || text.StartsWith(figure.End, "世代"))
        {
            return 0;
        }

        if (!text.StartsWith(figure.End, "世紀"))
        {
            return figure.End + 1;
        }

        var isLong = text.StartsWith(end, "ぶり") || text.StartsWith(end, "以上") || text.StartsWith(end, "余") || text.StartsWith(end, "近く") || text.StartsWith(end, "にわた") || text.StartsWith(end, "半");
        return figure.IsVague || isLong ? 0 : end;
    }

    /// <summary>The end of 3時半 or 3時20分30秒, from past the 時.</summary>
    private static int EndOfClock(FoldedText text, int end)
    {
        if (text[end] == '半')
        {
            return end + 1;
        }

        foreach (var unit in "分秒")
        {
            var part = FigureScan.At(text, end);
            if (part.IsNumber && part.Length < 4 && text[part.End] == unit)
            {
                end = part.End + 1;
            }
        }

        return end;
    }

    private static bool IsAnyOf(char c, string characters) => characters.Contains(c, StringComparison.Ordinal);
}
