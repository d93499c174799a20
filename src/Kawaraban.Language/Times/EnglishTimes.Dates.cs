namespace Kawaraban.Language.Times;

/// <summary>Dates of months and days, and what part of a time is meant.</summary>
internal sealed partial class EnglishTimes
{
    /// <summary>A date, perhaps with what part of it is meant: late 2024, the beginning of July, Sunday evening.</summary>
    private Found<CalendarTime>? Date(int at)
    {
        if (_tokens.IsEnd(at))
        {
            return null;
        }
        if (!_tokens.IsWord(at))
        {
            return Plain(at);
        }
        return Stretch(at) ?? WeekOf(at) ?? PartOfDate(at) ?? (Plain(at) is { } plain ? PartAfter(plain) : null);
    }

    /// <summary>A date as it is, without what bends it.</summary>
    private Found<CalendarTime>? Plain(int at) => _tokens.IsWord(at)
        ? CenturyOrDecade(at) ?? WeekdayLed(at) ?? MonthLed(at) ?? DayLed(at) ?? Named(at) ?? Relative(at) ?? LapseAway(at) ?? Half(at) ?? Season(at) ?? Fiscal(at) ?? Era(at)
        : Numbers(at) ?? CenturyOrDecade(at) ?? DayLed(at) ?? LapseAway(at) ?? Half(at) ?? Fiscal(at) ?? Era(at) ?? BareYear(at);

    /// <summary>early, late, mid-, the beginning of, the end of; the first half of.</summary>
    private Found<CalendarTime>? Stretch(int at)
    {
        var start = _tokens.Is(at, "the") ? at + 1 : at;
        if (_tokens.IsAny(start, "early", "late", "mid") && !(_tokens.Is(start, "late") && _tokens.Is(start + 1, "last") && _tokens.Is(start + 2, "night")))
        {
            var modifier = _tokens.Is(start, "early") ? TimeModifier.Start : _tokens.Is(start, "late") ? TimeModifier.End : TimeModifier.Mid;
            var next = _tokens.IsSign(start + 1, '-') ? start + 2 : start + 1;
            if (_tokens.Is(next, "to") && _tokens.IsAny(_tokens.IsSign(next + 1, '-') ? next + 2 : next + 1, "mid", "late"))
            {
                var later = _tokens.IsSign(next + 1, '-') ? next + 2 : next + 1;
                return Bent(_tokens.IsSign(later + 1, '-') ? later + 2 : later + 1, _tokens.Is(later, "late") ? TimeModifier.End : TimeModifier.Mid, isLoose: true);
            }
            next = _tokens.IsAny(next, "in", "on") ? next + 1 : next;
            return Bent(next, modifier, isLoose: true);
        }
        if (_tokens.IsAny(start, "earlier", "later") && (_tokens.IsAny(start + 1, "this", "today") || Look(EnglishWords.Weekdays, start + 1) is not null))
        {
            return Bent(start + 1, _tokens.Is(start, "earlier") ? TimeModifier.Start : TimeModifier.End, isLoose: false);
        }
        if (_tokens.IsAny(start, "beginning", "start", "onset", "outset", "dawn", "end", "close", "middle") && _tokens.Is(start + 1, "of"))
        {
            var modifier = _tokens.IsAny(start, "end", "close") ? TimeModifier.End : _tokens.Is(start, "middle") ? TimeModifier.Mid : TimeModifier.Start;
            return Bent(start + 2, modifier, isLoose: true);
        }
        if (_tokens.IsAny(start, "first", "second", "last", "final") && _tokens.Is(start + 1, "week") && _tokens.Is(start + 2, "of") && Plain(start + 3) is { What.Grain: Grain.Month } month && !_tokens.Is(start, "second"))
        {
            return new(month.What with { Modifier = _tokens.Is(start, "first") ? TimeModifier.Start : TimeModifier.End }, month.End);
        }
        if (_tokens.IsAny(start, "year", "month") && _tokens.IsSign(start + 1, '-') && _tokens.Is(start + 2, "end"))
        {
            return new(Reckoning.Shifted(Today, _tokens.Is(start, "year") ? Grain.Year : Grain.Month, 0) with { Modifier = TimeModifier.End }, start + 3);
        }
        return HalfOf(start) ?? NthWeekday(start);
    }

    /// <summary>the first Monday of September.</summary>
    private Found<CalendarTime>? NthWeekday(int at)
    {
        var isLast = _tokens.Is(at, "last");
        if (!isLast && Look(EnglishWords.Ordinals, at) is not <= 5 || !_tokens.IsCapital(at + 1) || Look(EnglishWords.Weekdays, at + 1) is not { } weekday
            || !_tokens.IsAny(at + 2, "in", "of") || MonthLed(at + 3) is not { What.Grain: Grain.Month } month)
        {
            return null;
        }
        var day = isLast
            ? Reckoning.LatestWeekday(weekday, month.What.Bounds.To / CalendarTime.SecondsADay - 1)
            : Reckoning.NextWeekday(weekday, month.What.FirstDay.Number) + 7 * (Look(EnglishWords.Ordinals, at)!.Value - 1);
        return CivilDate.Of(day).Month == month.What.Index ? new(CalendarTime.OfDay(day), month.End) : null;
    }

    private Found<CalendarTime>? Bent(int at, TimeModifier modifier, bool isLoose)
    {
        var unit = _tokens.Is(at, "the") && Look(EnglishWords.Units, at + 1) is { } named and (Grain.Year or Grain.Month or Grain.Week or Grain.Decade or Grain.Century) ? new Found<CalendarTime>(Reckoning.Shifted(Today, named, 0), at + 2) : (Found<CalendarTime>?)null;
        var date = unit ?? (isLoose ? YearAt(at) : null) ?? Plain(at) ?? BarePart(at);
        if (date is not { } found || found.What.IsClock || found.What.Modifier is not null)
        {
            return null;
        }
        found = PartAfter(found);
        return found with { What = found.What with { Modifier = modifier } };
    }

    /// <summary>the first half of 2025, the second half of July.</summary>
    private Found<CalendarTime>? HalfOf(int at)
    {
        var isFirst = _tokens.Is(at, "first");
        if (!(isFirst || _tokens.IsAny(at, "second", "latter", "last")) || !_tokens.Is(at + 1, "half") || !_tokens.Is(at + 2, "of"))
        {
            return null;
        }
        var year = _tokens.Is(at + 3, "the") && _tokens.Is(at + 4, "year") ? new Found<CalendarTime>(CalendarTime.OfYear(_reckoning.Today.Year), at + 5)
            : _tokens.Is(at + 3, "the") && _tokens.IsAny(at + 4, "fiscal") && _tokens.Is(at + 5, "year") ? new(CalendarTime.OfFiscalYear(Reckoning.FiscalYearOf(_reckoning.Today)), at + 6)
            : YearAt(at + 3) ?? Plain(at + 3);
        return year switch
        {
            { What.Grain: Grain.Year } of => new(of.What.InYear(Grain.Half, isFirst ? 1 : 2), of.End),
            { What: { Grain: Grain.Month or Grain.Decade or Grain.Century, Modifier: null } } of => new(of.What with { Modifier = isFirst ? TimeModifier.Start : TimeModifier.End, IsHalved = true }, of.End),
            _ => null,
        };
    }

    /// <summary>the evening of July 13, on the night of the 13th.</summary>
    private Found<CalendarTime>? PartOfDate(int at)
    {
        var start = _tokens.Is(at, "the") ? at + 1 : at;
        if (_tokens.Is(at, "before") && _tokens.Is(at + 1, "dawn") || _tokens.Is(start, "early") && _tokens.Is(start + 1, "hours") && _tokens.Is(start + 2, "of"))
        {
            var next = _tokens.Is(at, "before") ? at + 2 : start + 3;
            next = _tokens.Is(next, "on") ? next + 1 : next;
            return Plain(next) is { What.Grain: Grain.Day } dawn ? new(dawn.What.InPart(DayPart.SmallHours), dawn.End) : null;
        }
        return Look(EnglishWords.Parts, start) is { } part && _tokens.Is(start + 1, "of") && Plain(start + 2) is { What.Grain: Grain.Day } day
            ? new(day.What.InPart(part), day.End)
            : null;
    }

    /// <summary>Sunday morning, tomorrow night.</summary>
    private Found<CalendarTime> PartAfter(Found<CalendarTime> date)
    {
        if (date.What is not { Grain: Grain.Day, Modifier: null })
        {
            return date;
        }
        if (Look(EnglishWords.Parts, date.End) is { } part && !_tokens.IsCapital(date.End))
        {
            return new(date.What.InPart(part), date.End + 1);
        }
        var isEarly = _tokens.IsAny(date.End, "early", "late") && Look(EnglishWords.Parts, date.End + 1) is not null;
        return isEarly && Look(EnglishWords.Parts, date.End + 1) is { } bent
            ? new(date.What.InPart(bent) with { Modifier = _tokens.Is(date.End, "early") ? TimeModifier.Start : TimeModifier.End }, date.End + 2)
            : date;
    }

    /// <summary>The "afternoon" of "late afternoon".</summary>
    private Found<CalendarTime>? BarePart(int at) =>
        Look(EnglishWords.Parts, at) is { } part && part.Code != "NI" ? new(CalendarTime.OfDay(DayOfBareClock(null).DayNumber).InPart(part), at + 1) : null;

    /// <summary>2025-07-13, 2025/7/13, 7/13/2025, ISO instants.</summary>
    private Found<CalendarTime>? Numbers(int at)
    {
        if (!_tokens.IsNumber(at) || !_tokens.IsJoined(at + 1) || !_tokens.IsNumber(at + 2) || !_tokens.IsJoined(at + 2) || !(_tokens.IsSign(at + 1, '-') || _tokens.IsSign(at + 1, '/') || _tokens.IsSign(at + 1, '.')))
        {
            return null;
        }
        var hasThird = _tokens.IsJoined(at + 3) && _tokens.IsJoined(at + 4) && _tokens.IsNumber(at + 4) && _tokens.Text(at + 3)[0] == _tokens.Text(at + 1)[0];
        var (first, second, third) = (_tokens.Number(at), _tokens.Number(at + 2), hasThird ? _tokens.Number(at + 4) : -1);
        if (_tokens.Length(at) == 4 && first is >= 1000 and <= 2999 && _tokens.Length(at + 2) <= 2)
        {
            return hasThird ? FullDate(first, second, third, at + 5) is { } full ? IsoTime(full) ?? full : null
                : _tokens.IsSign(at + 1, '-') && _tokens.Length(at + 2) == 2 && second is >= 1 and <= 12 ? new(CalendarTime.OfMonth(first, second), at + 3) : null;
        }
        if (!hasThird || _tokens.IsSign(at + 1, '-') || _tokens.Length(at + 4) is not (2 or 4) || _tokens.Length(at) > 2 || _tokens.Length(at + 2) > 2 || _tokens.IsSign(at + 1, '.') && _tokens.Length(at + 4) != 4)
        {
            return null;
        }
        var year = _tokens.Length(at + 4) == 2 ? _reckoning.YearOfTwoDigits(third) : third;
        var isDayFirst = first > 12 || _tokens.IsSign(at + 1, '.');
        return isDayFirst ? FullDate(year, second, first, at + 5) : FullDate(year, first, second, at + 5);
    }

    /// <summary>The T15:30:00Z of an ISO instant.</summary>
    private Found<CalendarTime>? IsoTime(Found<CalendarTime> date)
    {
        var at = date.End;
        var hours = _tokens.Text(at);
        if (!_tokens.IsJoined(at) || hours is not ['T', >= '0' and <= '2', >= '0' and <= '9'] || !int.TryParse(hours[1..], out var hour) || hour > 23 || !_tokens.IsSign(at + 1, ':') || _tokens.Number(at + 2) is not (>= 0 and < 60 and var minute))
        {
            return null;
        }
        var (second, grain, end) = (hour * 3600 + minute * 60, Grain.Minute, at + 3);
        if (_tokens.IsSign(end, ':') && _tokens.Number(end + 1) is >= 0 and < 60 and var seconds)
        {
            (second, grain, end) = (second + seconds, Grain.Second, end + 2);
            end = _tokens.IsSign(end, '.') && _tokens.IsNumber(end + 1) && _tokens.IsJoined(end + 1) ? end + 2 : end;
        }
        var zone = (TimeZoneInfo?)null;
        if (_tokens.Text(end) is "Z" && _tokens.IsJoined(end))
        {
            (zone, end) = (TimeZoneInfo.Utc, end + 1);
        }
        else if (_tokens.IsJoined(end) && (_tokens.IsSign(end, '+') || _tokens.IsSign(end, '-')) && _tokens.Number(end + 1) is >= 0 and <= 14 and var away && _tokens.IsSign(end + 2, ':') && _tokens.Number(end + 3) is >= 0 and < 60 and var more && away * 60 + more <= 14 * 60)
        {
            var offset = new TimeSpan(away, more, 0);
            (zone, end) = (TimeZoneInfo.CreateCustomTimeZone("ISO", _tokens.IsSign(end, '-') ? -offset : offset, null, null), end + 4);
        }
        return new((date.What with { Zone = zone }).AtSecond(second, grain), end);
    }

    private Found<CalendarTime>? FullDate(long year, int month, int day, int end)
    {
        var date = new CivilDate(year, month, day);
        if (!date.IsReal)
        {
            return Barred<CalendarTime>(end);
        }
        return new(CalendarTime.OfDay(date), end);
    }

    /// <summary>Sunday, July 13; Sunday the 13th; Tuesday, Tuesday next week; on Tuesday.</summary>
    private Found<CalendarTime>? WeekdayLed(int at)
    {
        var isShort = Look(EnglishWords.ShortWeekdays, at) is not null && _tokens.IsCapital(at);
        if ((Look(EnglishWords.Weekdays, at) ?? (isShort ? Look(EnglishWords.ShortWeekdays, at) : null)) is not { } weekday || !_tokens.IsCapital(at))
        {
            return null;
        }
        var next = isShort && _tokens.IsSign(at + 1, '.') ? at + 2 : at + 1;
        next = _tokens.IsSign(next, ',') ? next + 1 : next;
        if ((MonthLed(next) ?? DayLed(next) ?? Numbers(next)) is { What.Grain: Grain.Day } date)
        {
            return date;
        }
        if (isShort || _barred > at || IsNameOfWeekday(at))
        {
            return null;
        }
        return WeekdayOfWeek(weekday, at + 1) ?? new(CalendarTime.OfDay(WeekdayNear(weekday, at)), at + 1);
    }

    private bool IsNameOfWeekday(int at) =>
        at > 0 && _tokens.IsCapital(at - 1) && EnglishWords.BeforeWeekday.Contains(_tokens.Text(at - 1))
        || _tokens.IsCapital(at + 1) && EnglishWords.AfterWeekday.Contains(_tokens.Text(at + 1));

    private Found<CalendarTime>? WeekdayOfWeek(int weekday, int at)
    {
        at = _tokens.Is(at, "of") ? at + 1 : at;
        var shift = _tokens.Is(at, "last") ? -1 : _tokens.Is(at, "next") ? 1 : 0;
        if (!_tokens.IsAny(at, "last", "next", "this") || !_tokens.Is(at + 1, "week"))
        {
            return null;
        }
        return new(CalendarTime.OfDay(CalendarTime.OfWeek(_reckoning.Today.Number + 7 * shift).DayNumber + weekday - 1), at + 2);
    }

    /// <summary>A bare weekday is the last one, today included; after "by" and "until" and at the end of a range the next one.</summary>
    private long WeekdayNear(int weekday, int at)
    {
        if (_rangeStart is { HasDay: true } start)
        {
            return Reckoning.NextWeekday(weekday, start.DayNumber + 1);
        }
        var today = _reckoning.Today.Number;
        return _tokens.IsAny(at - 1, "by", "until", "till") ? Reckoning.NextWeekday(weekday, today) : Reckoning.LatestWeekday(weekday, today);
    }

    /// <summary>A month's number, past its name and the full stop of its abbreviation. Names that are words, too, must stand as months do.</summary>
    private Found<int>? Month(int at)
    {
        if (!_tokens.IsCapital(at) || Look(EnglishWords.Months, at) is not { } month)
        {
            return null;
        }
        var end = _tokens.Length(at) <= 4 && month is not 5 && !(_tokens.Length(at) == 4 && month is 6 or 7) && _tokens.IsSign(at + 1, '.') && _tokens.IsJoined(at + 1) ? at + 2 : at + 1;
        return new(month, end);
    }

    private Found<CalendarTime>? MonthLed(int at)
    {
        if (Month(at) is not { } month)
        {
            return null;
        }
        if (DayNumber(month.End) is { } day && !(_tokens.IsSign(day.End, '%') || _tokens.IsAny(day.End, "percent", "million", "billion")))
        {
            return WithYear(month.What, day.What, day.End);
        }
        var next = _tokens.IsSign(month.End, ',') || _tokens.Is(month.End, "of") ? month.End + 1 : month.End;
        if (FourDigits(next) is { } year)
        {
            return new(CalendarTime.OfMonth(year, month.What), next + 1);
        }
        if (RelativeYear(next) is { } relative)
        {
            return new(CalendarTime.OfMonth(relative.What, month.What), relative.End);
        }
        if (_tokens.IsSign(month.End, '\'') && _tokens.Number(month.End + 1) is >= 0 and < 100 and var digits && _tokens.Length(month.End + 1) == 2)
        {
            return new(CalendarTime.OfMonth(_reckoning.YearOfTwoDigits(digits), month.What), month.End + 2);
        }
        return MayBeMonth(at, month.End) ? new(MonthNear(month.What), month.End) : null;
    }

    private CalendarTime MonthNear(int month)
    {
        if (_rangeStart is { Grain: >= Grain.Half } start)
        {
            var from = start.FirstDay;
            return CalendarTime.OfMonth(month >= from.Month ? from.Year : from.Year + 1, month);
        }
        return _reckoning.Month(month);
    }

    /// <summary>Whether a bare month's name is a month here, and not a person, a verb or an order.</summary>
    private bool MayBeMonth(int at, int end)
    {
        var isPreceded = _rangeStart is not null || _tokens.IsAny(at - 1, "in", "of", "by", "since", "until", "till", "during", "last", "next", "this", "early", "late", "mid", "from", "to", "through", "before", "after", "every", "each", "between", "for", "and", "around", "about")
            || _tokens.IsSign(at - 1, '-') || (_tokens.IsSign(end, '-') || _tokens.IsAny(end, "to", "through", "and", "or")) && _tokens.IsCapital(end + 1) && Look(EnglishWords.Months, end + 1) is not null || _tokens.IsAny(at - 1, "ending", "ended", "beginning", "starting");
        if (_tokens.IsCapital(end) && (_tokens.IsJoined(end) || !IsDateWord(end) && !_tokens.Is(end, "I")))
        {
            return isPreceded && _tokens.IsAny(at - 1, "in", "since", "by", "until", "last", "next", "this", "early", "late") && !_tokens.IsAny(at, "may", "march", "april", "june", "august", "jan");
        }
        return isPreceded && !(_tokens.IsAny(at - 1, "to", "for", "and", "by", "before", "after", "about", "from", "of") && _tokens.IsAny(at, "may") && !_tokens.IsEnd(end) && _tokens.IsWord(end) && !IsFunctionWord(end))
            || !_tokens.IsAny(at, "may", "march", "april", "june", "august", "jan", "mar", "dec", "jun", "sep", "oct", "apr", "aug", "feb", "nov", "jul", "sept");
    }

    private bool IsFunctionWord(int at) => _tokens.IsAny(at, "and", "or", "to", "at", "in", "on", "of", "the", "for", "with", "when", "after", "before", "as", "but", "by", "because", "while", "that", "through", "from", "until", "is", "was", "were", "has", "had", "will", "would", "it", "he", "she", "they", "we", "this", "last", "next", "if", "said", "following", "amid", "under", "despite", "a", "an", "due", "during", "between", "where", "who", "which", "than");

    /// <summary>13, 13th, the 13th, not the start of a year, a time or a larger number.</summary>
    private Found<int>? DayNumber(int at)
    {
        at = _tokens.Is(at, "the") ? at + 1 : at;
        if (_tokens.Number(at) is not (>= 1 and <= 31 and var day) || _tokens.Length(at) > 2)
        {
            return null;
        }
        var isOrdinal = _tokens.IsJoined(at + 1) && _tokens.IsAny(at + 1, "st", "nd", "rd", "th");
        if (isOrdinal)
        {
            return new(day, at + 2);
        }
        var isMore = _tokens.IsJoined(at + 1) && (_tokens.IsWord(at + 1) || (_tokens.IsSign(at + 1, ':') || _tokens.IsSign(at + 1, '.') || _tokens.IsSign(at + 1, '/')) && _tokens.IsNumber(at + 2) && _tokens.IsJoined(at + 2));
        return isMore ? null : new(day, at + 1);
    }

    /// <summary>A month and day with the year that follows, or the nearest.</summary>
    private Found<CalendarTime>? WithYear(int month, int day, int end)
    {
        var next = _tokens.IsSign(end, ',') || _tokens.Is(end, "of") ? end + 1 : end;
        var isRange = _tokens.IsSign(end, '-');
        if (!isRange && FourDigits(next) is { } year && !(_tokens.IsSign(end, ',') && IsCountNoun(next + 1)))
        {
            return FullDate(year, month, day, next + 1);
        }
        if (RelativeYear(next) is { } relative)
        {
            return FullDate(relative.What, month, day, relative.End);
        }
        var near = _rangeStart is { Grain: >= Grain.Half } start ? YearFrom(start.FirstDay, month, day) : _listed is { HasDay: true } listed ? listed.FirstDay.Year : _reckoning.YearOfMonth(month);
        if (month == 2 && day == 29 && !new CivilDate(near, 2, 29).IsReal)
        {
            return Barred<CalendarTime>(end);
        }
        return FullDate(near, month, day, end);
    }

    private static long YearFrom(CivilDate from, int month, int day) => month > from.Month || month == from.Month && day >= from.Day ? from.Year : from.Year + 1;

    private int? FourDigits(int at) =>
        _tokens.IsNumber(at) && _tokens.Length(at) == 4 && _tokens.Number(at) is >= 1000 and <= 2999 and var year && !(_tokens.IsJoined(at + 1) && (_tokens.IsWord(at + 1) || _tokens.IsSign(at + 1, '%') || _tokens.IsSign(at + 1, ':') || _tokens.IsSign(at + 1, '.') && _tokens.IsNumber(at + 2) && _tokens.IsJoined(at + 2))) ? year : null;

    /// <summary>last year, this year, next year; the same year.</summary>
    private Found<long>? RelativeYear(int at)
    {
        at = _tokens.Is(at, "of") ? at + 1 : at;
        if (!_tokens.Is(at + 1, "year"))
        {
            return _tokens.Is(at, "the") && _tokens.IsAny(at + 1, "same", "following", "previous", "next") && _tokens.Is(at + 2, "year")
                ? new(Anchor.FirstDay.Year + (_tokens.IsAny(at + 1, "following", "next") ? 1 : _tokens.Is(at + 1, "previous") ? -1 : 0), at + 3)
                : null;
        }
        int? shift = _tokens.Is(at, "last") ? -1 : _tokens.Is(at, "this") ? 0 : _tokens.Is(at, "next") ? 1 : null;
        return shift is { } years ? new(_reckoning.Today.Year + years, at + 2) : _tokens.Is(at, "that") ? new(Anchor.FirstDay.Year, at + 2) : null;
    }

    /// <summary>13 July 2025, 13th of July, the 13th of July, the 13th; the 13 of "13-15 July"; the 15 of "July 13-15".</summary>
    private Found<CalendarTime>? DayLed(int at)
    {
        var hasArticle = _tokens.Is(at, "the");
        if (DayNumber(at) is not { } day)
        {
            return null;
        }
        var isOrdinal = _tokens.IsWord(day.End - 1);
        if (hasArticle && !isOrdinal)
        {
            return null;
        }
        var next = _tokens.Is(day.End, "of") ? day.End + 1 : day.End;
        if (Month(next) is { } month && !(_tokens.IsJoined(next) && next == day.End) && (next > day.End || !_tokens.IsCapital(month.End) || FourDigits(month.End) is not null) && !(DayNumber(month.End) is not null && !isOrdinal && FourDigits(month.End) is null))
        {
            return WithYear(month.What, day.What, month.End);
        }
        if (_tokens.Is(next, "this") && _tokens.Is(next + 1, "month") || _tokens.Is(next, "last") && _tokens.Is(next + 1, "month") || _tokens.Is(next, "next") && _tokens.Is(next + 1, "month"))
        {
            var shifted = CivilDate.FirstOf(_reckoning.Today.Year, _reckoning.Today.Month + (_tokens.Is(next, "last") ? -1 : _tokens.Is(next, "next") ? 1 : 0L)) with { Day = day.What };
            return isOrdinal && shifted.IsReal ? new(CalendarTime.OfDay(shifted), next + 2) : null;
        }
        if (_rangeStart is { HasDay: true, IsClock: false } start)
        {
            var end = TailYear(day.End);
            return end > day.End
                ? FullDate(_tokens.Number(end - 1), start.FirstDay.Month, day.What, end)
                : new(CalendarTime.OfDay(Reckoning.NextWith(day.What, start.DayNumber)), end);
        }
        if (_listed is { HasDay: true } listed && !hasArticle && (isOrdinal || !_tokens.IsWord(day.End) || IsFunctionWord(day.End)) && (listed.FirstDay with { Day = day.What }) is { IsReal: true } near && day.What > listed.FirstDay.Day)
        {
            return TailYear(day.End) > day.End ? FullDate(_tokens.Number(TailYear(day.End) - 1), near.Month, near.Day, TailYear(day.End)) : new(CalendarTime.OfDay(near), day.End);
        }
        if (ElidedDay(day) is { } elided)
        {
            return elided;
        }
        return hasArticle && IsBareDay(at, day.End) ? BareDay(day) : null;
    }

    /// <summary>The end of ", 2025" after the last day of a range; the same offset where none follows.</summary>
    private int TailYear(int at) => _tokens.IsSign(at, ',') && FourDigits(at + 1) is not null && !IsCountNoun(at + 2) ? at + 2 : FourDigits(at) is not null && _tokens[at].FollowsSpace ? at + 1 : at;

    /// <summary>The 13 of "13-15 July 2025", whose month comes later.</summary>
    private Found<CalendarTime>? ElidedDay(Found<int> day)
    {
        if (_rangeStart is not null || !(_tokens.IsSign(day.End, '-') || _tokens.IsAny(day.End, "to", "and", "through")) || DayNumber(day.End + 1) is not { } second || second.What <= day.What)
        {
            return null;
        }
        var next = _tokens.Is(second.End, "of") ? second.End + 1 : second.End;
        return Month(next) is { } month && WithYear(month.What, day.What, month.End) is { } whole ? new(whole.What, day.End) : null;
    }

    private bool IsBareDay(int at, int end) =>
        (_tokens.IsAny(at - 1, "on", "by", "until", "till", "since", "from", "to", "through", "before", "after", "of") || IsDateWord(at - 1) || at == 0)
        && (_tokens.IsEnd(end) || !_tokens.IsWord(end) && !_tokens.IsSign(end, '-') && !_tokens.IsNumber(end) || IsFunctionWord(end) || Look(EnglishWords.Parts, end) is not null);

    /// <summary>The 13th: of the month that was named in the text, or of this one.</summary>
    private Found<CalendarTime>? BareDay(Found<int> day)
    {
        var known = _context is { HasDay: true } or { Grain: Grain.Month } && (_context.Value.FirstDay with { Day = day.What }) is { IsReal: true } near ? near : _reckoning.Day(day.What);
        return known is { } date ? new(CalendarTime.OfDay(date), day.End) : null;
    }

    private Found<T>? Barred<T>(int end)
    {
        _barred = Math.Max(_barred, end);
        return null;
    }
}
