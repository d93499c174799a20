namespace Kawaraban.Language.Times;

/// <summary>Goes from a zone's calendar and clock to instants and back, without ever throwing at the ends of time.</summary>
internal static class ZoneTime
{
    /// <summary>The instant of a local time.</summary>
    /// <param name="second">Seconds of the local calendar since the start of year 1.</param>
    /// <param name="zone">The zone of the calendar.</param>
    /// <param name="shown">The zone in which the instant is told.</param>
    /// <returns>The instant, or null outside of the years 1 to 9999.</returns>
    public static DateTimeOffset? At(long second, TimeZoneInfo zone, TimeZoneInfo shown)
    {
        if (!IsOnCalendar(second))
        {
            return null;
        }
        var utc = second - Offset(new DateTime(second * TimeSpan.TicksPerSecond), zone);
        if (!IsOnCalendar(utc))
        {
            return null;
        }
        var offset = Offset(new DateTime(utc * TimeSpan.TicksPerSecond, DateTimeKind.Utc), shown);
        return IsOnCalendar(utc + offset)
            ? new DateTimeOffset(new DateTime((utc + offset) * TimeSpan.TicksPerSecond), TimeSpan.FromSeconds(offset))
            : null;
    }

    /// <summary>The local second, since the start of year 1, that a zone's clocks show at an instant.</summary>
    public static long SecondAt(DateTimeOffset instant, TimeZoneInfo zone) =>
        instant.UtcTicks / TimeSpan.TicksPerSecond + Offset(instant.UtcDateTime, zone);

    private static bool IsOnCalendar(long second) => second >= 0 && second <= DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>A zone's offset in seconds, to the minute: an instant can hold no finer one.</summary>
    private static long Offset(DateTime time, TimeZoneInfo zone) => (long)zone.GetUtcOffset(time).TotalMinutes * 60;
}
