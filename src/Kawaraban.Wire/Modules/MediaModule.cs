using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Modules;

/// <summary>Media RSS: pictures, films and sounds with their titles, captions and credits, alone or in groups.</summary>
internal static class MediaModule
{
    private static readonly XNamespace Media = Vocabulary.Media;

    public static IEnumerable<WireMedia> Read(XElement item, LinkBase links, Reading reading, string at)
    {
        var holders = item.Elements(Media + "group").Prepend(item).ToList();
        var contents = holders.SelectMany(holder => holder.Elements(Media + "content"), (holder, content) => Content(content, [content, holder, item], links, reading, at));
        var thumbnails = holders.Concat(holders.SelectMany(holder => holder.Elements(Media + "content")))
            .SelectMany(holder => holder.Elements(Media + "thumbnail")).Select(thumbnail => Thumbnail(thumbnail, links));
        return contents.Concat(thumbnails).Concat(Players(holders, links, reading, at)).OfType<WireMedia>();
    }

    /// <summary>A film that only a player's page shows.</summary>
    private static IEnumerable<WireMedia?> Players(List<XElement> holders, LinkBase links, Reading reading, string at) =>
        holders.Where(holder => holder.Element(Media + "content") is null)
            .Select(holder => (holder, player: holder.Element(Media + "player")))
            .Select(pair => pair.player is { } player && links.Page(player.Of("url")) is { } url
                ? new WireMedia { Role = WireMediaRole.Enclosure, Url = url, Width = Elements.Number(player.Of("width")), Height = Elements.Number(player.Of("height")), Title = reading.Title(Plain([pair.holder], "title"), at) }
                : null);

    private static WireMedia? Content(XElement content, XElement[] nearestFirst, LinkBase links, Reading reading, string at)
    {
        if (links.Page(content.Of("url") ?? content.Element(Media + "player")?.Of("url")) is not { } url)
        {
            return null;
        }

        return new WireMedia
        {
            Role = IsPicture(content, url) ? WireMediaRole.Image : WireMediaRole.Enclosure,
            Url = url,
            Type = content.Of("type"),
            Length = content.Of("fileSize"),
            Width = Elements.Number(content.Of("width")),
            Height = Elements.Number(content.Of("height")),
            Title = reading.Title(Plain(nearestFirst, "title"), at),
            Description = reading.Field(Plain(nearestFirst, "description") ?? Plain([content], "text"), at),
            Alt = reading.Field(content.Of("alt"), at),
            Credit = reading.Field(Plain(nearestFirst, "credit") ?? Plain(nearestFirst, "copyright"), at),
        };
    }

    private static WireMedia? Thumbnail(XElement thumbnail, LinkBase links) =>
        links.Page(thumbnail.Of("url") ?? thumbnail.Of("href") ?? thumbnail.Value) is { } url
            ? new WireMedia { Role = WireMediaRole.Thumbnail, Url = url, Width = Elements.Number(thumbnail.Of("width")), Height = Elements.Number(thumbnail.Of("height")) }
            : null;

    private static bool IsPicture(XElement content, string url) =>
        content.Of("medium") is { } medium ? medium.Equals("image", StringComparison.OrdinalIgnoreCase)
        : content.Of("type") is { } type ? type.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
        : MediaTypes.LooksLikePicture(url);

    private static string? Plain(XElement[] nearestFirst, string name) =>
        nearestFirst.SelectMany(holder => holder.Elements(Media + name)).Select(Plain).FirstOrDefault(text => text.Length > 0);

    private static string Plain(XElement field) =>
        field.Of("type") == "plain" ? field.Value.Trim() : PlainText.OfHtml(field.Html());
}
