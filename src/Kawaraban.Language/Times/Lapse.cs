using System.Globalization;
using System.Text;

namespace Kawaraban.Language.Times;

/// <summary>A length of time by its units: three days, two years and a half, some months.</summary>
internal readonly record struct Lapse
{
    // Longer than the age of the universe; what is longer yet is no time but a slip.
    private const decimal LongestInYears = 100_000_000_000;

    public decimal Years { get; private init; }

    public decimal Months { get; private init; }

    public decimal Weeks { get; private init; }

    public decimal Days { get; private init; }

    public decimal Hours { get; private init; }

    public decimal Minutes { get; private init; }

    public decimal Seconds { get; private init; }

    /// <summary>The finest unit that was named.</summary>
    public Grain Unit { get; private init; }

    /// <summary>Whether only the unit is known: 数年, for days.</summary>
    public bool IsVague { get; private init; }

    public TimeModifier? Modifier { get; init; }

    public string Value => IsVague ? VagueValue : FullValue;

    private string VagueValue => Unit switch
    {
        Grain.Century => "PXCE",
        Grain.Decade => "PXDE",
        Grain.Year => "PXY",
        Grain.Month => "PXM",
        Grain.Week => "PXW",
        Grain.Day => "PXD",
        Grain.Hour => "PTXH",
        Grain.Minute => "PTXM",
        _ => "PTXS",
    };

    private string FullValue
    {
        get
        {
            var value = new StringBuilder("P");
            Write(value, Years, 'Y');
            Write(value, Months, 'M');
            Write(value, Weeks, 'W');
            Write(value, Days, 'D');
            if (Hours != 0 || Minutes != 0 || Seconds != 0 || value.Length == 1)
            {
                value.Append('T');
                Write(value, Hours, 'H');
                Write(value, Minutes, 'M');
                Write(value, Seconds, 'S');
            }
            if (value.Length == 2)
            {
                return Unit >= Grain.Hour ? "PT0S" : "P0D";
            }
            return value.ToString();
        }
    }

    /// <summary>Whether a length is one that can be reckoned with.</summary>
    public static bool Allows(Grain unit, decimal count) =>
        count > 0 && count <= LongestInYears / (unit switch { Grain.Century => 100, Grain.Decade => 10, _ => 1 });

    public static Lapse Some(Grain unit) => new() { Unit = unit, IsVague = true };

    /// <summary>So many of a unit; half of one is told in the next finer unit: a year and a half is P1Y6M.</summary>
    public static Lapse Of(Grain unit, decimal count)
    {
        if (count - decimal.Truncate(count) == 0.5m && unit is not Grain.Second)
        {
            return Of(unit, decimal.Truncate(count)).Plus(HalfOf(unit));
        }
        return unit switch
        {
            Grain.Century => new() { Unit = Grain.Year, Years = count * 100 },
            Grain.Decade => new() { Unit = Grain.Year, Years = count * 10 },
            Grain.Year => new() { Unit = unit, Years = count },
            Grain.Half => new() { Unit = Grain.Month, Months = count * 6 },
            Grain.Quarter => new() { Unit = Grain.Month, Months = count * 3 },
            Grain.Month => new() { Unit = unit, Months = count },
            Grain.Week => new() { Unit = unit, Weeks = count },
            Grain.Day => new() { Unit = unit, Days = count },
            Grain.Hour => new() { Unit = unit, Hours = count },
            Grain.Minute => new() { Unit = unit, Minutes = count },
            _ => new() { Unit = Grain.Second, Seconds = count },
        };
    }

    public static Lapse HalfOf(Grain unit) => unit switch
    {
        Grain.Century => Of(Grain.Year, 50),
        Grain.Decade => Of(Grain.Year, 5),
        Grain.Year => Of(Grain.Month, 6),
        Grain.Month => Of(Grain.Day, 15),
        Grain.Week => Of(Grain.Day, 3),
        Grain.Day => Of(Grain.Hour, 12),
        Grain.Hour => Of(Grain.Minute, 30),
        _ => Of(Grain.Second, 30),
    };

    public Lapse Plus(Lapse more) => this with
    {
        Years = Years + more.Years,
        Months = Months + more.Months,
        Weeks = Weeks + more.Weeks,
        Days = Days + more.Days,
        Hours = Hours + more.Hours,
        Minutes = Minutes + more.Minutes,
        Seconds = Seconds + more.Seconds,
        Unit = more.Unit > Unit ? more.Unit : Unit,
    };

    /// <summary>The local second that lies so long after another, or before it.</summary>
    public long From(long second, int direction)
    {
        var day = second >= 0 ? second / CalendarTime.SecondsADay : (second - CalendarTime.SecondsADay + 1) / CalendarTime.SecondsADay;
        var moved = CivilDate.Of(day).AddMonths(direction * (long)(Years * 12 + Months)).Number;
        var seconds = (Weeks * 7 + Days) * CalendarTime.SecondsADay + Hours * 3600 + Minutes * 60 + Seconds;
        return moved * CalendarTime.SecondsADay + (second - day * CalendarTime.SecondsADay) + direction * (long)seconds;
    }

    private static void Write(StringBuilder value, decimal count, char unit)
    {
        if (count != 0)
        {
            value.Append(CultureInfo.InvariantCulture, $"{count:0.####}{unit}");
        }
    }
}
