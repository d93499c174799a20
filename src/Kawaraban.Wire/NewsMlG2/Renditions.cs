using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>The files that an item's content is in, elsewhere: the largest picture first, the others as sent.</summary>
internal sealed class Renditions(XElement item, WireStory story, Concepts concepts, LinkBase links, Reading reading, string at)
{
    public IEnumerable<WireMedia> Read()
    {
        var files = Files().Select(Media).OfType<WireMedia>().ToList();
        var largest = files.Where(file => file.Role == WireMediaRole.Image).MaxBy(file => (long)(file.Width ?? 0) * (file.Height ?? 0));
        return largest is null ? files : files.Where(file => file != largest).Prepend(largest);
    }

    private IEnumerable<XElement> Files() =>
        item.Child("contentSet").Children("remoteContent")
            .Concat(item.Child("contentMeta").Children("icon"))
            .Concat(item.Child("groupSet").Children("group").SelectMany(group => group.Children("itemRef")).Where(IsPictureFile));

    private WireMedia? Media(XElement file)
    {
        if (links.File(Address(file)) is not { } url)
        {
            if (file.Is("remoteContent"))
            {
                reading.Warn("bad-link", "The address of a file is none of the web and none beside the document; the file was left out.", at);
            }

            return null;
        }

        var isContent = file.Is("remoteContent");
        return new WireMedia
        {
            Role = Role(file, url),
            Url = url,
            Type = file.Of("contenttype"),
            Length = file.Of("size"),
            Width = Elements.Number(file.Of("width")),
            Height = Elements.Number(file.Of("height")),
            Title = reading.Title(file.WordsAt("headline") ?? file.WordsAt("title"), at),
            Description = isContent && story.Type != WireStoryType.Text ? Caption() : null,
            Alt = isContent ? story.Alt : null,
            Credit = isContent ? story.Credit : null,
        };
    }

    /// <summary>Files sent along are named relative to the item, by some as addresses of a disk.</summary>
    private static string? Address(XElement file)
    {
        var href = file.Of("href") ?? (file.Is("itemRef") ? null : file.Of("residref"));
        return href is not null && href.StartsWith("file:///./", StringComparison.OrdinalIgnoreCase) ? "./" + href["file:///./".Length..].Trim() : href;
    }

    private string? Caption() => reading.Field(Blocks.BlockText.Render(story.Summary), at);

    private WireMediaRole Role(XElement file, string url)
    {
        if (!(file.Of("contenttype") is { } type ? type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) : story.Type is WireStoryType.Picture or WireStoryType.Graphic || MediaTypes.LooksLikePicture(url)))
        {
            return WireMediaRole.Enclosure;
        }

        var rendition = concepts.Code(file, "rendition") ?? "";
        return file.Is("icon") || rendition.Contains("thumb", StringComparison.OrdinalIgnoreCase) || rendition.Contains("icon", StringComparison.OrdinalIgnoreCase) ? WireMediaRole.Thumbnail : WireMediaRole.Image;
    }

    private static bool IsPictureFile(XElement member) =>
        member.Of("href") is not null && member.Of("contenttype")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;
}
