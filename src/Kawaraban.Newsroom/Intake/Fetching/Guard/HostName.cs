using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>The one spelling of a host: a name in ASCII and lower case, an IPv4 address in four decimal numbers, or an IPv6 address without brackets.</summary>
internal static class HostName
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");
    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = false };

    /// <summary>Reads a host as an address has it between <c>//</c> and the port; null when it is none.</summary>
    public static string? Read(string host) =>
        host.StartsWith('[') ? Version6(host) : Ascii(host) is { Length: > 0 } name ? Name(name.EndsWith('.') ? name[..^1] : name) : null;

    /// <summary>The host that the framework is about to connect to, in the same spelling.</summary>
    public static string Of(DnsEndPoint end) => Read(end.Host.Contains(':') ? $"[{end.Host.Trim('[', ']')}]" : end.Host) ?? throw new AddressRefusedException();

    private static string? Version6(string host) =>
        host.EndsWith(']') && !host.AsSpan(1, host.Length - 2).ContainsAny('%', '[', ']') && IPAddress.TryParse(host.AsSpan(1, host.Length - 2), out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 ? address.ToString() : null;

    /// <summary>Full-width digits, ideographic full stops and letters of all scripts become what DNS knows.</summary>
    private static string? Ascii(string host)
    {
        if (host.Length is 0 or > LongestName + 1)
        {
            return null;
        }
        try
        {
            return (System.Text.Ascii.IsValid(host) ? host : Idn.GetAscii(host)).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Name(string name)
    {
        if (name.AsSpan().ContainsAnyExcept(Letters) || name.Split('.').Any(label => label.Length is 0 or > LongestLabel))
        {
            return null;
        }
        return Ipv4Spelling.IsNumeric(name) ? Ipv4Spelling.Read(name)?.ToString() : name;
    }
}
