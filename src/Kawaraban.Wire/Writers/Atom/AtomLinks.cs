using System.Globalization;
using System.Xml;

namespace Kawaraban.Wire.Writers.Atom;

/// <summary>Atom's links: addresses of the web alone, and none twice.</summary>
internal static class AtomLinks
{
    private static readonly string[] Written = ["alternate", "enclosure", "self", "edit", "hub"];

    public static void Write(XmlWriter xml, string rel, string? href, string? type, string? hreflang = null, string? title = null, string? length = null)
    {
        if (Outgoing.Web(href) is not { } url)
        {
            return;
        }

        xml.WriteStartElement("link");
        xml.Attribute("rel", rel);
        xml.Attribute("href", url);
        xml.Attribute("type", type);
        xml.Attribute("hreflang", LanguageTag.Clean(hreflang));
        xml.Attribute("title", title);
        xml.Attribute("length", long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? length : null);
        xml.WriteEndElement();
    }

    /// <summary>The page, the same story in other languages, the files, and what else is related. Two alternates of one type and language may not be.</summary>
    public static void Write(XmlWriter xml, WireStory story)
    {
        Write(xml, "alternate", story.Link, "text/html");
        var alternates = story.Links.Where(link => link.Rel == "alternate" && link.Href != story.Link && link.Hreflang is not null).DistinctBy(link => (link.Type, link.Hreflang));
        var others = story.Links.Where(link => link.Rel is { } rel && !Written.Contains(rel)).DistinctBy(link => (link.Rel, link.Href));
        foreach (var link in alternates.Concat(others))
        {
            Write(xml, link.Rel!, link.Href, link.Type, link.Hreflang, link.Title, link.Length);
        }

        foreach (var media in story.Media.Where(media => media.Role == WireMediaRole.Enclosure).DistinctBy(media => media.Url))
        {
            Write(xml, "enclosure", media.Url, media.Type, title: media.Title, length: media.Length);
        }
    }
}
