using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Modules;

/// <summary>Atom's <c>link</c>, in Atom and wherever other formats borrow it, with its namespace or without.</summary>
internal static class LinkElements
{
    private static readonly string[] RegisteredRelations = ["http://www.iana.org/assignments/relation/", "https://www.iana.org/assignments/relation/"];

    public static IEnumerable<WireLink> Read(XElement holder, LinkBase documentBase, Reading reading, string at)
    {
        foreach (var link in holder.Elements(Vocabulary.Atom + "link").Concat(holder.Elements("link")))
        {
            if (link.Of("href") is not { } href)
            {
                continue;
            }

            if (link.Base(documentBase).Link(href) is { } absolute)
            {
                yield return new WireLink(absolute, Relation(link.Of("rel")), link.Of("type"), reading.Title(link.Of("title"), at), link.Of("hreflang"), link.Of("length"));
            }
            else
            {
                reading.Warn("bad-link", "A link that is not absolute, or of an odd scheme, was left out.", at);
            }
        }
    }

    public static string? First(this IEnumerable<WireLink> links, string rel) =>
        links.FirstOrDefault(link => link.Rel == rel)?.Href;

    /// <summary>The address of the page itself: the alternate link, of HTML rather than of another type.</summary>
    public static string? Alternate(this IReadOnlyList<WireLink> links) =>
        links.FirstOrDefault(link => link is { Rel: "alternate", Type: null or "text/html" or "application/xhtml+xml" })?.Href ?? links.First("alternate");

    private static string Relation(string? rel)
    {
        var registry = rel is null ? null : RegisteredRelations.FirstOrDefault(address => rel.StartsWith(address, StringComparison.Ordinal));
        return registry is null ? rel ?? "alternate" : rel![registry.Length..];
    }
}
