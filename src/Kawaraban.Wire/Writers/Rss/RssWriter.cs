using System.Globalization;
using System.Xml;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Writers.Rss;

/// <summary>RSS 2.0 with the content, Dublin Core, media and Atom modules.</summary>
public static class RssWriter
{
    /// <summary>The media type of what is written.</summary>
    public const string ContentType = "application/rss+xml; charset=utf-8";

    /// <summary>Writes a document as a feed.</summary>
    /// <param name="document">What to write; an error in it is not told.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireDocument document, Stream to) => Write(document.Source, document.Items, to);

    /// <summary>Writes stories one after the other, holding none.</summary>
    /// <param name="source">The feed itself. RSS asks for a title and a link.</param>
    /// <param name="stories">Newest first.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireSource source, IEnumerable<WireStory> stories, Stream to)
    {
        using var xml = CleanXml.Over(to);
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        foreach (var (prefix, space) in RssModules.All)
        {
            xml.WriteAttributeString("xmlns", prefix, null, space);
        }

        xml.WriteStartElement("channel");
        WriteChannel(xml, source);
        foreach (var story in stories)
        {
            RssItemWriter.Write(xml, story);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteChannel(XmlWriter xml, WireSource source)
    {
        xml.Element("title", source.Title ?? source.Link ?? "");
        xml.Element("link", Outgoing.Web(source.Link) ?? source.Self ?? "");
        xml.Element("description", source.Subtitle ?? source.Title ?? "");
        xml.Optional("language", LanguageTag.Clean(source.Language));
        xml.Optional("copyright", source.Rights);
        xml.Optional("pubDate", source.Published is { } published ? Stamp.Mail(published) : null);
        xml.Optional("lastBuildDate", source.Updated is { } updated ? Stamp.Mail(updated) : null);
        foreach (var category in source.Categories)
        {
            RssItemWriter.WriteCategory(xml, category);
        }

        xml.Optional("generator", source.Generator);
        xml.Optional("ttl", source.Ttl?.ToString(CultureInfo.InvariantCulture));
        WriteImage(xml, source);
        WriteLink(xml, "self", Outgoing.Web(source.Self), "application/rss+xml");
        foreach (var hub in source.Hubs)
        {
            WriteLink(xml, "hub", Outgoing.Web(hub), null);
        }
    }

    /// <summary>The image's title and link are the channel's: validators ask for it.</summary>
    private static void WriteImage(XmlWriter xml, WireSource source)
    {
        if (source.Image is { } image && Outgoing.Web(source.Link) is { } link)
        {
            xml.WriteStartElement("image");
            xml.Element("url", Outgoing.File(image.Url));
            xml.Element("title", source.Title ?? link);
            xml.Element("link", link);
            xml.WriteEndElement();
        }
    }

    private static void WriteLink(XmlWriter xml, string rel, string? href, string? type)
    {
        if (href is not null)
        {
            xml.Open("link", Vocabulary.Atom.NamespaceName, "atom");
            xml.Attribute("href", href);
            xml.Attribute("rel", rel);
            xml.Attribute("type", type);
            xml.WriteEndElement();
        }
    }
}
