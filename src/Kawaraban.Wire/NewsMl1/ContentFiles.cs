using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMl1;

/// <summary>The files that an item's components point to: pictures in their sizes, films, sounds. A caption stands beside its picture, in a component of that role.</summary>
internal sealed class ContentFiles(Components components, LinkBase links, Reading reading, string at)
{
    private readonly Dictionary<XElement, XElement> _captions = Captions(components);

    public IEnumerable<WireMedia> Read() => components.Contents.Select(File).OfType<WireMedia>();

    private WireMedia? File(XElement content)
    {
        if (content.Of("Href") is not { } href)
        {
            return null;
        }

        if (links.File(href) is not { } url)
        {
            reading.Warn("bad-link", "The address of a file is none of the web and none beside the document; the file was left out.", at);
            return null;
        }

        var facts = content.Child("Characteristics");
        return new WireMedia
        {
            Role = Role(content, url),
            Url = url,
            Type = TypeOf(content),
            Length = facts.WordsAt("SizeInBytes"),
            Width = Elements.Number(Property(facts, "width")),
            Height = Elements.Number(Property(facts, "height")),
            Title = reading.Title(Nearest(content, "HeadLine"), at),
            Description = reading.Field(Caption(content), at),
            Credit = reading.Field(Nearest(content, "CreditLine"), at),
        };
    }

    private static string? TypeOf(XElement content)
    {
        var type = content.Child("MimeType").Of("FormalName");
        var format = Formal.Kind(content.Child("Format"));
        return type ?? (format.Contains("jpeg", StringComparison.Ordinal) || format.Contains("jpg", StringComparison.Ordinal) ? "image/jpeg" : format is "png" or "gif" ? "image/" + format : null);
    }

    private static WireMediaRole Role(XElement content, string url)
    {
        var kind = Formal.Kind(content.Child("MediaType"));
        var isPicture = kind.Length > 0 ? kind is "photo" or "picture" or "image" or "graphic" or "graphics" : TypeOf(content)?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) ?? MediaTypes.LooksLikePicture(url);
        var role = Components.Role(content.Parent!);
        return !isPicture ? WireMediaRole.Enclosure
            : role.Contains("thumb", StringComparison.Ordinal) || role.Contains("icon", StringComparison.Ordinal) ? WireMediaRole.Thumbnail
            : WireMediaRole.Image;
    }

    private static string? Property(XElement? facts, string name) =>
        facts.Children("Property").FirstOrDefault(property => Formal.Kind(property).EndsWith(name, StringComparison.Ordinal)).Of("Value");

    /// <summary>A line of the nearest component around that has it, the whole item's own not counted.</summary>
    private static string? Nearest(XElement content, string name) =>
        Components.Around(content).TakeWhile(component => component.Parent?.Name.LocalName == "NewsComponent" || name == "CreditLine")
            .Select(component => component.WordsAt("NewsLines", name)).FirstOrDefault(words => words is not null);

    /// <summary>The caption of the nearest component around that holds one.</summary>
    private string? Caption(XElement content) =>
        Components.Around(content).Select(component => _captions.GetValueOrDefault(component)).OfType<XElement>()
            .Select(caption => ComponentBodies.Data(caption).Words()).FirstOrDefault(words => words is not null);

    /// <summary>The first caption that each component holds.</summary>
    private static Dictionary<XElement, XElement> Captions(Components components)
    {
        var captions = new Dictionary<XElement, XElement>();
        foreach (var caption in components.Contents.Where(text => ComponentBodies.IsText(text) && ComponentBodies.IsCaption(text)))
        {
            foreach (var component in Components.Around(caption))
            {
                captions.TryAdd(component, caption);
            }
        }

        return captions;
    }
}
