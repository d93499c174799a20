using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Times;

/// <summary>Times that come again: 毎日, 毎週月曜, 隔週, 週3回, 4年に1度.</summary>
internal sealed partial class JapaneseTimes
{
    private Found<Sense>? Set(int at) => _text[at] switch
    {
        '毎' => Every(at),
        '隔' => EveryOther(at),
        '年' or '月' or '週' or '日' => Times(at),
        _ when char.IsAsciiDigit(_text[at]) || Numeral.IsKanjiDigit(_text[at]) => EverySoMany(at),
        _ => null,
    };

    private Found<Sense>? Every(int at)
    {
        if (Weekday(at + 1) is { } weekday)
        {
            return WithClock($"XXXX-WXX-{weekday.What}", Grain.Day, weekday.End);
        }
        if (Is(at, "毎日"))
        {
            return Is(at, "毎日新聞") || Is(at, "毎日放送") || Is(at, "毎日小学生") || Is(at, "毎日世論") || Is(at, "毎日夕刊") || Is(at, "毎日ウ") ? null
                : WithClock("XXXX-XX-XX", Grain.Day, at + 2);
        }
        if (Past(at, "毎朝") is var morning and >= 0)
        {
            return IsOneOf(morning, "日") ? null : WithClock("XXXX-XX-XXTMO", Grain.Part, morning);
        }
        if (Past(at, "毎晩", "毎夜") is var night and >= 0)
        {
            return WithClock("XXXX-XX-XXTNI", Grain.Part, night);
        }
        if (Past(at, "毎週") is var week and >= 0)
        {
            if (Weekday(Is(week, "の") ? week + 1 : week) is { } day)
            {
                return WithClock($"XXXX-WXX-{day.What}", Grain.Day, day.End);
            }
            if (WeekdayList(week) is { } list)
            {
                return SetOf("P1W", Grain.Week, list);
            }
            return Is(week, "末") ? SetOf("XXXX-WXX-WE", Grain.Day, week + 1) : SetOf("P1W", Grain.Week, week);
        }
        if (Past(at, "毎月") is var month and >= 0)
        {
            return Numeral.At(_text, month) is { What.Whole: >= 1 and <= 31 and var number } numeral && Is(numeral.End, "日") && !IsLapse("日", numeral.End + 1)
                ? SetOf($"XXXX-XX-{number:00}", Grain.Day, numeral.End + 1)
                : SetOf("P1M", Grain.Month, month);
        }
        return Past(at, "毎年", "毎時", "毎分", "毎秒") is var year and >= 0 ? _text[at + 1] switch
        {
            '年' => EveryYear(year),
            '時' => SetOf("PT1H", Grain.Hour, year),
            '分' => SetOf("PT1M", Grain.Minute, year),
            _ => SetOf("PT1S", Grain.Second, year),
        } : null;
    }

    /// <summary>The end of 火・木曜: several days of each week.</summary>
    private int? WeekdayList(int at)
    {
        var end = at;
        while (end - at < 12 && IsOneOf(end, "月火水木金土日") && IsOneOf(end + 1, "・、と"))
        {
            end += 2;
        }
        return end > at && Weekday(end) is { } last ? last.End : null;
    }

    private Found<Sense>? EveryYear(int at)
    {
        if (Season(at) is { } season)
        {
            return SetOf($"XXXX-{season.What.Index switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" }}", Grain.Season, season.End);
        }
        if (Numeral.At(_text, at) is not { What.Whole: >= 1 and <= 12 and var month } numeral || !Is(numeral.End, "月"))
        {
            return SetOf("P1Y", Grain.Year, at);
        }
        var end = numeral.End + 1;
        return Numeral.At(_text, end) is { What.Whole: >= 1 and <= 31 and var day } date && Is(date.End, "日") && !IsLapse("日", date.End + 1)
            ? SetOf($"XXXX-{month:00}-{day:00}", Grain.Day, date.End + 1)
            : SetOf($"XXXX-{month:00}", Grain.Month, end);
    }

    private Found<Sense>? EveryOther(int at) =>
        Past(at, "隔週") is var week and >= 0 ? Weekday(week) is { } day ? SetOf($"XXXX-WXX-{day.What}", Grain.Day, day.End) : SetOf("P2W", Grain.Week, week)
        : Past(at, "隔日") is var days and >= 0 ? SetOf("P2D", Grain.Day, days)
        : Past(at, "隔月") is var month and >= 0 ? SetOf("P2M", Grain.Month, month)
        : Past(at, "隔年") is var year and >= 0 ? SetOf("P2Y", Grain.Year, year)
        : null;

    /// <summary>年1回, 月に2回, 週3日, 日に3度.</summary>
    private Found<Sense>? Times(int at)
    {
        if (at > 0 && (CharacterClasses.IsKanji(_text[at - 1]) || char.IsAsciiDigit(_text[at - 1]) || _text[at - 1] is 'カ' or 'か' or 'ヶ'))
        {
            return null;
        }
        var start = Is(at + 1, "に") ? at + 2 : at + 1;
        if (Numeral.At(_text, start) is not { What.Whole: > 0 } number || Past(number.End, "回", "度", _text[at] == '週' ? "日" : "回") is not (>= 0 and var end) || Is(number.End, "度目"))
        {
            return null;
        }
        return _text[at] switch
        {
            '年' => SetOf("P1Y", Grain.Year, end),
            '月' => SetOf("P1M", Grain.Month, end),
            '週' => SetOf("P1W", Grain.Week, end),
            _ => SetOf("P1D", Grain.Day, end),
        };
    }

    /// <summary>4年に1度, 2日おき, 3カ月ごと, 1日3回.</summary>
    private Found<Sense>? EverySoMany(int at)
    {
        if (Counted(at) is not { What.IsVague: false } length)
        {
            return null;
        }
        var lapse = length.What;
        if (Past(length.End, "ごと", "毎") is var each and >= 0)
        {
            return SetOf(lapse.Value, lapse.Unit, each);
        }
        if (Past(length.End, "に1度", "に1回", "に一度", "に一回") is var once and >= 0)
        {
            return SetOf(lapse.Value, lapse.Unit, once);
        }
        if (Is(length.End, "おき"))
        {
            return SetOf(lapse.Unit is Grain.Day or Grain.Week or Grain.Month or Grain.Year ? Lapse.Of(lapse.Unit, 1).Plus(lapse).Value : lapse.Value, lapse.Unit, length.End + 2);
        }
        if (lapse == Lapse.Of(Grain.Day, 1) && _text[length.End - 1] == '日')
        {
            var start = Is(length.End, "に") ? length.End + 1 : length.End;
            return Numeral.At(_text, start) is { } number && Past(number.End, "回", "食", "度") is var times and >= 0 ? SetOf("P1D", Grain.Day, times)
                : Past(length.End, "当たり", "あたり", "につき") is var rate and >= 0 ? SetOf("P1D", Grain.Day, rate)
                : null;
        }
        return null;
    }

    private Found<Sense>? WithClock(string value, Grain grain, int end)
    {
        var day = CalendarTime.OfDay(reckoning.Today);
        var start = Is(end, "の") ? end + 1 : end;
        if (Clock(start, value.EndsWith("TMO", StringComparison.Ordinal) ? day.InPart(DayPart.Morning) : value.EndsWith("TNI", StringComparison.Ordinal) ? day.InPart(DayPart.Night) : day) is { } clock)
        {
            return SetOf(value.Split('T')[0] + clock.What.Value[clock.What.Value.IndexOf('T', StringComparison.Ordinal)..], clock.What.Grain, clock.End);
        }
        return Part(start, day, mustBeFree: true) is { } part && grain is Grain.Day
            ? SetOf($"{value}T{part.What.Part.Code}", Grain.Part, part.End)
            : SetOf(value == "XXXX-XX-XX" ? "P1D" : value, grain, end);
    }

    private static Found<Sense> SetOf(string value, Grain grain, int end) => new(Reckoning.SenseOfSet(value, grain), end);
}
