namespace Kawaraban.Newsroom.Intake.Fetching.Polling;

/// <summary>When a source is asked again. A decision alone, on values.</summary>
public static class NextPoll
{
    /// <summary>However often it failed, and whatever anybody asks for: tomorrow it is tried again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>How many times its interval a source may wish to be left alone: the editor who set the interval had a reason.</summary>
    private const int MostStretching = 4;

    /// <summary>The part of the wait by which sources are spread, so that those which were set up together do not come together for ever.</summary>
    private const double Spread = 0.1;

    /// <summary>After a poll that came through, with something new or without.</summary>
    /// <param name="interval">How often the source is to be asked, as it was set up.</param>
    /// <param name="pace">What the document wishes; null when it said nothing.</param>
    /// <param name="maxAge">What the server says that its answer holds; null when it said nothing.</param>
    /// <param name="chance">A random number from 0 to 1.</param>
    public static DateTimeOffset AfterSuccess(DateTimeOffset now, TimeSpan interval, FeedPace? pace, TimeSpan? maxAge, double chance)
    {
        var wished = Max(pace?.Interval ?? TimeSpan.Zero, maxAge ?? TimeSpan.Zero);
        var most = Min(interval * MostStretching, Max(Longest, interval));
        var due = now + Spreaded(Max(interval, Min(wished, most)), chance);
        return pace is null ? due : Awake(due, pace, Max(due, now + Longest));
    }

    /// <summary>After a poll that failed: twice the interval, four times and so on to a day, or what the server asks for when that is longer.</summary>
    /// <param name="failures">How many polls in a row failed, this one with them.</param>
    /// <param name="retryAfter">What the server asks for; null when it did not.</param>
    public static DateTimeOffset AfterFailure(DateTimeOffset now, TimeSpan interval, int failures, TimeSpan? retryAfter, double chance)
    {
        var doubled = interval * Math.Pow(2, Math.Clamp(failures, 1, 20));
        var wait = Spreaded(Max(doubled, retryAfter ?? TimeSpan.Zero), chance);
        return now + Min(wait, Max(Longest, interval));
    }

    /// <summary>The next hour in which the feed does not sleep (GMT), but no later than <paramref name="latest"/>.</summary>
    private static DateTimeOffset Awake(DateTimeOffset due, FeedPace pace, DateTimeOffset latest)
    {
        var hour = due.ToUniversalTime();
        while (Sleeps(hour, pace) && hour < latest)
        {
            hour = new DateTimeOffset(hour.Year, hour.Month, hour.Day, hour.Hour, 0, 0, TimeSpan.Zero).AddHours(1);
        }
        return hour < latest ? hour : latest;
    }

    private static bool Sleeps(DateTimeOffset time, FeedPace pace) => pace.SkipHours.Contains(time.Hour) || pace.SkipDays.Contains(time.DayOfWeek);

    private static TimeSpan Spreaded(TimeSpan wait, double chance) => wait * (1 + (Spread * Math.Clamp(chance, 0, 1)));

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
