using System.Globalization;
using System.Net;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>Reads IPv4 addresses as browsers and the C library do: of one to four numbers, each decimal, octal or hexadecimal. <c>0x7f.1</c> is 127.0.0.1.</summary>
internal static class Ipv4Spelling
{
    /// <summary>Whether the host's last part is a number, which no name's is: then it is such an address, or wrong.</summary>
    public static bool IsNumeric(string host)
    {
        var last = host[(host.LastIndexOf('.') + 1)..];
        return last.Length > 0 && (last.All(char.IsAsciiDigit) || Number(last) is not null);
    }

    /// <summary>The address, or null when the numbers make none.</summary>
    public static IPAddress? Read(string host)
    {
        var numbers = host.Split('.').Select(Number).ToList();
        if (numbers.Count > 4 || numbers.Contains(null) || numbers.SkipLast(1).Any(number => number > 255))
        {
            return null;
        }
        var last = numbers[^1]!.Value;
        var room = 8 * (5 - numbers.Count);
        if (last >> room != 0)
        {
            return null;
        }
        var value = numbers.SkipLast(1).Select((number, i) => number!.Value << (8 * (3 - i))).Aggregate(last, (sum, part) => sum | part);
        return new IPAddress([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);
    }

    private static ulong? Number(string part)
    {
        if (part.Length is 0 or > 20)
        {
            return null;
        }
        if (part.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return part.Length == 2 ? 0 : ulong.TryParse(part.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null;
        }
        return part[0] == '0' && part.Length > 1 ? Octal(part) : ulong.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static ulong? Octal(string part) =>
        part.All(c => c is >= '0' and <= '7') ? part.Aggregate(0UL, (sum, c) => (sum * 8) + (uint)(c - '0')) : null;
}
