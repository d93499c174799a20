using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Embeds that are no frames yet: elements that a script would turn into one, which say in an attribute what they will show.</summary>
internal static class EmbedMarker
{
    /// <summary>Element name, or class name after a dot; the attribute with the id or address; the address that it makes.</summary>
    private static readonly (string Name, string Attribute, string Address)[] Markers =
    [
        ("amp-youtube", "data-videoid", "https://www.youtube.com/watch?v={0}"), ("lite-youtube", "videoid", "https://www.youtube.com/watch?v={0}"), (".youtube-player", "data-id", "https://www.youtube.com/watch?v={0}"), (".lyte", "data-id", "https://www.youtube.com/watch?v={0}"),
        ("amp-vimeo", "data-videoid", "https://vimeo.com/{0}"), ("lite-vimeo", "videoid", "https://vimeo.com/{0}"), ("amp-dailymotion", "data-videoid", "https://www.dailymotion.com/video/{0}"),
        ("amp-twitter", "data-tweetid", "https://x.com/i/status/{0}"), ("twitter-widget", "data-tweet-id", "https://x.com/i/status/{0}"), (".twitter-tweet", "data-tweet-id", "https://x.com/i/status/{0}"), ("amp-instagram", "data-shortcode", "https://www.instagram.com/p/{0}/"),
        ("amp-facebook", "data-href", "{0}"), ("amp-tiktok", "data-src", "{0}"), ("amp-reddit", "data-src", "{0}"), ("amp-iframe", "src", "{0}"), ("amp-soundcloud", "data-trackid", "https://api.soundcloud.com/tracks/{0}"),
        ("script", "data-telegram-post", "https://t.me/{0}"), (".flourish-embed", "data-src", "https://public.flourish.studio/{0}/"), (".infogram-embed", "data-id", "https://infogram.com/{0}"), (".DC-embed", "data-url", "{0}"), (".mastodon-embed", "data-embed-url", "{0}"), (".bluesky-embed", "data-bluesky-url", "{0}"),
        ("amp-jwplayer", "data-media-id", "https://cdn.jwplayer.com/previews/{0}"), ("amp-brightcove", "data-video-id", "https://players.brightcove.net/{1}/default_default/index.html?videoId={0}"), ("video-js", "data-video-id", "https://players.brightcove.net/{1}/default_default/index.html?videoId={0}"), ("video", "data-video-id", "https://players.brightcove.net/{1}/default_default/index.html?videoId={0}"),
    ];

    public static bool Is(IElement element) => AddressOf(element) is not null;

    /// <summary>The address that the element's attributes make; null when it is no such element.</summary>
    public static string? AddressOf(IElement element)
    {
        foreach (var (name, attribute, address) in Markers)
        {
            if ((name[0] == '.' ? element.HasClass(name[1..]) : element.LocalName == name) && element.GetAttribute(attribute) is { Length: > 0 and < 1024 } id)
            {
                return Made(address, id, element.GetAttribute("data-account"));
            }
        }

        return null;
    }

    private static string? Made(string address, string id, string? account)
    {
        if (address == "{0}")
        {
            return id;
        }

        var needsAccount = address.Contains("{1}", StringComparison.Ordinal);
        return needsAccount && !IsName(account) || !IsName(id) ? null : address.Replace("{0}", id, StringComparison.Ordinal).Replace("{1}", account, StringComparison.Ordinal);
    }

    private static bool IsName(string? id) => id is { Length: > 0 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/');
}
