using System.Globalization;
using System.Net;
using System.Text;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>What WordPress's own shortcodes show, and those of hosts that embed what others serve, as HTML.</summary>
internal sealed class ShortcodeReader(WxrIndex index, long post)
{
    private const int MaxGallery = 500;
    private static readonly string[] Sounds = ["src", "mp3", "m4a", "ogg", "oga", "wav", "wma", "flac"];
    private static readonly string[] Films = ["src", "mp4", "m4v", "webm", "ogv", "wmv", "flv", "mov"];

    public static bool MayEnclose(string name) => name is "caption" or "wp_caption" or "embed" or "audio" or "video" or "youtube" or "vimeo" or "soundcloud" or "tweet";

    /// <summary>The HTML it stands for; null when it is not known.</summary>
    public string? Read(ShortcodeTag tag, string? inner) => tag.Name switch
    {
        "caption" or "wp_caption" => inner is null ? null : Caption(tag, inner),
        "gallery" => Gallery(tag),
        "playlist" => Playlist(tag),
        "embed" => Card(inner ?? tag["src"], null),
        "audio" => Player("audio", tag, Sounds, inner),
        "video" => Player("video", tag, Films, inner),
        "youtube" or "vimeo" or "dailymotion" or "soundcloud" or "tweet" or "twitter" or "instagram" or "facebook" or "tiktok" or "spotify" or "googlemaps" or "ted" or "slideshare" or "gist" =>
            Card(inner ?? Address(tag), null),
        _ => null,
    };

    /// <summary>A card that leads to an address; nothing when it is none.</summary>
    public static string Card(string? address, string? title)
    {
        if (LinkBase.None.Page(WebUtility.HtmlDecode(address)) is not { } url)
        {
            return "";
        }

        var page = Providers.Find(url)?.Canonical(url) ?? url;
        return $"\n<figure class=\"embed\"><a href=\"{Encode(page)}\">{Encode(title ?? page)}</a></figure>\n";
    }

    public static string Picture(WxrAttachment picture) =>
        $"<figure><img src=\"{Encode(picture.Url)}\" alt=\"{Encode(picture.Alt ?? "")}\">{(picture.Caption is { } caption ? $"<figcaption>{caption}</figcaption>" : "")}</figure>\n";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Caption(ShortcodeTag tag, string inner)
    {
        var picture = EndOfPicture(inner);
        var words = inner[picture..].Trim();
        words = words.Length > 0 ? words : WebUtility.HtmlDecode(tag["caption"]) ?? "";
        return $"\n<figure>{inner[..picture]}{(words.Length > 0 ? $"<figcaption>{words}</figcaption>" : "")}</figure>\n";
    }

    /// <summary>Where the picture, with the link around it, ends and the words of the caption begin.</summary>
    private static int EndOfPicture(string inner)
    {
        var image = inner.IndexOf("<img", StringComparison.OrdinalIgnoreCase);
        if (image < 0)
        {
            return 0;
        }

        var end = Markup.PastTag(inner, image);
        var link = end + inner.AsSpan(end).IndexOfAnyExcept(" \r\n\t");
        return link >= end && string.Compare(inner, link, "</a", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? Markup.PastTag(inner, link) : end;
    }

    private string Gallery(ShortcodeTag tag)
    {
        var left = Ids(tag["exclude"]).ToHashSet();
        var pictures = (tag["ids"] ?? tag["include"]) is { } named
            ? Ids(named).Select(index.Attachment).OfType<WxrAttachment>()
            : index.ChildrenOf(Ids(tag["id"]).Append(post).First());
        var html = new StringBuilder("\n");
        foreach (var picture in pictures.Where(picture => picture.IsPicture && !left.Contains(picture.Id)).Take(MaxGallery))
        {
            html.Append(Picture(picture));
        }

        return html.ToString();
    }

    private string Playlist(ShortcodeTag tag)
    {
        var isFilm = tag["type"] == "video";
        var files = tag["ids"] is { } named ? Ids(named).Select(index.Attachment).OfType<WxrAttachment>() : index.ChildrenOf(post);
        var html = new StringBuilder("\n");
        foreach (var file in files.Where(file => isFilm ? file.IsFilm : file.IsSound).Take(MaxGallery))
        {
            html.Append(Card(file.Url, file.Title));
        }

        return html.ToString();
    }

    private string Player(string kind, ShortcodeTag tag, string[] names, string? inner)
    {
        var address = names.Select(name => tag[name]).FirstOrDefault(value => value is not null) ?? inner?.Trim();
        address ??= index.ChildrenOf(post).FirstOrDefault(file => kind == "video" ? file.IsFilm : file.IsSound)?.Url;
        return string.IsNullOrEmpty(address) ? "" : $"\n<figure><{kind} src=\"{Encode(WebUtility.HtmlDecode(address))}\"></{kind}></figure>\n";
    }

    private static string? Address(ShortcodeTag tag)
    {
        var said = tag["url"] ?? tag["src"] ?? tag["id"] ?? tag["v"] ?? tag.Unnamed.FirstOrDefault()?.TrimStart('=').Trim('"');
        return said is null || said.Contains("://", StringComparison.Ordinal) ? said : (tag.Name, said) switch
        {
            ("youtube", _) => "https://www.youtube.com/watch?v=" + Uri.EscapeDataString(said),
            ("vimeo", _) => "https://vimeo.com/" + Uri.EscapeDataString(said),
            ("dailymotion", _) => "https://www.dailymotion.com/video/" + Uri.EscapeDataString(said),
            ("tweet" or "twitter", _) => "https://twitter.com/i/status/" + Uri.EscapeDataString(said),
            ("gist", _) => "https://gist.github.com/" + Uri.EscapeDataString(said),
            _ => null,
        };
    }

    private static IEnumerable<long> Ids(string? list) =>
        (list ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Take(MaxGallery)
            .Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0);
}
