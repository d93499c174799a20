using System.Globalization;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>
/// When a camera says that a picture was taken. Not an instant unless the camera knew its zone, and most do not:
/// so the wall clock is kept as it stood.
/// </summary>
public sealed record PictureMoment(DateTime Local, TimeSpan? Offset)
{
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy:MM:dd", "yyyyMMdd"];

    private static readonly string[] Times = ["HH:mm:ss", "HH:mm", "HHmmss", "HH:mm:ss.FFFFFFF"];

    /// <summary>XMP, Exif and IPTC-IIM spellings alike.</summary>
    public static PictureMoment? Parse(string? text)
    {
        if (text is not { Length: >= 8 and <= 48 })
        {
            return null;
        }

        var dateEnd = text.AsSpan().IndexOfAny('T', ' ') is > 0 and var cut ? cut : text.Length;
        if (!DateOnly.TryParseExact(text.AsSpan(0, dateEnd), Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return null;
        }

        var rest = text[Math.Min(dateEnd + 1, text.Length)..];
        return rest.Length == 0 ? new PictureMoment(date.ToDateTime(TimeOnly.MinValue), null) : WithTime(date, rest);
    }

    private static PictureMoment? WithTime(DateOnly date, string rest)
    {
        var zone = rest.AsSpan().IndexOfAny('+', '-', 'Z') is >= 0 and var at ? at : rest.Length;
        return TimeOnly.TryParseExact(rest.AsSpan(0, zone), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new PictureMoment(date.ToDateTime(time), ParseOffset(rest[zone..]))
            : null;
    }

    private static TimeSpan? ParseOffset(string zone)
    {
        if (zone == "Z")
        {
            return TimeSpan.Zero;
        }

        var digits = zone.Replace(":", "", StringComparison.Ordinal);
        return digits.Length == 5 && TimeSpan.TryParseExact(digits.AsSpan(1), "hhmm", CultureInfo.InvariantCulture, out var offset)
            ? (digits[0] == '-' ? -offset : offset)
            : null;
    }
}
