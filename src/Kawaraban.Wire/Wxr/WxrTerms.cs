using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Wxr;

/// <summary>The categories, tags and other terms of an item.</summary>
internal static class WxrTerms
{
    /// <summary>Whether a term names who wrote the item, as plug-ins for bylines keep them.</summary>
    public static bool IsByline(XElement term) => term.Of("domain") == "author";

    public static IEnumerable<WireCategory> Read(XElement item, Reading reading, string at)
    {
        var terms = item.Elements("category").Where(term => !IsByline(term)).Select(term => Term(term, reading, at)).OfType<WireCategory>().Distinct().ToList();
        var labels = terms.Where(term => term.Scheme is not null).Select(term => term.Label).ToHashSet();

        // Version 1.0 writes each term twice, once without saying what it is.
        return terms.Where(term => term.Scheme is not null || !labels.Contains(term.Term));
    }

    private static WireCategory? Term(XElement term, Reading reading, string at)
    {
        var label = reading.Field(PlainText.OfHtml(term.Value), at);
        var scheme = term.Of("domain") is "tag" ? "post_tag" : reading.Field(term.Of("domain"), at);
        var slug = reading.Field(term.Of("nicename"), at);
        return (slug ?? label) is not { } key ? null : scheme is null && slug is null ? new WireCategory(key) : new WireCategory(key, scheme, label);
    }
}
