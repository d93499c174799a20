using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Nitf;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMl1;

/// <summary>The texts within an item's components: the main one, then those that complement it under their own headlines; of equivalents, the first that can be read.</summary>
internal sealed class ComponentBodies
{
    private readonly LinkBase _links;
    private readonly string? _language;
    private readonly Reading _reading;
    private readonly string _at;
    private readonly List<WireBlock> _blocks = [];
    private readonly XElement? _caption;
    private readonly XElement? _abstract;

    public ComponentBodies(Components components, string? language, LinkBase links, Reading reading, string at)
    {
        (_language, _links, _reading, _at) = (language, links, reading, at);
        var texts = components.Contents.Where(IsText).ToList();
        _caption = texts.FirstOrDefault(IsCaption);
        _abstract = texts.FirstOrDefault(text => Components.Role(text.Parent!) is "abstract" or "summary" or "teaser");
        var main = reading.List(texts.Where(text => !IsCaption(text) && text != _abstract && Components.Role(text.Parent!) is not ("title" or "headline")).OrderBy(text => Components.Role(text.Parent!) is "main" ? 0 : 1), at);
        string? first = null;
        foreach (var text in main.Where(text => _blocks.Count == 0 || (!IsEquivalent(text) && MarkedLanguage(text) == first)))
        {
            first = _blocks.Count == 0 ? MarkedLanguage(text) : first;
            Append(text);
        }

        Type = _blocks.Count > 0 ? WireStoryType.Text : TypeOf(components);
    }

    public IReadOnlyList<WireBlock> Blocks => _blocks;

    public WireStoryType Type { get; }

    /// <summary>The story that NITF within tells; null when there is none.</summary>
    public WireStory? Nitf { get; private set; }

    public IReadOnlyList<WireBlock> Summary(string? secondHeadline) =>
        _abstract is not null ? Read(_abstract) : Type != WireStoryType.Text && _caption is not null ? Read(_caption) : _reading.PlainBlocks(secondHeadline, _at);

    /// <summary>Whether content is text carried within, rather than a file elsewhere.</summary>
    public static bool IsText(XElement content) =>
        Data(content) is not null && content.Of("Href") is null && Formal.Kind(content.Child("MediaType")) is "" or "text" or "complexdata";

    public static XElement? Data(XElement content) => content.Descendants().FirstOrDefault(element => element.Is("DataContent"));

    public static bool IsCaption(XElement text) => Components.Around(text).Any(component => Components.Role(component).Contains("caption", StringComparison.Ordinal));

    private void Append(XElement text)
    {
        var read = Read(text);
        var headline = _blocks.Count > 0 && read.Count > 0 ? text.Parent.WordsAt("NewsLines", "HeadLine") : null;
        if (headline is not null)
        {
            _blocks.Add(new Heading(2, WireText.Of(headline)));
        }

        _blocks.AddRange(read);
    }

    private IReadOnlyList<WireBlock> Read(XElement content)
    {
        var data = Data(content)!;
        var root = data.Elements().FirstOrDefault();
        return root?.Name.LocalName switch
        {
            null => OfText(data, content),
            "nitf" => OfNitf(root),
            "html" => OfHtml(root.Child("body") ?? root),
            "body" when root.Child("body.content") is not null => OfNitf(new XElement("nitf", root)),
            "body" or "body.content" => OfHtml(root),
            _ => OfHtml(data),
        };
    }

    private IReadOnlyList<WireBlock> OfNitf(XElement nitf)
    {
        var story = new NitfStory(nitf, _links, _language, _reading, _at).Read();
        Nitf ??= story;
        return story.Blocks;
    }

    private IReadOnlyList<WireBlock> OfHtml(XElement body) =>
        body.HasElements && WrappedLines.OnlyParagraph(body) is null ? _reading.Blocks(NitfHtml.Of(body, _links), _links, _language, _at) : WrappedLines.Blocks(body.Value, _reading, _at);

    private IReadOnlyList<WireBlock> OfText(XElement data, XElement content)
    {
        var type = content.Child("MimeType").Of("FormalName");
        var encoding = content.Child("Encoding").Of("Notation") ?? Formal.Name(content.Child("Encoding").Child("Notation"));
        if (EncodedText.Decode(data.Value, encoding, type, _reading, _at) is not { } text)
        {
            return [];
        }

        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<nitf", StringComparison.OrdinalIgnoreCase) ? OfNitf(WireXml.Read(start.ToString(), 0, _reading).Root ?? data)
            : start.StartsWith("<", StringComparison.Ordinal) || text.Contains("</", StringComparison.Ordinal) || type?.Contains("html", StringComparison.OrdinalIgnoreCase) == true ? _reading.Blocks(text, _links, _language, _at)
            : WrappedLines.Blocks(text, _reading, _at);
    }

    /// <summary>The language that a text is marked with: other languages are other stories of the same.</summary>
    private static string? MarkedLanguage(XElement text) => text.AncestorsAndSelf().Select(around => around.Language()).FirstOrDefault(tag => tag is not null);

    private static bool IsEquivalent(XElement text) =>
        Components.Around(text).Any(component => component.Of("EquivalentsList") == "yes");

    private static WireStoryType TypeOf(Components components) =>
        components.Contents.Select(content => Formal.Kind(content.Child("MediaType"))).FirstOrDefault(kind => kind is not ("" or "text")) switch
        {
            "photo" or "picture" or "image" => WireStoryType.Picture,
            "graphic" or "graphics" => WireStoryType.Graphic,
            "video" => WireStoryType.Video,
            "audio" => WireStoryType.Audio,
            _ => WireStoryType.Text,
        };
}
