namespace Kawaraban.Language.Times;

/// <summary>A day of the Gregorian calendar, carried on without end in both directions; year 0 is 1 BC.</summary>
internal readonly record struct CivilDate(long Year, int Month, int Day)
{
    /// <summary>Days since the first of January of year 1.</summary>
    public long Number
    {
        get
        {
            var year = Month <= 2 ? Year - 1 : Year;
            var era = Math.DivRem(year, 400, out var yearOfEra);
            if (yearOfEra < 0)
            {
                era--;
                yearOfEra += 400;
            }
            var dayOfYear = (153 * ((Month + 9) % 12) + 2) / 5 + Day - 1;
            var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
            return era * 146097 + dayOfEra - 306;
        }
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int Weekday => WeekdayOf(Number);

    public bool IsReal => Month is >= 1 and <= 12 && Day >= 1 && Day <= DaysIn(Year, Month);

    public static CivilDate Of(long number)
    {
        var shifted = number + 306;
        var era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
        var dayOfEra = shifted - era * 146097;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var month = (5 * dayOfYear + 2) / 153;
        var day = (int)(dayOfYear - (153 * month + 2) / 5 + 1);
        var civilMonth = (int)(month < 10 ? month + 3 : month - 9);
        return new CivilDate(yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day);
    }

    public static int WeekdayOf(long number) => (int)((number % 7 + 7) % 7) + 1;

    /// <summary>The first day of a month that is so many months away from a month.</summary>
    public static CivilDate FirstOf(long year, long month)
    {
        var months = year * 12 + month - 1;
        var inYear = (months % 12 + 12) % 12;
        return new CivilDate((months - inYear) / 12, (int)inYear + 1, 1);
    }

    public static int DaysIn(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The same day so many months away, or the month's last one where it has no such day.</summary>
    public CivilDate AddMonths(long months)
    {
        var first = FirstOf(Year, Month + months);
        return first with { Day = Math.Min(Day, DaysIn(first.Year, first.Month)) };
    }

    /// <summary>The year and number of the ISO week in which a day lies.</summary>
    public static (long Year, int Week) WeekOf(long number)
    {
        var thursday = number - WeekdayOf(number) + 4;
        var year = Of(thursday).Year;
        return (year, (int)((thursday - new CivilDate(year, 1, 1).Number) / 7) + 1);
    }
}
