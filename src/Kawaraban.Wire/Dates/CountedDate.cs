using System.Globalization;

namespace Kawaraban.Wire.Dates;

/// <summary>Digits alone: seconds since 1970, or thousandths and millionths of them, or all digits of a date and time in a row.</summary>
internal static class CountedDate
{
    public static DateTimeOffset? TryRead(string text)
    {
        var whole = text.AsSpan(0, text.IndexOf('.') is var point and >= 0 ? point : text.Length);
        if (whole.Length is < 9 or > 16 || text.AsSpan().ContainsAnyExcept("0123456789.") || !long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        return whole.Length switch
        {
            9 or 10 => DateTimeOffset.FromUnixTimeSeconds(count),
            13 => DateTimeOffset.FromUnixTimeMilliseconds(count),
            16 => DateTimeOffset.FromUnixTimeMilliseconds(count / 1000),
            12 => InARow(count * 100),
            14 => InARow(count),
            _ => null,
        };
    }

    private static DateTimeOffset? InARow(long digits)
    {
        var (hour, minute, second) = ((int)(digits / 10_000 % 100), (int)(digits / 100 % 100), (int)(digits % 100));
        return WireDate.Time(hour, minute, second) is { } time
            ? WireDate.Make((int)(digits / 10_000_000_000), (int)(digits / 100_000_000 % 100), (int)(digits / 1_000_000 % 100), time, TimeSpan.Zero)
            : null;
    }
}
