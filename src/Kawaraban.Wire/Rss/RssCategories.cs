using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>The categories of a channel or an item, each once: RSS's own, Dublin Core's subjects, those of Media RSS, Atom and podcasts.</summary>
internal static class RssCategories
{
    private const string ItunesScheme = "http://www.itunes.com/";

    public static IEnumerable<WireCategory> Read(XElement holder, Reading reading, string at)
    {
        var own = holder.Elements("category").Concat(holder.Elements(Vocabulary.Dc + "subject")).Select(category => Category(category, reading, at));
        var media = holder.Elements(Vocabulary.Media + "category").Select(category => Category(category, reading, at));
        var atom = holder.Elements(Vocabulary.Atom + "category").Select(category => Category(category, reading, at));
        var podcasts = holder.Elements(Vocabulary.Itunes + "category").DescendantsAndSelf(Vocabulary.Itunes + "category").Concat(holder.Elements(Vocabulary.GooglePlay + "category"));
        var podcast = podcasts.Select(category => reading.Field(category.Of("text"), at) is { } term ? new WireCategory(term, ItunesScheme) : null);
        return own.Concat(media).Concat(atom).Concat(podcast).OfType<WireCategory>().Distinct();
    }

    private static WireCategory? Category(XElement category, Reading reading, string at)
    {
        var term = reading.Field(PlainText.OfHtml(category.HasElements ? category.Value : category.Html()), at) ?? reading.Field(category.Of("term") ?? category.Of("label"), at);
        return term is null ? null : new WireCategory(term, category.Of("domain") ?? category.Of("scheme"), category.Of("label"));
    }
}
