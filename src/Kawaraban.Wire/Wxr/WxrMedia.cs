using System.Globalization;
using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Wxr;

/// <summary>The files of an item: an attachment's own, a post's featured picture, and what a podcast encloses.</summary>
internal sealed class WxrMedia(XElement item, WxrIndex index, Reading reading, string at)
{
    /// <summary>What the item is when it is an attachment.</summary>
    public WxrAttachment? Own { get; } = item.Wp("post_type") == "attachment" ? WxrIndex.ReadAttachment(item) : null;

    public WireStoryType TypeOfFile => Own switch
    {
        { IsPicture: true } => WireStoryType.Picture,
        { IsFilm: true } => WireStoryType.Video,
        { IsSound: true } => WireStoryType.Audio,
        _ => WireStoryType.Text,
    };

    public IEnumerable<WireMedia> Read()
    {
        if (Own is not null)
        {
            yield return File(Own, Own.IsPicture ? WireMediaRole.Image : WireMediaRole.Enclosure);
        }

        if (Featured() is { } featured)
        {
            yield return File(featured, WireMediaRole.Featured);
        }

        foreach (var enclosure in item.Wps("postmeta").Where(meta => meta.Wp("meta_key") == "enclosure").Select(Enclosure).OfType<WireMedia>())
        {
            yield return enclosure;
        }
    }

    private WxrAttachment? Featured()
    {
        if (!long.TryParse(item.Meta("_thumbnail_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == 0)
        {
            return null;
        }

        var featured = index.Attachment(id);
        if (featured is null)
        {
            reading.Warn("missing-attachment", $"The featured picture, attachment {id}, is not in the export.", at);
        }

        return featured;
    }

    private WireMedia File(WxrAttachment file, WireMediaRole role) => new()
    {
        Role = role,
        Url = file.Url,
        Type = file.Type,
        Length = file.Facts.Length,
        Width = file.Facts.Width,
        Height = file.Facts.Height,
        Title = reading.Title(file.Title, at),
        Description = reading.Field(file.Caption is { } caption ? PlainText.OfHtml(caption) : null, at),
        Alt = reading.Field(file.Alt, at),
        Credit = reading.Field(file.Facts.Credit, at),
    };

    /// <summary>An address, a length and a type, a line each.</summary>
    private static WireMedia? Enclosure(XElement meta)
    {
        var lines = (meta.Wp("meta_value") ?? "").Split('\n', StringSplitOptions.TrimEntries);
        return LinkBase.None.Page(lines[0]) is { } url
            ? new WireMedia { Role = WireMediaRole.Enclosure, Url = url, Length = lines.Length > 1 && lines[1].Length > 0 ? lines[1] : null, Type = lines.Length > 2 ? lines[2] : null }
            : null;
    }
}
