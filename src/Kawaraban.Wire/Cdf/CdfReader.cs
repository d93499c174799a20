using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Cdf;

/// <summary>Channel Definition Format, the feeds of 1997: a channel of items, and channels within it. Fields stand as text, or in an attribute <c>VALUE</c>.</summary>
internal static class CdfReader
{
    public static WireDocument Read(XmlRead xml, Reading reading)
    {
        var root = xml.Root!;
        FeedNames.Settle(root, XNamespace.None);
        var channel = root.DescendantsAndSelf("channel").FirstOrDefault() ?? root;
        var links = LinkBase.Of(channel.Of("base")) is { IsKnown: true } own ? own : channel.Base(reading.Base);
        var source = new CdfPart(channel, links, reading, "").Source();
        return new WireDocument
        {
            Format = WireFormat.Cdf,
            Source = source,
            Items = reading.Stories(channel.Descendants("item"), (item, at) => new CdfPart(item, links.Or(source.Link), reading, at).Story()),
        };
    }
}
