using System.Xml;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>Atom with whole articles. <c>updated</c> is when readers last got something new.</summary>
internal static class AtomFeed
{
    public const string Format = "atom";
    public const string ContentType = "application/atom+xml; charset=utf-8";
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(FeedSheet sheet) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, sheet.Edition.Language);
        xml.Element("id", sheet.Self(Format));
        xml.Element("title", sheet.Title);
        xml.Element("subtitle", sheet.Edition.Masthead.Tagline);
        xml.Element("updated", TimeMark.Machine(sheet.Edition, sheet.ChangedAt));
        WriteAuthor(xml, sheet.Edition.Masthead.Name);
        WriteLink(xml, "self", sheet.Self(Format), "application/atom+xml");
        WriteLink(xml, "alternate", sheet.Home, "text/html");
        foreach (var item in sheet.Items)
        {
            WriteEntry(xml, sheet, item);
        }
        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, FeedSheet sheet, FeedItem item)
    {
        xml.WriteStartElement("entry");
        xml.Element("id", item.Id);
        xml.Element("title", item.Card.Headline);
        xml.Element("published", TimeMark.Machine(sheet.Edition, item.Card.PublishedAt));
        xml.Element("updated", TimeMark.Machine(sheet.Edition, item.Card.ChangedAt));
        WriteLink(xml, "alternate", sheet.Site.Of(item.Card.Address.Path), "text/html");
        foreach (var author in item.Article.Authors)
        {
            WriteAuthor(xml, author.Name);
        }
        foreach (var translator in item.Article.Translators)
        {
            xml.WriteStartElement("contributor");
            xml.Element("name", translator.Name);
            xml.WriteEndElement();
        }
        xml.WriteStartElement("category");
        xml.Attribute("term", item.Card.Address.Section.Value);
        xml.Attribute("label", sheet.Edition.Section(item.Card.Address.Section)?.Name ?? item.Card.Address.Section.Value);
        xml.WriteEndElement();
        if (item.Card.Standfirst.Length > 0)
        {
            xml.Element("summary", item.Card.Standfirst);
        }
        xml.WriteStartElement("content");
        xml.Attribute("type", "html");
        xml.WriteString(XmlText.Of(item.Body));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        xml.Element("name", name);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link");
        xml.Attribute("rel", rel);
        xml.Attribute("href", href);
        xml.Attribute("type", type);
        xml.WriteEndElement();
    }
}
