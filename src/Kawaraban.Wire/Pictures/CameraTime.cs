using System.Globalization;

namespace Kawaraban.Wire.Pictures;

/// <summary>
/// The time that a camera or an archive gives a picture, in the spellings of XMP, Exif and IIM, written as ISO 8601. It is no instant
/// unless the zone was known, and need not name a day: <c>1923-09</c> stays a month.
/// </summary>
internal static class CameraTime
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy:MM:dd", "yyyyMMdd"];
    private static readonly string[] Times = ["HH:mm:ss", "HH:mm", "HHmmss", "HHmm", "HH:mm:ss.FFFFFFF", "HHmmss.FFFFFFF"];

    public static string? Read(string? text)
    {
        if (text?.Trim() is not { Length: >= 4 and <= 48 } moment)
        {
            return null;
        }

        var dateEnd = moment.AsSpan().IndexOfAny('T', ' ') is > 0 and var cut ? cut : moment.Length;
        var time = moment[Math.Min(dateEnd + 1, moment.Length)..].Trim();
        return Day(moment[..dateEnd]) is not { } day ? null
            : time.Length == 0 || day.Length < 10 ? day
            : Time(time) is { } clock ? $"{day}T{clock}" : null;
    }

    /// <summary>A day, or a month or year where the rest is missing or zero.</summary>
    private static string? Day(string date)
    {
        if (DateOnly.TryParseExact(date, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var digits = date.Replace("-", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is not (4 or 6 or 8) || !digits.All(char.IsAsciiDigit) || digits.StartsWith("0000", StringComparison.Ordinal) || (digits.Length == 8 && !digits.EndsWith("00", StringComparison.Ordinal)))
        {
            return null;
        }

        var month = digits.Length > 4 ? digits[4..6] : "00";
        return month == "00" ? digits[..4] : string.CompareOrdinal(month, "12") <= 0 ? $"{digits[..4]}-{month}" : null;
    }

    private static string? Time(string text)
    {
        var zone = text.AsSpan().IndexOfAny('+', '-', 'Z') is >= 0 and var at ? at : text.Length;
        return TimeOnly.TryParseExact(text.AsSpan(0, zone).Trim(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && Zone(text[zone..]) is { } offset
            ? time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + offset
            : null;
    }

    private static string? Zone(string zone)
    {
        if (zone is "" or "Z")
        {
            return zone;
        }

        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        return digits.Length == 4 && digits.All(char.IsAsciiDigit) && string.CompareOrdinal(digits, "1400") <= 0 && digits[2] < '6'
            ? digits == "0000" ? "Z" : $"{zone[0]}{digits[..2]}:{digits[2..]}"
            : null;
    }
}
