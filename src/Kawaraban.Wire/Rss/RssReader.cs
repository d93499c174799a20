using System.Xml.Linq;
using Kawaraban.Wire.Rdf;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>RSS 0.9x, 1.0 and 2.0, with the modules that newspapers use.</summary>
internal static class RssReader
{
    public static WireDocument Read(XmlRead xml, Reading reading)
    {
        var root = xml.Root!;
        var isRdf = root.Name == Vocabulary.Rdf + "RDF";
        FeedNames.Settle(root, XNamespace.None);
        var channel = root.DescendantsAndSelf("channel").FirstOrDefault();
        var items = Items(root);
        if (channel is null && items.Count == 0)
        {
            return isRdf
                ? WireDocument.Refused(WireErrorCode.NotAFeed, "This RDF has neither a channel nor items.")
                : WireDocument.Refused(WireErrorCode.Malformed, "There is no channel in this RSS document.", WireFormat.Rss);
        }

        var source = new RssChannel(channel ?? root, reading).Read();
        return new WireDocument
        {
            Format = isRdf ? WireFormat.Rdf : WireFormat.Rss,
            Version = isRdf ? RdfVersion.Of(xml) : RssVersion.Of(root),
            Source = source,
            Items = reading.Stories(items, (item, at) => new RssItem(item, source, reading, at).Read()),
        };
    }

    /// <summary>Items within channels and beside them, however the document nests them.</summary>
    private static List<XElement> Items(XElement root) => [.. root.DescendantsAndSelf("item")];
}
