using System.Globalization;

namespace Kawaraban.Wire.Writers;

/// <summary>Instants as formats spell them, with the offset they were given in.</summary>
internal static class Stamp
{
    /// <summary>RFC 822 with four digits of the year: <c>Fri, 20 Nov 2026 09:30:00 +0900</c>.</summary>
    public static string Mail(DateTimeOffset at) =>
        at.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + at.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);

    /// <summary>RFC 3339: <c>2026-11-20T09:30:00+09:00</c>.</summary>
    public static string Iso(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string? Iso(DateTimeOffset? at) => at is { } known ? Iso(known) : null;
}
