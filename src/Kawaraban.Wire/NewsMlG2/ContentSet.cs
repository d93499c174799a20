using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Nitf;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>The text that an item carries within itself; of several forms of it, the first that can be read.</summary>
internal sealed class ContentSet
{
    private readonly LinkBase _links;
    private readonly string? _language;
    private readonly string? _headline;
    private readonly Reading _reading;
    private readonly string _at;
    private IReadOnlyList<WireBlock> _blocks = [];

    /// <param name="contents">The <c>contentSet</c>.</param>
    /// <param name="headline">The item's headline: a head of the text that repeats it is left out.</param>
    /// <param name="language">The language of the text, when known.</param>
    /// <param name="links">What relative addresses are read against.</param>
    /// <param name="reading">The reading this is part of.</param>
    /// <param name="at">The place of the item.</param>
    public ContentSet(XElement? contents, string? headline, string? language, LinkBase links, Reading reading, string at)
    {
        (_headline, _language, _links, _reading, _at) = (headline, language, links, reading, at);
        foreach (var content in reading.List(contents?.Elements().Where(part => part.Is("inlineXML") || part.Is("inlineData")) ?? [], at))
        {
            _blocks = content.Is("inlineXML") ? OfXml(content) : OfData(content);
            if (_blocks.Count > 0)
            {
                break;
            }
        }
    }

    /// <summary>The story that NITF within tells; null when there is none.</summary>
    public WireStory? Nitf { get; private set; }

    /// <summary>The direction that the content is marked with.</summary>
    public string? Direction { get; private set; }

    public IReadOnlyList<WireBlock> Blocks() => _blocks;

    private IReadOnlyList<WireBlock> OfXml(XElement content)
    {
        var root = content.Elements().FirstOrDefault();
        Direction ??= content.Of("dir") ?? root.Of("dir") ?? root.Child("body").Of("dir");
        switch (root?.Name.LocalName)
        {
            case null:
                return OfText(content.Value, content.Of("contenttype"));
            case "nitf":
                Nitf = new NitfStory(root, _links, _language, _reading, _at).Read();
                return Nitf.Blocks;
            case "html":
                return OfHtml(root.Child("body") ?? root);
            case "body" or "div" or "section" or "article":
                return OfHtml(root);
            case "p" or "h1" or "h2" or "h3" or "ul" or "ol" or "table" or "figure" or "span":
                return OfHtml(content);
            default:
                _reading.Warn("unread-content", $"Content of the kind '{TextCut.Characters(root.Name.LocalName, 60)}' is not read.", _at);
                return [];
        }
    }

    private IReadOnlyList<WireBlock> OfData(XElement content)
    {
        var type = content.Of("contenttype");
        return EncodedText.Decode(content.Value, content.Of("encoding"), type, _reading, _at) is { } text ? OfText(text, type) : [];
    }

    private IReadOnlyList<WireBlock> OfText(string text, string? type) =>
        WrappedLines.OnlyParagraph(text) is { } wrapped ? WrappedLines.Blocks(wrapped, _reading, _at)
        : type?.Contains("html", StringComparison.OrdinalIgnoreCase) == true || text.AsSpan().TrimStart().StartsWith("<p", StringComparison.OrdinalIgnoreCase)
            ? _reading.Blocks(text, _links, _language, _at)
        : WrappedLines.Blocks(text, _reading, _at);

    private IReadOnlyList<WireBlock> OfHtml(XElement body)
    {
        if (!body.HasElements || WrappedLines.OnlyParagraph(body) is not null)
        {
            return WrappedLines.Blocks(body.Value, _reading, _at);
        }

        if (body.Child("header") is { } header && header.WordsAt("h1") is { } headline && headline == _headline)
        {
            header.Remove();
        }

        return _reading.Blocks(XmlAsHtml.Inner(body), body.Base(_reading.Base), _language, _at);
    }
}
