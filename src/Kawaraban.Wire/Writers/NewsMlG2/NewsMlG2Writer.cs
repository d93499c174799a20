using System.Xml;

namespace Kawaraban.Wire.Writers.NewsMlG2;

/// <summary>NewsML-G2 2.35, power conformance: a newsItem, or a newsMessage of newsItems, the body as inline XHTML.</summary>
/// <remarks>
/// Source: IPTC's XML Schema and guidelines of NewsML-G2 2.35. Every scheme that a code here belongs to stands in the item's own catalog, so that no
/// receiver must fetch one. A translation is a <c>link</c> of one of schema.org's relations (<see cref="WireRelation"/>).
/// </remarks>
public static class NewsMlG2Writer
{
    /// <summary>The media type of what is written.</summary>
    public const string ContentType = "application/vnd.iptc.g2.newsitem+xml; charset=utf-8";

    /// <summary>The media type of several items.</summary>
    public const string MessageContentType = "application/vnd.iptc.g2.newsmessage+xml; charset=utf-8";

    /// <summary>Writes a document: its one story as a newsItem, else a newsMessage. The standard knows no message without items: for none, an empty one is written.</summary>
    /// <param name="document">What to write; an error in it is not told.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireDocument document, Stream to) =>
        Outgoing.Write(document, (source, only) => Write(source, only, to), (source, stories) => Write(source, stories, to));

    /// <summary>Writes one story as a newsItem.</summary>
    /// <param name="source">What it comes from: its language, rights and name stand for a story that says none.</param>
    /// <param name="story">The story.</param>
    /// <param name="to">Where the UTF-8 bytes go. It stays open.</param>
    public static void Write(WireSource source, WireStory story, Stream to)
    {
        using var xml = CleanXml.Over(to);
        NewsItemWriter.Write(xml, source, story);
    }

    /// <summary>Writes stories one after the other as a newsMessage, holding none.</summary>
    /// <param name="source">The transmission; it was sent when it was updated.</param>
    /// <param name="stories">In the order they are to be taken in.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireSource source, IEnumerable<WireStory> stories, Stream to)
    {
        using var xml = CleanXml.Over(to);
        xml.WriteStartElement("newsMessage", G2.Namespace);
        xml.WriteStartElement("header", G2.Namespace);
        xml.Element("sent", Stamp.Iso(source.Updated ?? DateTimeOffset.UnixEpoch), G2.Namespace);
        xml.Optional("sender", source.Title, G2.Namespace);
        xml.Optional("transmitId", source.Id ?? source.Self, G2.Namespace);
        xml.WriteEndElement();
        xml.WriteStartElement("itemSet", G2.Namespace);
        foreach (var story in stories)
        {
            NewsItemWriter.Write(xml, source, story);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
