using System.Globalization;
using System.Net;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>An address that we may ask, taken apart by our own rules first, so that no two readers of addresses can understand it differently.</summary>
internal static class WebAddress
{
    /// <summary>Judges an address before anything is resolved.</summary>
    /// <param name="address">The address in its one spelling; null when it is refused.</param>
    /// <returns>Why it is refused: a <see cref="FetchCode"/>; null when it may be asked.</returns>
    public static string? Judge(string url, FetchSetting setting, out Uri? address)
    {
        address = null;
        if (Read(url.Trim()) is not { } read)
        {
            return FetchCode.BadUrl;
        }
        if (!setting.Allowed.Contains(read.Host, read.Port))
        {
            if (!setting.Ports.Contains(read.Port))
            {
                return FetchCode.BadUrl;
            }
            if (IsLocal(read.Host) || (IPAddress.TryParse(read.Host, out var literal) && RefusedNetworks.Refuses(literal)))
            {
                return FetchCode.AddressRefused;
            }
        }
        address = read.Uri;
        return null;
    }

    private static string? HostOf(Uri uri) => HostName.Read(uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost.Trim('[', ']')}]" : uri.IdnHost);

    private static Parts? Read(string url)
    {
        var scheme = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https" : url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http" : null;
        if (scheme is null || url.Length > FetchLimits.LongestUrl || url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
        {
            return null;
        }
        var rest = url.AsSpan(scheme.Length + 3);
        var end = rest.IndexOfAny('/', '?', '#');
        var authority = (end < 0 ? rest : rest[..end]).ToString();
        return authority.AsSpan().ContainsAny('@', '%') ? null : Read(scheme, authority, end < 0 ? "/" : rest[end..].ToString());
    }

    private static Parts? Read(string scheme, string authority, string rest)
    {
        var colon = authority.LastIndexOf(':');
        var hasPort = colon > authority.LastIndexOf(']') && colon >= 0;
        var host = HostName.Read(hasPort ? authority[..colon] : authority);
        var port = hasPort && colon + 1 < authority.Length ? Port(authority[(colon + 1)..]) : scheme == "https" ? 443 : 80;
        if (host is null || port is null)
        {
            return null;
        }
        var written = host.Contains(':') ? $"[{host}]" : host;
        return Uri.TryCreate($"{scheme}://{written}:{port}{rest}", UriKind.Absolute, out var uri) && HostOf(uri) == host && uri.Port == port
            ? new Parts(uri, host, port.Value)
            : null;
    }

    private static int? Port(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535 ? port : null;

    /// <summary>Names that mean this machine, whatever a resolver says of them.</summary>
    private static bool IsLocal(string host) => host == "localhost" || host.EndsWith(".localhost", StringComparison.Ordinal);

    private sealed record Parts(Uri Uri, string Host, int Port);
}
