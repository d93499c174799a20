using System.Globalization;

namespace Kawaraban.Wire.Dates;

/// <summary>Reads the dates of feeds: RFC 822 with its old zones, ISO 8601 as W3C profiles it, and what programs print instead. A date without a zone is taken as UTC.</summary>
internal static class WireDate
{
    private const int MaxLength = 80;

    public static DateTimeOffset? TryRead(string? text)
    {
        var trimmed = text?.Trim();
        if (trimmed is not { Length: >= 4 and <= MaxLength })
        {
            return null;
        }

        return IsoDate.TryRead(trimmed) ?? MailDate.TryRead(trimmed) ?? JapaneseDate.TryRead(trimmed);
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
}
