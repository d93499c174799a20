namespace Kawaraban.Language.Times;

/// <summary>Times told by their distance from the reference, or from the time that was named last; days with a name.</summary>
internal sealed partial class EnglishTimes
{
    private Found<CalendarTime>? Relative(int at) => DayWord(at) ?? Weekend(at) ?? Nearby(at) ?? FromContext(at);

    private Found<CalendarTime>? DayWord(int at)
    {
        var today = _reckoning.Today.Number;
        var start = _tokens.Is(at, "the") ? at + 1 : at;
        if (_tokens.Is(start, "day") && _tokens.Is(start + 1, "before") && _tokens.Is(start + 2, "yesterday"))
        {
            return new(CalendarTime.OfDay(today - 2), start + 3);
        }
        if (_tokens.Is(start, "day") && _tokens.Is(start + 1, "after") && _tokens.Is(start + 2, "tomorrow"))
        {
            return new(CalendarTime.OfDay(today + 2), start + 3);
        }
        if (start > at)
        {
            return null;
        }
        if (_tokens.Is(at, "yesterday"))
        {
            return new(CalendarTime.OfDay(today - 1), at + 1);
        }
        if (_tokens.Is(at, "today") && !(_tokens.IsCapital(at) && _tokens.IsAny(at - 1, "USA", "Russia", "India", "Business")))
        {
            return new(CalendarTime.OfDay(today), at + 1);
        }
        if (_tokens.Is(at, "tomorrow"))
        {
            return new(CalendarTime.OfDay(today + 1), at + 1);
        }
        if (_tokens.Is(at, "overnight") && (!_tokens.IsWord(at + 1) || _tokens.IsAny(at + 1, _afterTime)) && !_tokens.IsAny(at - 1, "an", "the", "stay", "stayed", "remain", "remained") && !_tokens.IsAny(at + 1, "on", "from", "to", "into") && !_tokens.IsSign(at + 1, '-'))
        {
            return new(CalendarTime.OfDay(today - 1).InPart(DayPart.Night), at + 1);
        }
        return _tokens.Is(at, "tonight") && !(_tokens.IsCapital(at) && _tokens.IsCapital(at + 1)) ? new(CalendarTime.OfDay(today).InPart(DayPart.Night), at + 1) : null;
    }

    /// <summary>the weekend, this weekend, last weekend; early in a week "the weekend" is the last one.</summary>
    private Found<CalendarTime>? Weekend(int at)
    {
        if (!_tokens.Is(at + 1, "weekend") || !_tokens.IsAny(at, "the", "this", "last", "next", "past", "coming"))
        {
            return null;
        }
        var today = _reckoning.Today;
        var isPast = _tokens.IsAny(at, "last", "past") || _tokens.Is(at, "the") && today.Weekday <= 3;
        return new(CalendarTime.OfWeekend(today.Number + (isPast ? -7 : _tokens.Is(at, "next") ? 7 : 0)), at + 2);
    }

    /// <summary>last, this and next, with a unit, a weekday, a month, a season or a part of the day.</summary>
    private Found<CalendarTime>? Nearby(int at)
    {
        var start = _tokens.Is(at, "the") && _tokens.IsAny(at + 1, "past", "coming", "current") ? at + 1 : at;
        start = _tokens.Is(start, "this") && _tokens.IsAny(start + 1, "past", "coming", "current") ? start + 1 : start;
        int? direction = _tokens.IsAny(start, "last", "past") ? -1 : _tokens.IsAny(start, "this", "current") ? 0 : _tokens.IsAny(start, "next", "coming") ? 1 : null;
        if (direction is not { } shift)
        {
            return null;
        }
        var isBare = start == at && !_tokens.IsAny(start, "past", "coming", "current") || start > at;
        if (!isBare)
        {
            return null;
        }
        return NearbyPart(start, shift) ?? NearbyUnit(start, shift) ?? NearbyNamed(start, shift);
    }

    /// <summary>the week of July 13, the week beginning Monday.</summary>
    private Found<CalendarTime>? WeekOf(int at)
    {
        var start = _tokens.Is(at, "the") ? at + 1 : at;
        return start > at && _tokens.Is(start, "week") && _tokens.IsAny(start + 1, "of", "beginning", "starting", "ending") && Plain(start + 2) is { What.Grain: Grain.Day } day
            ? new(CalendarTime.OfWeek(day.What.DayNumber), day.End)
            : null;
    }

    private Found<CalendarTime>? NearbyPart(int at, int shift)
    {
        if (Look(EnglishWords.Parts, at + 1) is not { } part || shift == 1 || shift == -1 && part.Code != "NI" || _tokens.Is(at, "past"))
        {
            return null;
        }
        return new(CalendarTime.OfDay(_reckoning.Today.Number + shift).InPart(part), at + 2);
    }

    private Found<CalendarTime>? NearbyUnit(int at, int shift)
    {
        if (Look(EnglishWords.Units, at + 1) is not { } unit || _tokens.Is(at + 1, "days") || _tokens.Text(at + 1)[^1] is 's' or 'S' || unit is Grain.Second or Grain.Minute or Grain.Hour or Grain.Weekend || _tokens.Is(at + 1, "centuries"))
        {
            return null;
        }
        if (unit is Grain.Day || _tokens.IsSign(at + 2, '-') && !_tokens[at + 2].FollowsSpace || unit is Grain.Week && _tokens.Is(at, "last") && _tokens.Is(at + 2, "of"))
        {
            return null;
        }
        return _tokens.IsAny(at, "past", "coming") && unit is not (Grain.Week or Grain.Month or Grain.Year) ? null : new(Reckoning.Shifted(Today, unit, shift), at + 2);
    }

    private Found<CalendarTime>? NearbyNamed(int at, int shift)
    {
        var today = _reckoning.Today;
        if (_tokens.IsCapital(at + 1) && Look(EnglishWords.Weekdays, at + 1) is { } weekday)
        {
            return new(CalendarTime.OfDay(WeekdayIn(weekday, shift, isComing: _tokens.Is(at, "coming"))), at + 2);
        }
        if (_tokens.IsCapital(at + 1) && Month(at + 1) is { } month)
        {
            var year = shift < 0 ? month.What < today.Month ? today.Year : today.Year - 1 : shift > 0 ? month.What > today.Month ? today.Year : today.Year + 1 : today.Year;
            return MonthLed(at + 1) is { } dated && FourDigits(dated.End - 1) is not null ? dated
                : DayNumber(month.End) is { } day ? FullDate(year, month.What, day.What, day.End) : new(CalendarTime.OfMonth(year, month.What), month.End);
        }
        if (Look(EnglishWords.Seasons, at + 1) is { } season && !_tokens.Is(at + 2, "of"))
        {
            return new(SeasonIn(season, shift), at + 2);
        }
        return _tokens.IsAny(at + 1, "fiscal", "financial") ? Fiscal(at) : null;
    }

    /// <summary>Last Tuesday is the last one before today, this Tuesday the next one from today on, next Tuesday that of next week.</summary>
    private long WeekdayIn(int weekday, int shift, bool isComing)
    {
        var today = _reckoning.Today.Number;
        return shift < 0 ? Reckoning.LatestWeekday(weekday, today - 1)
            : shift == 0 || isComing ? Reckoning.NextWeekday(weekday, today)
            : CalendarTime.OfWeek(today + 7).DayNumber + weekday - 1;
    }

    /// <summary>Last summer is the last one that is over, next summer the first that has not begun.</summary>
    private CalendarTime SeasonIn(int season, int shift)
    {
        var today = _reckoning.Today;
        var here = CalendarTime.OfSeason(Reckoning.YearOfSeason(season, today), season);
        if (shift == 0)
        {
            return here;
        }
        var (from, to) = here.Bounds;
        var second = today.Number * CalendarTime.SecondsADay;
        return shift < 0 ? to <= second ? here : CalendarTime.OfSeason(here.Year - 1, season)
            : from > second ? here : CalendarTime.OfSeason(here.Year + 1, season);
    }

    /// <summary>the same day, that year, the next day, the following week, the previous month, the day before.</summary>
    private Found<CalendarTime>? FromContext(int at)
    {
        var start = _tokens.Is(at, "the") ? at + 1 : at;
        int? shift = _tokens.IsAny(start, "same") && start > at || _tokens.Is(at, "that") ? 0
            : _tokens.IsAny(start, "next", "following") && start > at ? 1
            : _tokens.IsAny(start, "previous", "preceding") && start > at ? -1
            : _tokens.IsAny(at, "next") && _tokens.Is(at + 1, "day") ? 1 : null;
        if (shift is { } count)
        {
            if (Look(EnglishWords.Parts, start + 1) is { } part && !(_tokens.IsSign(start + 2, '-')))
            {
                return new(CalendarTime.OfDay(Anchor.FirstDay.Number + count).InPart(part), start + 2);
            }
            return Look(EnglishWords.Units, start + 1) is { } unit and (Grain.Day or Grain.Week or Grain.Month or Grain.Year or Grain.Decade or Grain.Century or Grain.Quarter) && _tokens.Text(start + 1)[^1] != 's' && !_tokens.Is(start + 1, "century")
                ? new(Reckoning.Shifted(Anchor, unit, count), start + 2)
                : null;
        }
        if (start > at && Look(EnglishWords.Units, start) is { } before and (Grain.Day or Grain.Week or Grain.Month or Grain.Year) && _tokens.IsAny(start + 1, "before", "after", "earlier") && EndsClause(start + 2))
        {
            return new(Reckoning.Shifted(Anchor, before, _tokens.Is(start + 1, "after") ? 1 : -1), start + 2);
        }
        return null;
    }

    private bool EndsClause(int at) => _tokens.IsEnd(at) || !_tokens.IsWord(at) && !_tokens.IsNumber(at) || _tokens.IsAny(at, "and", "but", "when", "as", "in", "at", "with");

    /// <summary>New Year's Day, Christmas 2024, Thanksgiving; of the year that follows, or the nearest.</summary>
    private Found<CalendarTime>? Named(int at)
    {
        if (NamedDay(at) is not { } day)
        {
            return null;
        }
        var next = _tokens.IsSign(day.End, ',') ? day.End + 1 : day.End;
        if (FourDigits(next) is { } year)
        {
            return new(CalendarTime.OfDay(day.What(year)), next + 1);
        }
        if (RelativeYear(day.End) is { } relative)
        {
            return new(CalendarTime.OfDay(day.What(relative.What)), relative.End);
        }
        var near = day.What(_reckoning.YearOfMonth(day.What(_reckoning.Today.Year).Month));
        var shift = _tokens.Is(at - 1, "last") && near.Number >= _reckoning.Today.Number ? -1 : _tokens.Is(at - 1, "next") && near.Number <= _reckoning.Today.Number ? 1 : 0;
        return new(CalendarTime.OfDay(day.What(near.Year + shift)), day.End);
    }

    private Found<Func<long, CivilDate>>? NamedDay(int at)
    {
        if (!_tokens.IsCapital(at))
        {
            return null;
        }
        if (_tokens.Is(at, "New") && _tokens.IsAny(at + 1, "Year", "Years"))
        {
            var end = _tokens.IsSign(at + 2, '\'') && _tokens.Is(at + 3, "s") ? at + 4 : at + 2;
            return _tokens.Is(end, "Day") ? new(year => new CivilDate(year, 1, 1), end + 1) : _tokens.Is(end, "Eve") ? new(year => new CivilDate(year, 12, 31), end + 1) : null;
        }
        if (_tokens.Is(at, "Christmas"))
        {
            return _tokens.Is(at + 1, "Eve") ? new(year => new CivilDate(year, 12, 24), at + 2)
                : _tokens.Is(at + 1, "Day") ? new(year => new CivilDate(year, 12, 25), at + 2)
                : _tokens.IsCapital(at + 1) || _tokens.IsWord(at + 1) && !IsFunctionWord(at + 1) ? null : new(year => new CivilDate(year, 12, 25), at + 1);
        }
        if (_tokens.Is(at, "Thanksgiving"))
        {
            return new(year => CivilDate.Of(Reckoning.NextWeekday(4, new CivilDate(year, 11, 1).Number) + 21), _tokens.Is(at + 1, "Day") ? at + 2 : at + 1);
        }
        if (_tokens.Is(at, "Halloween"))
        {
            return new(year => new CivilDate(year, 10, 31), at + 1);
        }
        if (_tokens.Is(at, "Fourth") && _tokens.Is(at + 1, "of") && _tokens.Is(at + 2, "July"))
        {
            return new(year => new CivilDate(year, 7, 4), at + 3);
        }
        if (!_tokens.Is(at + 1, "Day"))
        {
            return null;
        }
        return _tokens.Is(at, "Independence") ? new(year => new CivilDate(year, 7, 4), at + 2)
            : _tokens.Is(at, "Labor") ? new(year => CivilDate.Of(Reckoning.NextWeekday(1, new CivilDate(year, 9, 1).Number)), at + 2)
            : _tokens.Is(at, "Memorial") ? new(year => CivilDate.Of(Reckoning.LatestWeekday(1, new CivilDate(year, 5, 31).Number)), at + 2)
            : _tokens.Is(at, "Veterans") ? new(year => new CivilDate(year, 11, 11), at + 2)
            : null;
    }
}
