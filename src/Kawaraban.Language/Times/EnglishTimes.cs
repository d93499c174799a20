namespace Kawaraban.Language.Times;

/// <summary>One reading of an English text. Goes through its tokens once; at each it looks at a bounded number of others.</summary>
internal sealed partial class EnglishTimes
{
    private readonly Reckoning _reckoning;
    private readonly Tokens _tokens;
    private readonly List<TimeExpression> _times = [];

    /// <summary>The time that was named last: "the next day" starts from it.</summary>
    private CalendarTime? _context;

    /// <summary>Whether the context was named in this sentence: only then a bare clock time is of its day.</summary>
    private bool _isContextNear;

    /// <summary>The last answer's time where this one continues its list: July 13 and 15.</summary>
    private CalendarTime? _listed;

    /// <summary>The start of the range whose end is being read.</summary>
    private CalendarTime? _rangeStart;

    /// <summary>How far what was written is no time at all: February 30 is not the 30th.</summary>
    private int _barred;

    public EnglishTimes(string text, Reckoning reckoning)
    {
        _tokens = new Tokens(Folded.Of(text));
        _reckoning = reckoning;
    }

    public IReadOnlyList<TimeExpression> Read()
    {
        var lastEnd = -1;
        for (var at = 0; at < _tokens.Count;)
        {
            _barred = at;
            _listed = lastEnd >= 0 && at - lastEnd is 1 or 2 && IsJointOfList(lastEnd, at) ? _context : null;
            if (Phrase(at) is { } phrase && _barred <= phrase.End)
            {
                Keep(phrase.What, at, phrase.End);
                at = lastEnd = phrase.End;
            }
            else
            {
                _isContextNear &= !(_tokens.IsSign(at, '.') && _tokens.IsCapital(at + 1) && _tokens[at + 1].FollowsSpace);
                at = Math.Max(_barred, at + 1);
            }
        }
        return _times;
    }

    private bool IsJointOfList(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!_tokens.IsSign(at, ',') && !_tokens.IsAny(at, "and", "or"))
            {
                return false;
            }
        }
        return true;
    }

    private Found<Sense>? Phrase(int at)
    {
        if (!MayStart(at) || _tokens.IsJoined(at) && !MayStartJoined(at))
        {
            return null;
        }
        return (_tokens.IsWord(at) ? Set(at) ?? AnchoredLapse(at) : TimesA(at)) ?? Calendar(at) ?? FreeLapse(at) ?? Vague(at);
    }

    /// <summary>Whether any time begins with such a token.</summary>
    private bool MayStart(int at) => _tokens[at].Kind switch
    {
        TokenKind.Sign => _tokens.IsSign(at, '\''),
        TokenKind.Word => _tokens.Text(at) is ['F', 'Y', ..] or ['Q' or 'H', >= '1' and <= '4'] || EnglishWords.Starts.Contains(_tokens.Text(at)) && MayGoOn(at),
        _ => true,
    };

    /// <summary>Whether a word that mostly begins something else is followed by one that goes on with a time.</summary>
    private bool MayGoOn(int at) => !EnglishWords.Leads.Contains(_tokens.Text(at)) || !_tokens.IsWord(at + 1) || EnglishWords.AfterLead.Contains(_tokens.Text(at + 1));

    /// <summary>A time may begin right after a bracket or a dash, not after a letter or a sign of money.</summary>
    private bool MayStartJoined(int at) =>
        _tokens[at - 1].Kind == TokenKind.Sign && !(_tokens.IsSign(at - 1, '$') || _tokens.IsSign(at - 1, '#') || _tokens.IsSign(at - 1, '£') || _tokens.IsSign(at - 1, '€') || _tokens.IsSign(at - 1, '¥')
            || (_tokens.IsSign(at - 1, '.') || _tokens.IsSign(at - 1, '-') || _tokens.IsSign(at - 1, '/') || _tokens.IsSign(at - 1, ':') || _tokens.IsSign(at - 1, '\'') || _tokens.IsSign(at - 1, ',')) && _tokens.IsJoined(at - 1));

    private void Keep(Sense sense, int start, int end)
    {
        _times.Add(sense.At(_tokens[start].Start, _tokens[end - 1].End));
        if (sense.Context is { } context)
        {
            _context = context with { Zone = null };
            _isContextNear = true;
        }
    }

    private Found<Sense>? Calendar(int at)
    {
        if (Moment(at) is not { } first)
        {
            return null;
        }
        return Range(at, first) ?? new(_reckoning.SenseOf(BentBy(at, first)), first.End);
    }

    /// <summary>"since 2010" names 2010 and what comes after; the word itself is no part of the time.</summary>
    private CalendarTime BentBy(int at, Found<CalendarTime> time)
    {
        if (time.What.Modifier is not null || _tokens.IsSign(time.End, '\'') && _tokens.Is(time.End + 1, "s"))
        {
            return time.What;
        }
        TimeModifier? modifier = _tokens.IsAny(at - 1, "since", "after") ? TimeModifier.After
            : _tokens.Is(at - 1, "before") ? TimeModifier.Before
            : _tokens.IsAny(at - 1, "around", "about", "circa", "approximately", "roughly") ? TimeModifier.Approx
            : null;
        return modifier is null ? time.What : time.What with { Modifier = modifier };
    }

    private Found<Sense>? Range(int at, Found<CalendarTime> first)
    {
        var joint = first.End;
        var isJoint = _tokens.IsSign(joint, '-') || _tokens.IsAny(joint, "to", "through", "thru", "until", "till") || _tokens.Is(joint, "and") && _tokens.Is(at - 1, "between");
        if (!isJoint)
        {
            return null;
        }
        var (context, near, barred) = (_context, _isContextNear, _barred);
        (_rangeStart, _context, _isContextNear) = (first.What, first.What, true);
        var last = Moment(joint + 1);
        (_rangeStart, _context, _isContextNear, _barred) = (null, context, near, last is null ? barred : _barred);
        if (last is not { } second)
        {
            return null;
        }
        var start = IsBareClock(at, first) && !IsBareClock(joint + 1, second) ? OnDayOf(second.What, first.What) : WithYearOf(first, second.What);
        if (QuarterOf(start, second) is { } quarter)
        {
            return quarter;
        }
        start = start.Zone is null && second.What.Zone is { } zone && start.IsClock ? start with { Zone = zone } : start;
        return _reckoning.SenseOf(start, second.What) is { } sense ? new(sense, second.End) : null;
    }

    private bool IsBareClock(int at, Found<CalendarTime> time) => time.What.IsClock && Clock(at) is { } clock && clock.End == time.End;

    /// <summary>9 a.m. to 5 p.m. on July 20: both are of the day that is told at the end.</summary>
    private static CalendarTime OnDayOf(CalendarTime last, CalendarTime clock)
    {
        var day = CalendarTime.OfDay(last.DayNumber) with { Zone = clock.Zone };
        var time = day.AtSecond(clock.Second, clock.Grain);
        return time.Second >= last.Second ? day.AtSecond(clock.Second - CalendarTime.SecondsADay, clock.Grain) : time;
    }

    /// <summary>The April-June quarter.</summary>
    private Found<Sense>? QuarterOf(CalendarTime first, Found<CalendarTime> last)
    {
        var isQuarter = first.Grain is Grain.Month && last.What.Grain is Grain.Month && first.Year == last.What.Year && last.What.Index % 3 == 0 && first.Index == last.What.Index - 2;
        return isQuarter && _tokens.IsAny(last.End, "quarter", "period")
            ? new(_reckoning.SenseOf(CalendarTime.OfYear(first.Year).InYear(Grain.Quarter, last.What.Index / 3)), last.End + 1)
            : null;
    }

    /// <summary>July 13 to August 2, 2024: the year that was told at the end is that of the start.</summary>
    private CalendarTime WithYearOf(Found<CalendarTime> first, CalendarTime last)
    {
        var isTold = _tokens.IsNumber(first.End - 1) && _tokens.Length(first.End - 1) == 4 || first.What.IsClock || first.What.Grain is not (Grain.Day or Grain.Month);
        if (isTold || last.Grain is not (Grain.Day or Grain.Month) || _tokens.IsWord(first.End - 1) && Look(EnglishWords.Weekdays, first.End - 1) is not null)
        {
            return first.What;
        }
        var (start, end) = (first.What.FirstDay, last.FirstDay);
        var year = start.Month > end.Month || start.Month == end.Month && start.Day > end.Day ? end.Year - 1 : end.Year;
        var day = start with { Year = year };
        return first.What.Grain is Grain.Month ? CalendarTime.OfMonth(year, start.Month) with { Modifier = first.What.Modifier }
            : day.IsReal ? CalendarTime.OfDay(day) with { Zone = first.What.Zone }
            : first.What;
    }

    /// <summary>A date with its clock time, in either order.</summary>
    private Found<CalendarTime>? Moment(int at)
    {
        if (_tokens.IsEnd(at))
        {
            return null;
        }
        if (Clock(at) is { } clock)
        {
            return DayOfClock(clock);
        }
        return Date(at) is { } date && _barred <= date.End ? ClockOfDay(date) : null;
    }

    /// <summary>3:30 p.m. on July 13, 10 a.m. Monday.</summary>
    private Found<CalendarTime> DayOfClock(Found<CalendarTime> clock)
    {
        var at = PastGloss(clock.End);
        at = _tokens.IsSign(at, ',') ? at + 1 : at;
        at = _tokens.IsAny(at, "on", "of") ? at + 1 : at;
        var barred = _barred;
        if (Date(at) is { What.Grain: Grain.Day or Grain.Part } date && _barred <= date.End)
        {
            var day = CalendarTime.OfDay(date.What.DayNumber) with { Zone = clock.What.Zone };
            return new(day.AtSecond(SecondIn(date.What, clock.What), clock.What.Grain) with { Modifier = clock.What.Modifier }, date.End);
        }
        _barred = barred;
        return clock;
    }

    /// <summary>The end of "(1300 GMT)" between a clock time and its day.</summary>
    private int PastGloss(int at) =>
        _tokens.IsSign(at, '(') && Hand(at + 1) is { } hand && Zone(hand.End) is { } zone && _tokens.IsSign(zone.End, ')') ? zone.End + 1 : at;

    /// <summary>Nine on Monday night is nine in the evening.</summary>
    private static int SecondIn(CalendarTime date, CalendarTime clock) =>
        date.Grain is Grain.Part && date.Part.Code is "AF" or "EV" or "NI" && clock.Second < 12 * 3600 && clock.Second >= 3600 ? clock.Second + 12 * 3600 : clock.Second;

    /// <summary>July 13 at 3:30 p.m., Sunday morning, July 13, 2025, 15:30.</summary>
    private Found<CalendarTime>? ClockOfDay(Found<CalendarTime> date)
    {
        if (date.What.Grain is not (Grain.Day or Grain.Part))
        {
            return date;
        }
        var at = date.End;
        at = _tokens.IsSign(at, ',') ? at + 1 : at;
        TimeModifier? modifier = _tokens.IsAny(at, "around", "about") || _tokens.Is(at, "at") && _tokens.IsAny(at + 1, "around", "about") ? TimeModifier.Approx : null;
        at = _tokens.IsAny(at, "at", "around", "about", "from") ? at + 1 : at;
        at = _tokens.IsAny(at, "around", "about") ? at + 1 : at;
        if (Clock(at) is not { } clock)
        {
            return date;
        }
        var day = CalendarTime.OfDay(date.What.DayNumber) with { Zone = clock.What.Zone };
        return new(day.AtSecond(SecondIn(date.What, clock.What), clock.What.Grain) with { Modifier = modifier ?? clock.What.Modifier }, clock.End);
    }

    private T? Look<T>(TimeWords<T> words, int at)
        where T : struct =>
        _tokens.IsWord(at) && _tokens.Length(at) <= EnglishWords.Longest ? words.Of(_tokens.Text(at)) : null;

    private CalendarTime Today => CalendarTime.OfDay(_reckoning.Today);

    private CalendarTime Anchor => _context ?? Today;
}
