using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>The categories of a channel or an item, each once.</summary>
internal static class RssCategories
{
    public static IEnumerable<WireCategory> Read(XElement holder, XNamespace space, Reading reading, string at)
    {
        var own = holder.Elements(space + "category").Select(category => Category(category, reading, at));
        var subjects = holder.Elements(Vocabulary.Dc + "subject").Select(category => Category(category, reading, at));
        return own.Concat(subjects).OfType<WireCategory>().Distinct();
    }

    private static WireCategory? Category(XElement category, Reading reading, string at) =>
        reading.Field(PlainText.OfHtml(category.Value), at) is { } term ? new WireCategory(term, category.Of("domain")) : null;
}
