namespace Kawaraban.Language.Times;

/// <summary>Clock times, with their zones.</summary>
internal sealed partial class EnglishTimes
{
    private CalendarTime DayOfBareClock(TimeZoneInfo? zone) =>
        zone is null && _isContextNear && _context is { HasDay: true } context ? CalendarTime.OfDay(context.DayNumber)
        : CalendarTime.OfDay(_reckoning.Today) with { Zone = zone };

    private Found<CalendarTime>? Clock(int at)
    {
        if (Hand(at) is not { } hand)
        {
            return null;
        }
        var ((second, grain), end) = hand;
        var zone = Zone(end);
        end = zone?.End ?? end;
        var day = DayOfBareClock(zone?.What);
        if (_rangeStart is { HasDay: true } start)
        {
            day = CalendarTime.OfDay(start.DayNumber) with { Zone = zone?.What ?? start.Zone };
            second += start.IsClock && second <= start.Second ? CalendarTime.SecondsADay : 0;
        }
        return new(day.AtSecond(second, grain), end);
    }

    /// <summary>Where the hands stand: the second of the day and how exactly it is told.</summary>
    private Found<(int Second, Grain Grain)>? Hand(int at)
    {
        if (_tokens.IsAny(at, "noon", "midday") && (!_tokens.IsCapital(at + 1) || IsDateWord(at + 1)))
        {
            return new((12 * 3600, Grain.Hour), at + 1);
        }
        if (_tokens.Is(at, "midnight") && !(_tokens.IsSign(at + 1, '-') || _tokens.IsCapital(at) && _tokens.IsCapital(at + 1) && !IsDateWord(at + 1)))
        {
            return new((0, Grain.Hour), at + 1);
        }
        return Spoken(at) ?? Figures(at);
    }

    private bool IsDateWord(int at) => Look(EnglishWords.Months, at) is not null || Look(EnglishWords.Weekdays, at) is not null || Look(EnglishWords.ShortWeekdays, at) is not null;

    /// <summary>Half past three, a quarter to five, three o'clock.</summary>
    private Found<(int Second, Grain Grain)>? Spoken(int at)
    {
        if (_tokens.Is(at, "half") && _tokens.Is(at + 1, "past") && HourWord(at + 2) is { } half)
        {
            return InHalfday(half.What * 3600 + 1800, Grain.Minute, half.End);
        }
        var start = _tokens.IsAny(at, "a") ? at + 1 : at;
        if (_tokens.Is(start, "quarter") && _tokens.IsAny(start + 1, "past", "to", "after") && HourWord(start + 2) is { } quarter && (start > at || _tokens.Is(start + 1, "past") || !_tokens.IsNumber(start + 2)))
        {
            return InHalfday(quarter.What * 3600 + (_tokens.Is(start + 1, "to") ? -900 : 900), Grain.Minute, quarter.End);
        }
        if (HourWord(at) is { } hour && IsOClock(hour.End))
        {
            return InHalfday(hour.What * 3600, Grain.Hour, hour.End + 3);
        }
        if (HourWord(at) is not { } worded || _tokens.IsNumber(at))
        {
            return null;
        }
        return Meridiem(worded.End) is { } meridiem ? new((InMeridiem(worded.What, meridiem.What) * 3600, Grain.Hour), meridiem.End)
            : IsInPart(worded.End) && IsHourBefore(at) ? InHalfday(worded.What * 3600, Grain.Hour, worded.End) : null;
    }

    private bool IsInPart(int at) => _tokens.Is(at, "in") && _tokens.Is(at + 1, "the") && _tokens.IsAny(at + 2, "morning", "afternoon", "evening") || _tokens.Is(at, "at") && _tokens.Is(at + 1, "night");

    /// <summary>Whether the word before a number leads up to an hour: at six, it's six.</summary>
    private bool IsHourBefore(int at) => _tokens.IsAny(at - 1, SpokenHours.Before);

    private bool IsOClock(int at) => _tokens.Is(at, "o") && _tokens.IsSign(at + 1, '\'') && _tokens.Is(at + 2, "clock");

    private Found<int>? HourWord(int at) =>
        _tokens.Number(at) is >= 1 and <= 12 and var hour ? new(hour, at + 1) : Look(EnglishWords.Cardinals, at) is <= 12 and { } word ? new(word, at + 1) : null;

    /// <summary>... in the afternoon, at night, p.m.</summary>
    private Found<(int Second, Grain Grain)> InHalfday(int second, Grain grain, int end)
    {
        if (Meridiem(end) is { } meridiem)
        {
            return new((InMeridiem(second / 3600, meridiem.What) * 3600 + second % 3600, grain), meridiem.End);
        }
        var isNight = _tokens.Is(end, "at") && _tokens.Is(end + 1, "night");
        var part = isNight ? DayPart.Night : _tokens.Is(end, "in") && _tokens.Is(end + 1, "the") && Look(EnglishWords.Parts, end + 2) is { } named ? named : (DayPart?)null;
        if (part is not { } known)
        {
            return new((second, grain), end);
        }
        var hour = second / 3600 % 12;
        var isLate = known.Code is not "MO" && !(isNight && hour < 5);
        return new(((hour + (isLate ? 12 : 0)) * 3600 + second % 3600, grain), isNight ? end + 2 : end + 3);
    }

    private Found<(int Second, Grain Grain)>? Figures(int at)
    {
        if (!_tokens.IsNumber(at))
        {
            return null;
        }
        if (_tokens.Length(at) == 4 && _tokens.Number(at) is < 2400 and var military && military % 100 < 60 && _tokens[at + 1].FollowsSpace
            && (_tokens.Is(at + 1, "GMT") || _tokens.Is(at + 1, "UTC") || _tokens.IsAny(at + 1, "hours", "hrs") && _tokens.Text(at)[0] is '0' or '1' && military % 100 % 5 == 0 && military > 100))
        {
            return new((military / 100 * 3600 + military % 100 * 60, Grain.Minute), Zone(at + 1) is null ? at + 2 : at + 1);
        }
        if (_tokens.Length(at) > 2 || _tokens.Number(at) is var hour && hour > 24)
        {
            return null;
        }
        var minutes = _tokens.IsJoined(at + 1) && (_tokens.IsSign(at + 1, ':') || _tokens.IsSign(at + 1, '.')) && _tokens.IsJoined(at + 2) && _tokens.IsNumber(at + 2) && _tokens.Length(at + 2) == 2 ? _tokens.Number(at + 2) : -1;
        if (minutes > 59)
        {
            return null;
        }
        if (minutes >= 0)
        {
            return WithMinutes(at, hour, minutes);
        }
        if (Meridiem(at + 1) is { } meridiem && hour is >= 1 and <= 12)
        {
            return new((InMeridiem(hour, meridiem.What) * 3600, Grain.Hour), meridiem.End);
        }
        if (hour is >= 1 and <= 12 && IsInPart(at + 1) && IsHourBefore(at))
        {
            return InHalfday(hour * 3600, Grain.Hour, at + 1);
        }
        return ElidedHour(at, hour);
    }

    /// <summary>The 3 of "3-5 p.m." and "9 to 11:30 a.m.".</summary>
    private Found<(int Second, Grain Grain)>? ElidedHour(int at, int hour)
    {
        if (_rangeStart is not null || hour is < 1 or > 12 || !(_tokens.IsSign(at + 1, '-') || _tokens.IsAny(at + 1, "to", "until", "and")) || !_tokens.IsNumber(at + 2)
            || _tokens.Is(at + 1, "and") && !_tokens.Is(at - 1, "between") || Figures12(at + 2) is not { } last)
        {
            return null;
        }
        return new((InMeridiem(hour, hour % 12 < last.Hour % 12 ? last.IsPm : !last.IsPm && hour != 12 ? false : hour % 12 > last.Hour % 12 && last.IsPm ? false : last.IsPm) * 3600, Grain.Hour), at + 1);
    }

    private (int Hour, bool IsPm)? Figures12(int at)
    {
        var end = _tokens.IsSign(at + 1, ':') && _tokens.IsNumber(at + 2) ? at + 3 : at + 1;
        return _tokens.Number(at) is >= 1 and <= 12 and var hour && Meridiem(end) is { } meridiem ? (hour, meridiem.What) : null;
    }

    private Found<(int Second, Grain Grain)>? WithMinutes(int at, int hour, int minutes)
    {
        var end = at + 3;
        var (second, grain) = (minutes * 60, Grain.Minute);
        var isColon = _tokens.IsSign(at + 1, ':');
        if (isColon && _tokens.IsSign(end, ':') && _tokens.IsJoined(end) && _tokens.IsNumber(end + 1) && _tokens.IsJoined(end + 1) && _tokens.Length(end + 1) == 2 && _tokens.Number(end + 1) < 60)
        {
            (second, grain, end) = (second + _tokens.Number(end + 1), Grain.Second, end + 2);
        }
        if (Meridiem(end) is { } meridiem)
        {
            return hour is >= 1 and <= 12 ? new((InMeridiem(hour, meridiem.What) * 3600 + second, grain), meridiem.End) : null;
        }
        var isZoned = Zone(end) is not null;
        var isTold = isColon || isZoned || DottedClock.LengthAt(_tokens.Whole, _tokens[at].Start) > 0;
        if (!isTold || _tokens.IsJoined(end) && (_tokens.IsSign(end, ':') || _tokens.IsSign(end, '.') && _tokens.IsNumber(end + 1) && _tokens.IsJoined(end + 1)))
        {
            return null;
        }
        if (!isZoned && IsScoreOrVerse(at))
        {
            return null;
        }
        var half = _rangeStart is null && _tokens.IsSign(end, '-') && Figures12(end + 1) is { } last ? InMeridiem(hour, last.IsPm) : hour;
        return InHalfday(half * 3600 + second, grain, end);
    }

    /// <summary>John 3:16 and a time of 2:05:30 are no clock times.</summary>
    private bool IsScoreOrVerse(int at) =>
        _tokens.IsCapital(at - 1) && (_tokens.Length(at) == 1 || _tokens.Number(at + 2) % 5 != 0) && !IsDateWord(at - 1) && !_tokens.IsAny(at - 1, "at", "by", "from", "until", "since", "around", "about", "before", "after", "between") && !_tokens.IsJoined(at)
        || _tokens.Is(at - 1, "of") && _tokens.IsAny(at - 2, "time", "best", "record", "ratio")
        || _tokens.IsAny(at - 1, "chapter", "verse", "ratio")
        || _tokens.Is(at - 1, "in") && _tokens.IsSign(at + 3, ':');

    private static int InMeridiem(int hour, bool isPm) => hour % 12 + (isPm ? 12 : 0);

    /// <summary>a.m., pm, A.M.; its full stop is part of it.</summary>
    private Found<bool>? Meridiem(int at)
    {
        if (_tokens.IsAny(at, "am", "pm"))
        {
            return new(_tokens.Is(at, "pm"), at + 1);
        }
        if (_tokens.IsAny(at, "a", "p") && _tokens.IsSign(at + 1, '.') && _tokens.IsJoined(at + 1) && _tokens.Is(at + 2, "m") && _tokens.IsJoined(at + 2))
        {
            return new(_tokens.Is(at, "p"), _tokens.IsSign(at + 3, '.') && _tokens.IsJoined(at + 3) ? at + 4 : at + 3);
        }
        return null;
    }

    /// <summary>GMT, ET, Tokyo time, Eastern Daylight Time.</summary>
    private Found<TimeZoneInfo?>? Zone(int at)
    {
        var start = _tokens.IsSign(at, ',') ? at + 1 : at;
        if (!_tokens.IsWord(start))
        {
            return null;
        }
        if (start == at && ZoneNames.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_tokens.Text(start), out var zone))
        {
            return new(zone, start + 1);
        }
        if (_tokens.Length(start) > 12 || !TryNamed(start, out var named))
        {
            return null;
        }
        var end = _tokens.IsAny(start + 1, "standard", "daylight", "summer", "mean") ? start + 2 : start + 1;
        return _tokens.Is(end, "time") ? new(named, end + 1) : null;
    }

    private bool TryNamed(int at, out TimeZoneInfo? zone) => ZoneNames.English.TryGetValue(_tokens.Text(at).ToString().ToLowerInvariant(), out zone);
}
