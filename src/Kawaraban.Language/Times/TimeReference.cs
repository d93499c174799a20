using System.Globalization;

namespace Kawaraban.Language.Times;

/// <summary>The instant from which a text is read, and the zone of its clocks and calendar.</summary>
/// <param name="Instant">When the text was written or published, at any offset.</param>
/// <param name="Zone">The zone in which the text's times are told, unless it names another, and in which the answers are given.</param>
/// <example><code>new TimeReference(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc).Instant.Year // 1970</code></example>
public sealed record TimeReference(DateTimeOffset Instant, TimeZoneInfo Zone)
{
    /// <summary>The day that the text before named last, which 同日 in its next paragraph is; null where none is known.</summary>
    /// <example><code>new TimeReference(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc) { Named = new DateOnly(2025, 7, 13) }.Named?.Day // 13</code></example>
    public DateOnly? Named { get; init; }

    private static readonly string[] _local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];
    private static readonly string[] _instant = [.. _local.Select(format => format + "K")];

    /// <summary>Reads an ISO 8601 instant, or a date or local time of the zone.</summary>
    /// <param name="text"><c>2025-07-13T12:00:00+09:00</c>, <c>2025-07-13T03:00Z</c>, <c>2025-07-13T12:00</c> in the zone, or <c>2025-07-13</c>: noon in the zone, so that it stays the same day a few zones away.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The reference, or null where the text is none of these.</returns>
    /// <example><code>TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!.Instant.Hour // 12</code></example>
    public static TimeReference? Parse(string text, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return InZone(day.ToDateTime(new TimeOnly(12, 0)), zone);
        }
        if (DateTime.TryParseExact(text, _local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return InZone(local, zone);
        }
        return DateTimeOffset.TryParseExact(text, _instant, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? new TimeReference(instant, zone)
            : null;
    }

    private static TimeReference? InZone(DateTime local, TimeZoneInfo zone) =>
        ZoneTime.At(local.Ticks / TimeSpan.TicksPerSecond, zone, zone) is { } instant ? new TimeReference(instant, zone) : null;
}
