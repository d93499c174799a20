using System.Net;
using Kawaraban.Newsroom.Intake.Fetching.Guard;

namespace Kawaraban.Newsroom.Webhooks;

/// <summary>Judges an address that an owner types. What it resolves to is judged each time that something is sent.</summary>
public static class WebhookAddress
{
    /// <summary>
    /// Over https, because what is sent tells of work that is not released; over http only to a host inside that whoever runs the paper allows.
    /// </summary>
    public static bool IsFit(string address, AllowedHosts allowed) =>
        address.Length <= Webhook.MaxAddress && WebAddress.Judge(address, new FetchSetting { Allowed = allowed }, out var uri) is null
        && (uri!.Scheme == Uri.UriSchemeHttps || allowed.Contains(HostName.Of(new DnsEndPoint(uri.IdnHost, uri.Port)), uri.Port));
}
