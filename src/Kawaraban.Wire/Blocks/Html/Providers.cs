namespace Kawaraban.Wire.Blocks.Html;

/// <summary>The providers whose frames become cards.</summary>
internal static class Providers
{
    private static readonly Provider[] All =
    [
        new("YouTube", ["youtube.com", "youtube-nocookie.com", "youtu.be"], Film),
        new("Vimeo", ["vimeo.com"], uri => After(uri, "/video/") is { } id ? "https://vimeo.com/" + id : null),
        new("Dailymotion", ["dailymotion.com", "dai.ly"], uri => (After(uri, "/embed/video/") ?? Query(uri, "video")) is { } id ? "https://www.dailymotion.com/video/" + id : null),
        new("X", ["twitter.com", "x.com"], uri => uri.Host.StartsWith("platform.", StringComparison.Ordinal) && Query(uri, "id") is { } id ? "https://x.com/i/status/" + id : null),
        new("Instagram", ["instagram.com"], uri => Before(uri, "/embed")),
        new("Facebook", ["facebook.com"], uri => Query(uri, "href")),
        new("TikTok", ["tiktok.com"], uri => (After(uri, "/embed/v2/") ?? After(uri, "/embed/") ?? After(uri, "/player/v1/")) is { } id ? "https://www.tiktok.com/@/video/" + id : null),
        new("Threads", ["threads.net", "threads.com"], uri => Before(uri, "/embed")),
        new("Bluesky", ["bsky.app"]),
        new("Reddit", ["reddit.com", "redditmedia.com"]),
        new("Telegram", ["t.me"]),
        new("LinkedIn", ["linkedin.com"]),
        new("Spotify", ["spotify.com"], uri => After(uri, "/embed/") is { } path ? "https://open.spotify.com/" + path : null),
        new("SoundCloud", ["soundcloud.com"], uri => Query(uri, "url")),
        new("Apple Podcasts", ["podcasts.apple.com"], uri => uri.Host.StartsWith("embed.", StringComparison.Ordinal) ? "https://podcasts.apple.com" + uri.PathAndQuery : null),
        new("Apple Music", ["music.apple.com"]),
        new("Bandcamp", ["bandcamp.com"]),
        new("Acast", ["acast.com"]),
        new("Niconico", ["nicovideo.jp"], uri => After(uri, "/watch/") is { } id ? "https://www.nicovideo.jp/watch/" + id : null),
        new("Abema", ["abema.tv"]),
        new("Twitch", ["twitch.tv"], uri => Query(uri, "clip") is { } clip ? "https://clips.twitch.tv/" + clip : Query(uri, "video") is { } video ? "https://www.twitch.tv/videos/" + video.TrimStart('v') : Query(uri, "channel") is { } channel ? "https://www.twitch.tv/" + channel : null),
        new("Rumble", ["rumble.com"]),
        new("Bilibili", ["bilibili.com"], uri => Query(uri, "bvid") is { } id ? "https://www.bilibili.com/video/" + id : null),
        new("Odysee", ["odysee.com"]),
        new("VK", ["vk.com", "vkvideo.ru"]),
        new("Rutube", ["rutube.ru"], uri => After(uri, "/play/embed/") is { } id ? "https://rutube.ru/video/" + id + "/" : null),
        new("Naver TV", ["tv.naver.com"]),
        new("Kakao TV", ["tv.kakao.com"]),
        new("Loom", ["loom.com"]),
        new("Wistia", ["wistia.com", "wistia.net"]),
        new("Mixcloud", ["mixcloud.com"]),
        new("Deezer", ["deezer.com"]),
        new("Audioboom", ["audioboom.com"]),
        new("Omny Studio", ["omny.fm"]),
        new("Megaphone", ["megaphone.fm"]),
        new("Pinterest", ["pinterest.com"]),
        new("Brightcove", ["brightcove.net", "brightcove.com"]),
        new("JW Player", ["jwplatform.com", "jwplayer.com"]),
        new("Streamable", ["streamable.com"]),
        new("TED", ["ted.com"]),
        new("Giphy", ["giphy.com"]),
        new("Imgur", ["imgur.com"]),
        new("Getty Images", ["gettyimages.com"]),
        new("Flickr", ["flickr.com"]),
        new("Datawrapper", ["datawrapper.de", "dwcdn.net"]),
        new("Flourish", ["flourish.studio", "flo.uri.sh"]),
        new("Infogram", ["infogram.com"]),
        new("Tableau", ["public.tableau.com"]),
        new("Google Maps", ["maps.google.com", "google.com"]),
        new("OpenStreetMap", ["openstreetmap.org"]),
        new("DocumentCloud", ["documentcloud.org"]),
        new("Scribd", ["scribd.com"]),
        new("SlideShare", ["slideshare.net"]),
        new("CodePen", ["codepen.io"]),
        new("GitHub Gist", ["gist.github.com"]),
        new("Internet Archive", ["archive.org"]),
        new("Wikimedia Commons", ["commons.wikimedia.org"]),
    ];

    private static readonly Provider Mastodon = new("Mastodon", [], uri => Before(uri, "/embed")?.TrimEnd('/'));

    public static Provider? Find(string url)
    {
        var uri = new Uri(url);
        var found = All.FirstOrDefault(provider => provider.Serves(uri.Host)) ?? (IsFederatedPost(uri) ? Mastodon : null);
        return found is { Name: "Google Maps" } && !uri.AbsolutePath.StartsWith("/maps", StringComparison.Ordinal) ? null : found;
    }

    private static string? Film(Uri uri)
    {
        var id = After(uri, "/embed/") ?? After(uri, "/shorts/") ?? After(uri, "/live/") ?? After(uri, "/v/") ?? (uri.Host == "youtu.be" ? uri.AbsolutePath.Trim('/') : null);
        var list = Query(uri, "list");
        return id switch
        {
            null => null,
            "videoseries" => list is null ? null : "https://www.youtube.com/playlist?list=" + Uri.EscapeDataString(list),
            _ => "https://www.youtube.com/watch?v=" + id,
        };
    }

    private static string? After(Uri uri, string mark)
    {
        var at = uri.AbsolutePath.IndexOf(mark, StringComparison.Ordinal);
        var rest = at < 0 ? "" : uri.AbsolutePath[(at + mark.Length)..].Trim('/');
        return rest.Length == 0 ? null : rest;
    }

    private static string? Before(Uri uri, string mark)
    {
        var at = uri.AbsolutePath.IndexOf(mark, StringComparison.Ordinal);
        return at <= 0 ? null : uri.GetLeftPart(UriPartial.Authority) + uri.AbsolutePath[..at] + "/";
    }

    /// <summary>Whoever runs a server of the federation, its posts are at <c>/@name/number</c>.</summary>
    private static bool IsFederatedPost(Uri uri) =>
        uri.Segments is ["/", ['@', _, ..], var number, ..] && number.TrimEnd('/') is { Length: > 8 } digits && digits.All(char.IsAsciiDigit);

    private static bool IsPlain(string value) => value.Length is > 0 and <= 128 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>An http(s) address, or a plain word, that the query carries under a name.</summary>
    private static string? Query(Uri uri, string name)
    {
        foreach (var pair in uri.Query.TrimStart('?').Split('&'))
        {
            if (pair.StartsWith(name + "=", StringComparison.Ordinal))
            {
                var value = Uri.UnescapeDataString(pair[(name.Length + 1)..]);
                return Links.LinkBase.None.Page(value) ?? (name is not ("href" or "url") && IsPlain(value) ? value : null);
            }
        }

        return null;
    }
}
