namespace Kawaraban.Language.Times;

/// <summary>Dates and clock times of figures and signs alone: 2025-07-13, 2025/7/13, 7/13, 15:30.</summary>
internal sealed partial class JapaneseTimes
{
    private Found<CalendarTime>? Figures(int at)
    {
        if (!char.IsAsciiDigit(_text[at]))
        {
            return null;
        }
        if (Digits(at) is not { } first || first.End >= _text.Length)
        {
            return null;
        }
        return _text[first.End] switch
        {
            ':' => Clock(at, DayOfBareClock()),
            '-' or '/' or '.' when first.End - at == 4 => FullDate(first, _text[first.End]),
            '/' when first.End - at <= 2 => MonthAndDay(first),
            _ => null,
        };
    }

    private Found<CalendarTime>? FullDate(Found<int> year, char mark)
    {
        if (Digits(year.End + 1) is not { } month || month.End - year.End > 3 || year.What is < 1000 or > 2999)
        {
            return null;
        }
        if (month.End < _text.Length && _text[month.End] == mark && Digits(month.End + 1) is { } day && day.End - month.End <= 3)
        {
            var date = new CivilDate(year.What, month.What, day.What);
            return date.IsReal ? WithIsoTime(CalendarTime.OfDay(date), day.End) : Barred<CalendarTime>(day.End);
        }
        var isMonth = mark != '.' && month.What is >= 1 and <= 12 && (mark == '/' || month.End - year.End == 3) && UnitAt(month.End).Length == 0;
        return isMonth ? new(CalendarTime.OfMonth(year.What, month.What), month.End) : null;
    }

    /// <summary>2025-07-13T15:30:00+09:00.</summary>
    private Found<CalendarTime> WithIsoTime(CalendarTime day, int end)
    {
        if (!Is(end, "T") || ClockFigures(end + 1, day) is not { } clock)
        {
            return new(day, end);
        }
        var at = clock.End;
        if (Is(at, "Z"))
        {
            return ZonedTo(clock.What, at + 1, TimeSpan.Zero);
        }
        if ((Is(at, "+") || Is(at, "-")) && Digits(at + 1) is { What: <= 14 } hours && hours.End == at + 3)
        {
            var minutes = Is(hours.End, ":") ? Digits(hours.End + 1) : Digits(hours.End);
            var offset = new TimeSpan(hours.What, minutes?.What is < 60 and var minute ? minute : 0, 0);
            return ZonedTo(clock.What, minutes?.End ?? hours.End, _text[at] == '-' ? -offset : offset);
        }
        return clock;
    }

    private Found<CalendarTime> ZonedTo(CalendarTime time, int end, TimeSpan offset)
    {
        _zone = offset == TimeSpan.Zero ? TimeZoneInfo.Utc : TimeZoneInfo.CreateCustomTimeZone("ISO", offset, null, null);
        return new(time with { Zone = _zone }, end);
    }

    /// <summary>7/13 is a date where the second number is too large for a common fraction, or a weekday or another date follows.</summary>
    private Found<CalendarTime>? MonthAndDay(Found<int> month)
    {
        if (Digits(month.End + 1) is not { } day || day.End - month.End > 3 || IsOneOf(day.End, "/.%"))
        {
            return null;
        }
        var date = new CivilDate(reckoning.YearOfMonth(Math.Clamp(month.What, 1, 12)), month.What, day.What);
        if (!date.IsReal)
        {
            return null;
        }
        var isDate = day.What >= 11 && !IsOneOf(day.End, "倍分以程の") || IsOneOf(day.End, "~(") && (IsOneOf(day.End + 1, "月火水木金土日") || Is(day.End, "~")) || _rangeStart is { HasDay: true };
        return isDate ? new(CalendarTime.OfDay(date), day.End) : null;
    }

    /// <summary>15:30 or 15:30:20.</summary>
    private Found<CalendarTime>? ClockFigures(int at, CalendarTime day)
    {
        if (Digits(at) is not { What: <= 29 } hour || hour.End - at > 2 || !Is(hour.End, ":")
            || Digits(hour.End + 1) is not { What: < 60 } minute || minute.End - hour.End != 3)
        {
            return null;
        }
        var second = hour.What * 3600 + minute.What * 60;
        if (Is(minute.End, ":") && Digits(minute.End + 1) is { What: < 60 } seconds && seconds.End - minute.End == 3)
        {
            var end = seconds.End;
            if (Is(end, ".") && Digits(end + 1) is { } fraction)
            {
                end = fraction.End;
            }
            return new(day.AtSecond(second + seconds.What, Grain.Second), end);
        }
        return IsOneOf(minute.End, ":") ? null : new(day.AtSecond(second, Grain.Minute), minute.End);
    }

    /// <summary>A run of at most eight ASCII digits.</summary>
    private Found<int>? Digits(int at)
    {
        var (value, end) = (0, at);
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            if (end - at == 8)
            {
                return null;
            }
            value = value * 10 + (_text[end] - '0');
            end++;
        }
        return end == at ? null : new(value, end);
    }
}
