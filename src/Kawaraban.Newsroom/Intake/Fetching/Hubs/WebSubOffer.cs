using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

/// <summary>That a feed tells a hub of its changes, and by which address the hub knows the feed.</summary>
/// <param name="Hub">Where to subscribe.</param>
/// <param name="Topic">What to subscribe to.</param>
public sealed record WebSubOffer(string Hub, string Topic)
{
    /// <summary>Looks in the answer's <c>Link</c> headers first, then in the document, as the standard says; null when no hub is named.</summary>
    public static WebSubOffer? Of(FetchOutcome.Fetched answer, WireSource source) => Of(answer.Links, answer.Url, source);

    /// <param name="links">The <c>Link</c> headers as sent.</param>
    /// <param name="url">Where the document came from: the topic when it does not say <c>self</c>.</param>
    public static WebSubOffer? Of(IReadOnlyList<string> links, string url, WireSource source)
    {
        var headers = LinkHeader.Read(links);
        var hub = Of(headers, "hub", url) ?? source.Hubs.FirstOrDefault(IsWeb);
        return hub is null ? null : new WebSubOffer(hub, Of(headers, "self", url) ?? (IsWeb(source.Self) ? source.Self! : url));
    }

    private static string? Of(IReadOnlyList<LinkHeader> headers, string rel, string url) =>
        headers.Where(link => link.Rel.Contains(rel))
            .Select(link => Uri.TryCreate(url, UriKind.Absolute, out var from) && Uri.TryCreate(from, link.Href, out var absolute) ? absolute.AbsoluteUri : null)
            .FirstOrDefault(IsWeb);

    private static bool IsWeb(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
