namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>The times that an axis goes through, and those that it names: days, months or years at even steps.</summary>
/// <param name="Ticks">Ascending, all on the axis, at least one.</param>
public sealed record TimeAxis(DateTime From, DateTime To, IReadOnlyList<TimeTick> Ticks)
{
    private const int MostTicks = 5;
    private static readonly int[] _days = [1, 2, 7, 14];
    private static readonly int[] _months = [1, 2, 3, 6];
    private static readonly int[] _years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];

    /// <param name="to">Not before <paramref name="from"/>.</param>
    public static TimeAxis Of(DateTime from, DateTime to)
    {
        var steps = _days.Select(step => (TimeTickUnit.Day, step)).Concat(_months.Select(step => (TimeTickUnit.Month, step))).Concat(_years.Select(step => (TimeTickUnit.Year, step)));
        foreach (var (unit, step) in steps)
        {
            var days = Math.Max((to - from).TotalDays, 1);
            if (days / (step * DaysOf(unit)) < MostTicks && Times(from, to, unit, step).Take(MostTicks + 1).ToList() is { Count: <= MostTicks } times)
            {
                return new TimeAxis(from, to, Told(times.Count > 0 ? times : [from], times.Count > 0 ? unit : TimeTickUnit.Day));
            }
        }
        return new TimeAxis(from, to, Told([from], TimeTickUnit.Year));
    }

    private static double DaysOf(TimeTickUnit unit) => unit switch { TimeTickUnit.Day => 1, TimeTickUnit.Month => 30, _ => 365 };

    private static IEnumerable<DateTime> Times(DateTime from, DateTime to, TimeTickUnit unit, int step)
    {
        for (DateTime? at = First(from, unit, step); at is { } time && time <= to; at = Next(time, unit, step))
        {
            if (time >= from)
            {
                yield return time;
            }
        }
    }

    /// <summary>The last even time that is not after it: a year or month that the step divides, a day.</summary>
    private static DateTime First(DateTime from, TimeTickUnit unit, int step) => unit switch
    {
        TimeTickUnit.Day => from.Date,
        TimeTickUnit.Month => new DateTime(from.Year, ((from.Month - 1) / step * step) + 1, 1),
        _ => new DateTime(Math.Max(1, from.Year / step * step), 1, 1),
    };

    /// <summary>Null where the calendar ends.</summary>
    private static DateTime? Next(DateTime at, TimeTickUnit unit, int step)
    {
        var year = unit switch { TimeTickUnit.Year => at.Year - (at.Year == 1 && step > 1 ? 1 : 0) + step, _ => at.Year + 1 };
        return year > DateTime.MaxValue.Year ? null : unit switch
        {
            TimeTickUnit.Day => at.AddDays(step),
            TimeTickUnit.Month => at.AddMonths(step),
            _ => new DateTime(year, 1, 1),
        };
    }

    private static List<TimeTick> Told(List<DateTime> times, TimeTickUnit unit) =>
        [.. times.Select((time, i) => new TimeTick(time, unit, unit != TimeTickUnit.Year && (i == 0 || times[i - 1].Year != time.Year)))];
}
