namespace Kawaraban.Language.Times;

/// <summary>Clock times and parts of the day.</summary>
internal sealed partial class JapaneseTimes
{
    private enum Halfday
    {
        None,
        Morning,
        Noon,
        Afternoon,
        Night,
    }

    // Longer ones first. Some are only parts of the day beside a day, as 朝 stands in too many other words.
    private static readonly (string Word, DayPart Part, Halfday Half, bool IsFree, string Not)[] _parts =
    [
        ("午前中", DayPart.BeforeNoon, Halfday.None, true, ""),
        ("午前", DayPart.BeforeNoon, Halfday.Morning, true, "様"),
        ("午後", DayPart.Afternoon, Halfday.Afternoon, true, ""),
        ("未明", DayPart.SmallHours, Halfday.Morning, true, ""),
        ("早朝", DayPart.EarlyMorning, Halfday.Morning, true, "割"),
        ("明け方", DayPart.EarlyMorning, Halfday.Morning, true, ""),
        ("朝方", DayPart.Morning, Halfday.Morning, true, ""),
        ("真夜中", DayPart.LateNight, Halfday.Night, true, ""),
        ("深夜", DayPart.LateNight, Halfday.Night, true, "番料バ営ア放労割特手便急"),
        ("夕方", DayPart.Evening, Halfday.Afternoon, true, ""),
        ("夕刻", DayPart.Evening, Halfday.Afternoon, true, ""),
        ("昼すぎ", DayPart.Midday, Halfday.None, true, ""),
        ("昼過ぎ", DayPart.Midday, Halfday.None, true, ""),
        ("昼前", DayPart.Midday, Halfday.None, true, ""),
        ("夜遅く", DayPart.LateNight, Halfday.Night, false, ""),
        ("夜半", DayPart.LateNight, Halfday.Night, false, ""),
        ("夜間", DayPart.Night, Halfday.Night, false, ""),
        ("朝", DayPart.Morning, Halfday.Morning, false, "鮮日刊食礼市倉霞"),
        ("昼", DayPart.Midday, Halfday.Noon, false, "食間夜休"),
        ("夕", DayPart.Evening, Halfday.Afternoon, false, "刊食張日"),
        ("夜", DayPart.Night, Halfday.Night, false, "景食空勤行警"),
        ("晩", DayPart.Night, Halfday.Night, false, "年婚餐秋"),
    ];

    /// <summary>Whether a part of the day, or what a clock time is told with, may stand at an offset.</summary>
    private bool MayBeClock(int at) => _text[at] is ' ' or '正' or (>= '0' and <= '9') || Numeral.IsKanjiDigit(_text[at]) || IsOneOf(at, "午未早明朝真深夕昼夜晩");

    /// <summary>The day of a clock time without one: that named before in the sentence, or today.</summary>
    private CalendarTime DayOfBareClock() =>
        _isContextNear && _zone is null && _context is { HasDay: true } context ? CalendarTime.OfDay(context.DayNumber)
        : CalendarTime.OfDay(reckoning.Today) with { Zone = _zone };

    private Found<CalendarTime>? InDay(CalendarTime day, int at)
    {
        if (Zone(at) is not { } zone)
        {
            return Clock(at, day) ?? Part(at, day, mustBeFree: false);
        }
        var clock = Clock(zone.End, day with { Zone = zone.What });
        _zone = clock is null ? _zone : zone.What;
        return clock;
    }

    /// <summary>A part of the day that stands by itself, with its clock time if there is one.</summary>
    private Found<CalendarTime>? PartOfDay(int at) => Part(at, DayOfBareClock(), mustBeFree: true);

    private Found<CalendarTime>? Part(int at, CalendarTime day, bool mustBeFree)
    {
        if (at >= _text.Length || !MayBeClock(at))
        {
            return null;
        }
        foreach (var (word, part, _, isFree, not) in _parts)
        {
            if (Is(at, word))
            {
                var end = at + word.Length;
                return (isFree || !mustBeFree) && !(end < _text.Length && not.Contains(_text[end], StringComparison.Ordinal)) && !Is(end, "の紅茶")
                    ? new(OnOrAfterStart(day, part.FromHour).InPart(part), end)
                    : null;
            }
        }
        return null;
    }

    /// <summary>From late night to the small hours: those of the next day.</summary>
    private CalendarTime OnOrAfterStart(CalendarTime day, int hour)
    {
        var isBefore = _rangeStart is { Grain: >= Grain.Part } start && start.DayNumber == day.DayNumber && hour * 3600 < (start.IsClock ? start.Second : start.Part.FromHour * 3600);
        return isBefore ? CalendarTime.OfDay(day.DayNumber + 1) with { Zone = day.Zone } : day;
    }

    private bool IsPartAt(int at) => Part(at, default, mustBeFree: false) is not null || Is(at, "正午");

    /// <summary>午後3時半, 15時30分, 正午, 15:30, with the half of the day before it or taken from a part of the day.</summary>
    private Found<CalendarTime>? Clock(int at, CalendarTime day)
    {
        if (at >= _text.Length || !MayBeClock(at))
        {
            return null;
        }
        if (Past(at, "正午") is var noon and >= 0)
        {
            return Settled(day, 12 * 3600, Grain.Hour, noon);
        }
        var half = day.Grain is Grain.Part ? HalfOf(day.Part) : Halfday.None;
        var start = at;
        foreach (var (word, _, halfday, _, _) in _parts)
        {
            if (halfday != Halfday.None && Is(at, word))
            {
                (half, start) = (halfday, at + word.Length);
                start = Is(start, "の") && start + 1 < _text.Length && char.IsAsciiDigit(_text[start + 1]) ? start + 1 : start;
                break;
            }
        }
        start = PastSpaces(start);
        if (start == at && day.Grain is not Grain.Part && !MayStart(at) && at < _text.Length && !HasDayBefore(day, at))
        {
            return null;
        }
        return ClockFigures(start, CalendarTime.OfDay(day.DayNumber)) is { } figures
            ? HourOf(figures.What.Second / 3600 + (figures.What.DayNumber > day.DayNumber ? 24 : 0), half) is { } hour
                ? Settled(day, hour * 3600 + figures.What.Second % 3600, figures.What.Grain, figures.End)
                : Barred<CalendarTime>(figures.End)
            : Hours(start, day, half, isMarked: start != at || half != Halfday.None);
    }

    /// <summary>Whether the day of a clock time was written just before it, so that its number need not stand alone.</summary>
    private static bool HasDayBefore(CalendarTime day, int at) => day.HasDay && at > 0;

    private Found<CalendarTime>? Hours(int at, CalendarTime day, Halfday half, bool isMarked)
    {
        if (Numeral.At(_text, at) is not { What: { Whole: >= 0, Digits: <= 2 } } number || UnitAfter(number.End) is not ("時", var end)
            || number.What.IsKanji && !isMarked || IsOneOf(end, "間限点代短") && end != number.End)
        {
            return null;
        }
        half = half == Halfday.None && _rangeStart is { IsClock: true, Second: >= 12 * 3600 } start && number.What.Whole < 12 && start.Second / 3600 - 12 < number.What.Whole
            ? Halfday.Afternoon
            : half;
        var (second, grain) = (0, Grain.Hour);
        if (Is(end, "半") && !IsOneOf(end + 1, "分期数身島径額減日年月世"))
        {
            (second, grain, end) = (1800, Grain.Minute, end + 1);
        }
        else if (Numeral.At(_text, PastSpaces(end)) is { What: { Whole: >= 0 and var minutes } } minute && Is(minute.End, "分"))
        {
            if (minutes >= 60)
            {
                return Barred<CalendarTime>(minute.End + 1);
            }
            (second, grain, end) = (minutes * 60, Grain.Minute, minute.End + 1);
            if (Numeral.At(_text, end) is { What: { Whole: >= 0 and < 60 and var seconds } } last && Is(last.End, "秒"))
            {
                (second, grain, end) = (second + seconds, Grain.Second, last.End + 1);
            }
        }
        return HourOf(number.What.Whole, half) is { } hour
            ? Settled(day, hour * 3600 + second, grain, end)
            : Barred<CalendarTime>(end);
    }

    /// <summary>The clock time on its day; the end of a range that would lie before its start is on the next day.</summary>
    private Found<CalendarTime> Settled(CalendarTime day, int second, Grain grain, int end)
    {
        var time = day.AtSecond(second, grain);
        if (_rangeStart is { IsClock: true } start && time.DayNumber == start.DayNumber && time.Second <= start.Second && time.Zone == start.Zone)
        {
            time = day.AtSecond(second + CalendarTime.SecondsADay, grain);
        }
        return new(time, end);
    }

    private static Halfday HalfOf(DayPart part) => part.Code switch
    {
        "MO" => Halfday.Morning,
        "MI" => Halfday.Noon,
        "NI" => Halfday.Night,
        _ => Halfday.Afternoon,
    };

    /// <summary>The hour of the day, up to 29 for the small hours of the next one; none for an impossible one.</summary>
    private static int? HourOf(int hour, Halfday half) => (hour, half) switch
    {
        ( > 29, _) => null,
        (_, Halfday.None) => hour,
        (12, Halfday.Morning) => 0,
        (_, Halfday.Morning) => hour < 12 ? hour : null,
        (12, Halfday.Afternoon) => 12,
        (_, Halfday.Afternoon) => hour < 12 ? hour + 12 : hour < 24 ? hour : null,
        (_, Halfday.Noon) => hour < 6 ? hour + 12 : hour,
        (12, Halfday.Night) => 24,
        (_, Halfday.Night) => hour is >= 5 and < 12 ? hour + 12 : hour,
        _ => null,
    };

    /// <summary>The name of a zone, perhaps in brackets.</summary>
    private Found<TimeZoneInfo?>? Zone(int at)
    {
        if (at >= _text.Length || !("日現地米東ニロ英パフドモキウイ中北香台韓ソハグ協世GUJEP".Contains(_text[at], StringComparison.Ordinal)))
        {
            return null;
        }
        foreach (var (name, zone) in ZoneNames.Japanese)
        {
            if (Is(at, name) && !(char.IsAsciiLetter(name[0]) && at + name.Length < _text.Length && char.IsAsciiLetterOrDigit(_text[at + name.Length]) && !char.IsAsciiDigit(_text[at + name.Length])))
            {
                return new(zone, at + name.Length);
            }
        }
        return null;
    }

    /// <summary>午後3時（日本時間）, 15:30 GMT.</summary>
    private Found<CalendarTime>? ZoneAfter(CalendarTime time, int at)
    {
        if (time.Zone is not null)
        {
            return null;
        }
        var start = PastSpaces(at);
        var isBracketed = Is(start, "(");
        if (Zone(isBracketed ? start + 1 : start) is not { } zone || isBracketed && !Is(zone.End, ")"))
        {
            return null;
        }
        _zone = zone.What;
        return new(time with { Zone = zone.What }, isBracketed ? zone.End + 1 : zone.End);
    }
}
