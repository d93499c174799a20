using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Opml;

/// <summary>OPML 1 and 2: a list of feeds. Each outline that leads to a feed is an item; the outlines around it are its categories.</summary>
internal static class OpmlReader
{
    public static WireDocument Read(XmlRead xml, Reading reading)
    {
        var root = xml.Root!;
        FeedNames.Settle(root, XNamespace.None);
        var feeds = root.Descendants("outline").Where(outline => OpmlOutline.Feed(outline) is not null);
        return new WireDocument
        {
            Format = WireFormat.Opml,
            Version = root.Of("version") is { Length: <= 16 } version ? version : "",
            Source = root.Element("head") is { } head ? new OpmlHead(head, reading).Read() : new WireSource(),
            Items = reading.Stories(feeds, (outline, at) => new OpmlOutline(outline, reading, at).Read()),
        };
    }
}
