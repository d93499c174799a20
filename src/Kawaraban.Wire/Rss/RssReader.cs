using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>RSS 0.9x and 2.0, with the modules that newspapers use.</summary>
internal static class RssReader
{
    public static WireDocument Read(XmlRead xml, Reading reading)
    {
        var root = xml.Root!;
        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel");
        if (channel is null)
        {
            return WireDocument.Refused(WireErrorCode.Malformed, "There is no channel in this RSS document.", WireFormat.Rss);
        }

        var space = channel.Name.Namespace;
        var source = new RssChannel(channel, space, reading).Read();
        var items = channel.Elements(space + "item").Concat(root.Elements(space + "item"));
        return new WireDocument
        {
            Format = WireFormat.Rss,
            Version = root.Of("version") ?? "",
            Source = source,
            Items = reading.Stories(items, (item, at) => new RssItem(item, space, source, reading, at).Read()),
        };
    }
}
