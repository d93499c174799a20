using System.Globalization;
using System.Xml;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Writers.Rss;

/// <summary>One item of a feed.</summary>
internal static class RssItemWriter
{
    /// <summary>RSS asks for a title or a description.</summary>
    private const string Nameless = "–";

    public static void Write(XmlWriter xml, WireStory story)
    {
        xml.WriteStartElement("item");
        WriteIdentity(xml, story);
        WritePeople(xml, story);
        foreach (var category in story.Sections())
        {
            WriteCategory(xml, category);
        }

        xml.Optional("language", LanguageTag.Clean(story.Language), Vocabulary.Dc.NamespaceName, "dc");
        xml.Optional("rights", story.Rights, Vocabulary.Dc.NamespaceName, "dc");
        xml.Optional("description", story.SummaryMarkup());
        xml.Optional("encoded", story.BodyHtml, Vocabulary.Content.NamespaceName, "content");
        MediaWriter.Write(xml, story);
        foreach (var file in story.Media.Where(media => media.Role == WireMediaRole.Enclosure && media != Enclosure(story)))
        {
            MediaWriter.WriteFile(xml, file);
        }

        WriteOrigin(xml, story.Origin);
        xml.WriteEndElement();
    }

    public static void WriteCategory(XmlWriter xml, WireCategory category)
    {
        xml.WriteStartElement("category");
        xml.Attribute("domain", category.Scheme);
        xml.WriteString(CleanXml.Text(category.Label ?? category.Term));
        xml.WriteEndElement();
    }

    private static void WriteIdentity(XmlWriter xml, WireStory story)
    {
        xml.Optional("title", !string.IsNullOrEmpty(story.Title) ? story.Title : story.Summary.Count > 0 ? null : Nameless);
        xml.Optional("link", Outgoing.Web(story.Link));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(CleanXml.Text(story.Id ?? PermanentId.Of(story)));
        xml.WriteEndElement();
        xml.Optional("pubDate", (story.Published ?? story.Updated) is { } published ? Stamp.Mail(published) : null);
        if (story.Updated is { } updated && updated != story.Published)
        {
            xml.Element("modified", Stamp.Iso(updated), Vocabulary.DcTerms.NamespaceName, "dcterms");
        }

        xml.Optional("created", Stamp.Iso(story.Created), Vocabulary.DcTerms.NamespaceName, "dcterms");
    }

    /// <summary>RSS's own author is a mail address; names are Dublin Core's.</summary>
    private static void WritePeople(XmlWriter xml, WireStory story)
    {
        foreach (var author in story.Authors)
        {
            if (author.Email is { } email)
            {
                xml.Element("author", author.Name is { } name ? $"{email} ({name})" : email);
            }
            else
            {
                xml.Optional("creator", author.Name, Vocabulary.Dc.NamespaceName, "dc");
            }
        }

        foreach (var contributor in story.Contributors)
        {
            xml.Optional("contributor", contributor.Name, Vocabulary.Dc.NamespaceName, "dc");
        }

        xml.Optional("comments", Outgoing.Web(story.Comments?.Link));
        WriteEnclosure(xml, Enclosure(story));
    }

    private static void WriteEnclosure(XmlWriter xml, WireMedia? enclosure)
    {
        if (enclosure is not null)
        {
            xml.WriteStartElement("enclosure");
            xml.Attribute("url", Outgoing.File(enclosure.Url));
            xml.Attribute("length", enclosure.Length);
            xml.Attribute("type", enclosure.Type);
            xml.WriteEndElement();
        }
    }

    /// <summary>An enclosure must say its type and length; readers take one. All others are the media module's.</summary>
    private static WireMedia? Enclosure(WireStory story) => story.Media.FirstOrDefault(media =>
        media is { Role: WireMediaRole.Enclosure, Type: not null } && long.TryParse(media.Length, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static void WriteOrigin(XmlWriter xml, WireSource? origin)
    {
        if (origin is { Title: { } title } && Outgoing.Web(origin.Self ?? origin.Link) is { } url)
        {
            xml.WriteStartElement("source");
            xml.Attribute("url", url);
            xml.WriteString(CleanXml.Text(title));
            xml.WriteEndElement();
        }
    }
}
