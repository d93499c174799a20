using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>The source of an item that came alone: its provider.</summary>
internal static class ItemSource
{
    public static WireSource Read(XElement item, Reading reading)
    {
        var provider = item.At("itemMeta", "provider");
        return new WireSource
        {
            Title = reading.Title(new Concepts(item).Party(provider), ""),
            Link = reading.Base.Page(provider.Of("uri")),
            Language = item.Language(),
            Generator = reading.Field(item.WordsAt("itemMeta", "generator")),
        };
    }
}
