using System.Globalization;

namespace Kawaraban.Wire.Dates;

/// <summary>Reads the dates of feeds: RFC 822 with its old zones, ISO 8601 as W3C profiles it, and what programs and people write instead. A date without a zone is taken as UTC.</summary>
internal static class WireDate
{
    private const int MaxLength = 120;

    public static DateTimeOffset? TryRead(string? text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length is < 4 or > MaxLength)
        {
            return null;
        }

        var plain = DateText.Plain(trimmed.ToString());
        return IsoDate.TryRead(plain) ?? CountedDate.TryRead(plain) ?? EastAsianDate.TryRead(plain) ?? WrittenDate.TryRead(plain);
    }

    /// <summary>The instant as ISO 8601, with Z for UTC.</summary>
    public static string Write(DateTimeOffset date)
    {
        var form = date.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
        return date.ToString(form + (date.Offset == TimeSpan.Zero ? "'Z'" : "zzz"), CultureInfo.InvariantCulture);
    }

    internal static DateTimeOffset? Make(int year, int month, int day, TimeSpan time, TimeSpan offset)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || offset.Duration() > TimeSpan.FromHours(14))
        {
            return null;
        }

        var local = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        var isAtEdge = year is 1 or 9999;
        return isAtEdge || time < TimeSpan.Zero || time > TimeSpan.FromHours(24) ? null : new DateTimeOffset(local + time, offset);
    }

    /// <summary>A time of day; a leap second is the second before it. Null for what no clock shows.</summary>
    internal static TimeSpan? Time(int hour, int minute, int second) =>
        hour > 24 || minute > 59 || second > 60 ? null : new TimeSpan(hour, minute, Math.Min(59, second));
}
