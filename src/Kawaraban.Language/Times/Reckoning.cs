namespace Kawaraban.Language.Times;

/// <summary>Reckons from the reference: which year a bare month is in, what last Tuesday was, at which instants a time begins and ends.</summary>
/// <remarks>The conventions are told in <c>specs/language/times.md</c>.</remarks>
internal sealed class Reckoning(TimeReference reference)
{
    // A bare day further ahead than this in the month is the last month's: on the 2nd, "the 30th" was three days ago.
    private const int MostDaysAhead = 20;

    // A bare month further away than this is the next year's or the last one's: in January, "December" was last month.
    private const int MostMonthsAway = 9;

    // "30年" is 2030, "60年" 1960.
    private const int MostYearsAhead = 20;

    private readonly long _now = ZoneTime.SecondAt(reference.Instant, reference.Zone);

    /// <summary>The local second of the reference.</summary>
    public long Now => _now;

    /// <summary>The day of the reference, on its own zone's calendar.</summary>
    public CivilDate Today { get; } = CivilDate.Of(ZoneTime.SecondAt(reference.Instant, reference.Zone) / CalendarTime.SecondsADay);

    /// <summary>The day that the text before named last.</summary>
    public CalendarTime? Named { get; } = reference.Named is { } day ? CalendarTime.OfDay(new CivilDate(day.Year, day.Month, day.Day)) : null;

    /// <summary>The year of two digits that is nearest, at most twenty years ahead.</summary>
    public long YearOfTwoDigits(int digits)
    {
        var century = Today.Year / 100 * 100;
        var year = century + digits;
        return year > Today.Year + MostYearsAhead ? year - 100 : year;
    }

    /// <summary>The month of this year, or the neighbouring year's where that is much nearer.</summary>
    public CalendarTime Month(int month) => CalendarTime.OfMonth(YearOfMonth(month), month);

    public long YearOfMonth(int month) => (month - Today.Month) switch
    {
        > MostMonthsAway => Today.Year - 1,
        < -MostMonthsAway => Today.Year + 1,
        _ => Today.Year,
    };

    /// <summary>The day of this month; the last month's where this one's is far ahead or does not exist.</summary>
    public CivilDate? Day(int day)
    {
        if (day is < 1 or > 31)
        {
            return null;
        }
        var today = Today;
        var here = today with { Day = day };
        var before = CivilDate.FirstOf(today.Year, today.Month - 1L) with { Day = day };
        return here.IsReal && (day - today.Day <= MostDaysAhead || !before.IsReal) ? here : before;
    }

    /// <summary>The first day from one on that has a number in its month.</summary>
    public static CivilDate NextWith(int day, long from)
    {
        var month = CivilDate.Of(from);
        month = month.Day > day ? CivilDate.FirstOf(month.Year, month.Month + 1L) : month with { Day = 1 };
        while (!(month with { Day = day }).IsReal)
        {
            month = CivilDate.FirstOf(month.Year, month.Month + 1L);
        }
        return month with { Day = day };
    }

    /// <summary>The last day with a weekday up to a day, itself included.</summary>
    public static long LatestWeekday(int weekday, long upTo) => upTo - (CivilDate.WeekdayOf(upTo) - weekday + 7) % 7;

    /// <summary>The first day with a weekday from a day on, itself included.</summary>
    public static long NextWeekday(int weekday, long from) => from + (weekday - CivilDate.WeekdayOf(from) + 7) % 7;

    /// <summary>The year in whose winter, or other season, a day lies: January's winter began the year before.</summary>
    public static long YearOfSeason(int season, CivilDate day) => season == 4 && day.Month <= 2 ? day.Year - 1 : day.Year;

    public static long FiscalYearOf(CivilDate day) => day.Month <= 3 ? day.Year - 1 : day.Year;

    /// <summary>The unit so many units after the one in which an anchor lies.</summary>
    public static CalendarTime Shifted(CalendarTime anchor, Grain unit, long count)
    {
        var day = anchor.FirstDay;
        return unit switch
        {
            Grain.Century => CalendarTime.OfCentury(((day.Year - 1) / 100 + count) * 100 + 1),
            Grain.Decade => CalendarTime.OfDecade((day.Year / 10 + count) * 10),
            Grain.Year => CalendarTime.OfYear(day.Year + count),
            Grain.Half => NthHalf(day.Year * 2 + (day.Month - 1) / 6 + count),
            Grain.Quarter => NthQuarter(day.Year * 4 + (day.Month - 1) / 3 + count),
            Grain.Month => CalendarTime.OfMonth(CivilDate.FirstOf(day.Year, day.Month + count)),
            Grain.Week => CalendarTime.OfWeek(day.Number + count * 7),
            Grain.Weekend => CalendarTime.OfWeekend(day.Number + count * 7),
            _ => CalendarTime.OfDay(day.Number + count),
        };
    }

    /// <summary>The time so long before or after an anchor, as fine as the lapse's unit: ten years ago is a year.</summary>
    public CalendarTime Away(Lapse lapse, int direction, CalendarTime? anchor)
    {
        var start = anchor is { } time ? time.IsClock ? time.Bounds.From : time.FirstDay.Number * CalendarTime.SecondsADay + _now % CalendarTime.SecondsADay : _now;
        var second = lapse.From(start, direction);
        var day = CivilDate.Of(second >= 0 ? second / CalendarTime.SecondsADay : (second - CalendarTime.SecondsADay + 1) / CalendarTime.SecondsADay);
        return lapse.Unit switch
        {
            Grain.Year => CalendarTime.OfYear(day.Year),
            Grain.Month => CalendarTime.OfMonth(day),
            Grain.Week => CalendarTime.OfWeek(day.Number),
            Grain.Day => CalendarTime.OfDay(day),
            Grain.Hour or Grain.Minute => CalendarTime.OfSecond(second - second % 60, Grain.Minute),
            _ => CalendarTime.OfSecond(second, Grain.Second),
        };
    }

    public Sense SenseOf(CalendarTime time)
    {
        var (from, to) = time.Bounds;
        var shown = Shown(time);
        return new Sense(TypeOf(time), shown.Value, At(from, time.Zone), At(to, time.Zone), PrecisionOf(time.Grain), time.Modifier, shown);
    }

    /// <summary>A range from the start of one time to the end of another; a clock time ends when its hand gets there. None where it would end before it starts.</summary>
    public Sense? SenseOf(CalendarTime first, CalendarTime last)
    {
        var from = first.Bounds.From;
        var to = last.IsClock ? last.Bounds.From : last.Bounds.To;
        var (start, end) = (At(from, first.Zone), At(to, last.Zone));
        if (start is { } a && end is { } b ? b <= a : to <= from)
        {
            return null;
        }
        var (shownFirst, shownLast) = (Shown(first), Shown(last));
        var grain = first.Grain > last.Grain ? first.Grain : last.Grain;
        var type = TypeOf(first) == TimeType.Time || TypeOf(last) == TimeType.Time ? TimeType.Time : TimeType.Date;
        return new Sense(type, $"{shownFirst.Value}/{shownLast.Value}", start, end, PrecisionOf(grain), last.Modifier is TimeModifier.Approx ? TimeModifier.Approx : null, shownLast);
    }

    public static Sense SenseOf(Lapse lapse) => new(TimeType.Duration, lapse.Value, null, null, PrecisionOf(lapse.Unit), lapse.Modifier);

    /// <summary>The time just before the reference, or just after it, that lasts so long: the past three years.</summary>
    public Sense SenseOf(Lapse lapse, int direction)
    {
        if (lapse.IsVague)
        {
            return SenseOf(lapse) with { From = direction < 0 ? null : At(_now, null), To = direction < 0 ? At(_now, null) : null };
        }
        var (from, to) = direction < 0 ? (lapse.From(_now, -1), _now) : (_now, lapse.From(_now, 1));
        return SenseOf(lapse) with { From = At(from, null), To = At(to, null) };
    }

    /// <summary>The present is the day of the reference; the past ends with it, the future begins with it.</summary>
    public Sense SenseOf(VagueTime time)
    {
        var today = Today.Number * CalendarTime.SecondsADay;
        return time switch
        {
            VagueTime.Past => new(TimeType.Date, "PAST_REF", null, At(_now, null), TimePrecision.Day, null),
            VagueTime.Future => new(TimeType.Date, "FUTURE_REF", At(_now, null), null, TimePrecision.Day, null),
            _ => new(TimeType.Date, "PRESENT_REF", At(today, null), At(today + CalendarTime.SecondsADay, null), TimePrecision.Day, null),
        };
    }

    public static Sense SenseOfSet(string value, Grain grain) => new(TimeType.Set, value, null, null, PrecisionOf(grain), null);

    private static CalendarTime NthHalf(long number) => CalendarTime.OfYear((number - (number % 2 + 2) % 2) / 2).InYear(Grain.Half, (int)((number % 2 + 2) % 2) + 1);

    private static CalendarTime NthQuarter(long number) => CalendarTime.OfYear((number - (number % 4 + 4) % 4) / 4).InYear(Grain.Quarter, (int)((number % 4 + 4) % 4) + 1);

    private static TimeType TypeOf(CalendarTime time) => time.Grain >= Grain.Part ? TimeType.Time : TimeType.Date;

    private static TimePrecision PrecisionOf(Grain grain) => grain switch
    {
        Grain.Weekend => TimePrecision.Day,
        < Grain.Weekend => (TimePrecision)grain,
        _ => (TimePrecision)(grain - 1),
    };

    private DateTimeOffset? At(long second, TimeZoneInfo? zone) => ZoneTime.At(second, zone ?? reference.Zone, reference.Zone);

    /// <summary>A clock time as the reference's own clocks show it.</summary>
    private CalendarTime Shown(CalendarTime time) =>
        time.IsClock && time.Zone is not null && At(time.DayNumber * CalendarTime.SecondsADay + time.Second, time.Zone) is { } instant
            ? time.Moved(instant.DateTime.Ticks / TimeSpan.TicksPerSecond)
            : time;
}
