using System.Xml;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Writers.Wxr;

/// <summary>
/// WordPress's export format, WXR 1.2, as its importer reads it: posts, pages and attachments with their authors, terms and featured
/// pictures, bodies as blocks of the block editor. It carries no comments, and no passwords: what had one is private.
/// </summary>
public static class WxrWriter
{
    /// <summary>The media type of what is written.</summary>
    public const string ContentType = "application/rss+xml; charset=utf-8";

    /// <summary>Writes a document as an export.</summary>
    /// <param name="document">What to write; an error in it is not told.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireDocument document, Stream to) => Write(document.Source, document.Items, to);

    /// <summary>Writes stories one after the other, holding none.</summary>
    /// <param name="source">The site.</param>
    /// <param name="stories">The stories; they are walked through twice.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireSource source, IEnumerable<WireStory> stories, Stream to)
    {
        var plan = new WxrPlan(source);
        foreach (var story in stories)
        {
            plan.Add(story);
        }

        using var xml = CleanXml.Over(to);
        Open(xml);
        WriteChannel(xml, source, plan);
        var items = new WxrItemWriter(xml, plan);
        foreach (var story in stories)
        {
            items.Write(story);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Open(XmlWriter xml)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "excerpt", null, WxrXml.ExcerptSpace);
        xml.WriteAttributeString("xmlns", "content", null, Vocabulary.Content.NamespaceName);
        xml.WriteAttributeString("xmlns", "wfw", null, Vocabulary.Wfw.NamespaceName);
        xml.WriteAttributeString("xmlns", "dc", null, Vocabulary.Dc.NamespaceName);
        xml.WriteAttributeString("xmlns", "wp", null, WxrXml.Space);
        xml.WriteStartElement("channel");
    }

    private static void WriteChannel(XmlWriter xml, WireSource source, WxrPlan plan)
    {
        var site = Outgoing.Web(source.Link) ?? "";
        xml.Element("title", WxrXml.Escape(source.Title ?? site));
        xml.Element("link", site);
        xml.Element("description", WxrXml.Escape(source.Subtitle ?? ""));
        xml.Optional("pubDate", source.Published is { } published ? Stamp.Mail(published) : null);
        xml.Optional("language", LanguageTag.Clean(source.Language));
        xml.Wp("wxr_version", WxrXml.Version);
        xml.Wp("base_site_url", site);
        xml.Wp("base_blog_url", site);
        foreach (var author in plan.Authors)
        {
            WriteAuthor(xml, author);
        }

        foreach (var (term, id) in plan.Terms)
        {
            WriteTerm(xml, term, id);
        }

        xml.Optional("generator", source.Generator);
    }

    private static void WriteAuthor(XmlWriter xml, WxrPerson author)
    {
        xml.OpenWp("author");
        xml.Wp("author_id", author.Id);
        xml.Wp("author_login", author.Login);
        xml.Wp("author_email", author.Email ?? "");
        xml.Wp("author_display_name", WxrXml.Escape(author.Name));
        xml.Wp("author_first_name", "");
        xml.Wp("author_last_name", "");
        xml.WriteEndElement();
    }

    private static void WriteTerm(XmlWriter xml, WireCategory term, int id)
    {
        var (element, slug, name, parent) = term.Scheme switch
        {
            WxrPlan.Category => ("category", "category_nicename", "cat_name", "category_parent"),
            WxrPlan.Tag => ("tag", "tag_slug", "tag_name", null),
            _ => ("term", "term_slug", "term_name", "term_parent"),
        };
        xml.OpenWp(element);
        xml.Wp("term_id", id);
        if (element == "term")
        {
            xml.Wp("term_taxonomy", term.Scheme!);
        }

        xml.Wp(slug, term.Term);
        if (parent is not null)
        {
            xml.Wp(parent, term.Parent ?? "");
        }

        xml.Wp(name, WxrXml.Escape(term.Label ?? term.Term));
        xml.WriteEndElement();
    }
}
