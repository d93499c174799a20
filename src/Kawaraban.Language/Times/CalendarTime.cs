using System.Globalization;

namespace Kawaraban.Language.Times;

/// <summary>One unit of the calendar or the clock: a century, a fiscal quarter, a week, an evening, half past three.</summary>
internal readonly record struct CalendarTime
{
    public const int SecondsADay = 86400;

    public Grain Grain { get; private init; }

    /// <summary>The year; of a decade or century its first one; of a winter that of its December.</summary>
    public long Year { get; private init; }

    /// <summary>Which half, quarter, season (from spring) or month of the year, counted from 1.</summary>
    public int Index { get; private init; }

    /// <summary>Whether the year runs from April to March.</summary>
    public bool IsFiscal { get; private init; }

    /// <summary>The number of the day, of the week's Monday, or of the weekend's Saturday.</summary>
    public long DayNumber { get; private init; }

    public DayPart Part { get; private init; }

    /// <summary>The clock's second in the day.</summary>
    public int Second { get; private init; }

    public TimeModifier? Modifier { get; init; }

    /// <summary>Whether Start and End are halves, not thirds.</summary>
    public bool IsHalved { get; init; }

    /// <summary>Whose calendar and clock; null for the reference's own.</summary>
    public TimeZoneInfo? Zone { get; init; }

    public bool IsClock => Grain >= Grain.Hour;

    public bool HasDay => Grain >= Grain.Day;

    /// <summary>The day it is in or begins with.</summary>
    public CivilDate FirstDay => CivilDate.Of(Whole.From / SecondsADay - (Whole.From % SecondsADay < 0 ? 1 : 0));

    /// <summary>Its first local second and the one after its last, narrowed by its modifier.</summary>
    public (long From, long To) Bounds
    {
        get
        {
            if (Modifier is not (TimeModifier.Start or TimeModifier.Mid or TimeModifier.End) || Grain is Grain.Part && Modifier == Part.Modifier)
            {
                return Whole;
            }
            var (first, last) = (Modifier, IsHalved) switch
            {
                (TimeModifier.Start, true) => (0, 3),
                (TimeModifier.End, true) => (3, 6),
                (TimeModifier.Start, _) => (0, 2),
                (TimeModifier.Mid, _) => (2, 4),
                _ => (4, 6),
            };
            return (Cut(first), Cut(last));
        }
    }

    public string Value => Grain switch
    {
        Grain.Century => YearText(Year)[..^2] + "XX",
        Grain.Decade => YearText(Year)[..^1] + "X",
        Grain.Year => YearValue,
        Grain.Half => $"{YearValue}-H{Index}",
        Grain.Quarter => $"{YearValue}-Q{Index}",
        Grain.Season => $"{YearValue}-{Index switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" }}",
        Grain.Month => $"{YearValue}-{Index:00}",
        Grain.Week => WeekText(DayNumber),
        Grain.Weekend => WeekText(DayNumber) + "-WE",
        Grain.Day => DayText(DayNumber),
        Grain.Part => $"{DayText(DayNumber)}T{Part.Code}",
        Grain.Second => ClockText(DayNumber * SecondsADay + Second, withSeconds: true),
        _ => ClockText(DayNumber * SecondsADay + Second, withSeconds: false),
    };

    private (long From, long To) Whole => Grain switch
    {
        Grain.Century => Months(1, 1200),
        Grain.Decade => Months(1, 120),
        Grain.Year => Months(1, 12),
        Grain.Half => Months(Index * 6 - 5, 6),
        Grain.Quarter => Months(Index * 3 - 2, 3),
        Grain.Season => Months(Index * 3, 3),
        Grain.Month => Months(Index, 1),
        Grain.Week => Days(7),
        Grain.Weekend => Days(2),
        Grain.Day => Days(1),
        Grain.Part => (DayNumber * SecondsADay + Part.FromHour * 3600, DayNumber * SecondsADay + Part.ToHour * 3600),
        Grain.Hour => Clock(3600),
        Grain.Minute => Clock(60),
        _ => Clock(1),
    };

    private string YearValue => IsFiscal ? "FY" + YearText(Year) : YearText(Year);

    public static CalendarTime OfCentury(long firstYear) => new() { Grain = Grain.Century, Year = firstYear };

    public static CalendarTime OfDecade(long firstYear) => new() { Grain = Grain.Decade, Year = firstYear };

    public static CalendarTime OfYear(long year) => new() { Grain = Grain.Year, Year = year };

    public static CalendarTime OfFiscalYear(long year) => new() { Grain = Grain.Year, Year = year, IsFiscal = true };

    public static CalendarTime OfMonth(long year, int month) => new() { Grain = Grain.Month, Year = year, Index = month };

    public static CalendarTime OfMonth(CivilDate day) => OfMonth(day.Year, day.Month);

    public static CalendarTime OfSeason(long year, int season) => new() { Grain = Grain.Season, Year = year, Index = season };

    public static CalendarTime OfDay(long number) => new() { Grain = Grain.Day, DayNumber = number };

    public static CalendarTime OfDay(CivilDate day) => OfDay(day.Number);

    public static CalendarTime OfWeek(long day) => new() { Grain = Grain.Week, DayNumber = day - CivilDate.WeekdayOf(day) + 1 };

    public static CalendarTime OfWeekend(long day) => new() { Grain = Grain.Weekend, DayNumber = day - CivilDate.WeekdayOf(day) + 6 };

    /// <summary>A clock time of a local second.</summary>
    public static CalendarTime OfSecond(long second, Grain grain)
    {
        var day = Math.DivRem(second, SecondsADay, out var inDay);
        return inDay < 0
            ? new CalendarTime { Grain = grain, DayNumber = day - 1, Second = (int)inDay + SecondsADay }
            : new CalendarTime { Grain = grain, DayNumber = day, Second = (int)inDay };
    }

    /// <summary>A half or quarter of a year, in the year's own reckoning.</summary>
    public CalendarTime InYear(Grain grain, int index) => new() { Grain = grain, Year = Year, Index = index, IsFiscal = IsFiscal };

    public CalendarTime InPart(DayPart part) => new() { Grain = Grain.Part, DayNumber = DayNumber, Part = part, Modifier = part.Modifier, Zone = Zone };

    /// <summary>A clock time of the day; hours past 24 are those of the next one.</summary>
    public CalendarTime AtSecond(int second, Grain grain) => OfSecond(DayNumber * SecondsADay + second, grain) with { Zone = Zone };

    /// <summary>Tells a clock time in another zone's calendar.</summary>
    public CalendarTime Moved(long second) => OfSecond(second, Grain) with { Modifier = Modifier };

    private static string YearText(long year) => year > 0
        ? year.ToString("0000", CultureInfo.InvariantCulture)
        : "BC" + (1 - year).ToString("0000", CultureInfo.InvariantCulture);

    private static string DayText(long number)
    {
        var day = CivilDate.Of(number);
        return $"{YearText(day.Year)}-{day.Month:00}-{day.Day:00}";
    }

    private static string WeekText(long number)
    {
        var (year, week) = CivilDate.WeekOf(number);
        return $"{YearText(year)}-W{week:00}";
    }

    private static string ClockText(long second, bool withSeconds)
    {
        var day = second >= 0 ? second / SecondsADay : (second - SecondsADay + 1) / SecondsADay;
        var inDay = second - day * SecondsADay;
        var clock = $"{DayText(day)}T{inDay / 3600:00}:{inDay / 60 % 60:00}";
        return withSeconds ? $"{clock}:{inDay % 60:00}" : clock;
    }

    private (long From, long To) Months(int first, int count)
    {
        var start = first + (IsFiscal ? 3 : 0);
        return (CivilDate.FirstOf(Year, start).Number * SecondsADay, CivilDate.FirstOf(Year, start + count).Number * SecondsADay);
    }

    private (long From, long To) Days(int count) => (DayNumber * SecondsADay, (DayNumber + count) * SecondsADay);

    private (long From, long To) Clock(int length) => (DayNumber * SecondsADay + Second, DayNumber * SecondsADay + Second + length);

    /// <summary>The second at so many sixths, at the nearest border of the next finer unit: a month's thirds are of ten days.</summary>
    private long Cut(int sixths)
    {
        var (from, to) = Whole;
        if (sixths is 0 or 6)
        {
            return sixths == 0 ? from : to;
        }
        var first = FirstDay;
        return Grain switch
        {
            Grain.Century or Grain.Decade => first.AddMonths(12 * Rounded((to - from) / SecondsADay / 365, sixths)).Number * SecondsADay,
            Grain.Year => first.AddMonths(sixths * 2).Number * SecondsADay,
            Grain.Half => first.AddMonths(sixths).Number * SecondsADay,
            Grain.Quarter or Grain.Season when sixths != 3 => first.AddMonths(sixths / 2).Number * SecondsADay,
            Grain.Month => from + sixths * 5L * SecondsADay,
            Grain.Week => from + Rounded(7, sixths) * SecondsADay,
            _ => from + (to - from) * sixths / 6,
        };
    }

    private static long Rounded(long whole, int sixths) => (whole * sixths + 3) / 6;
}
