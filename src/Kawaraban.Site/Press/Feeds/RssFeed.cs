using System.Globalization;
using System.Xml;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Site.Press.Blocks;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pictures;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>RSS 2.0 with whole articles, their authors and their pictures.</summary>
internal static class RssFeed
{
    public const string Format = "rss";
    public const string ContentType = "application/rss+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Core = "http://purl.org/dc/elements/1.1/";
    private const string Media = "http://search.yahoo.com/mrss/";

    public static byte[] Write(FeedSheet sheet) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, Core);
        xml.WriteAttributeString("xmlns", "media", null, Media);
        xml.WriteStartElement("channel");
        WriteChannel(xml, sheet);
        foreach (var item in sheet.Items)
        {
            WriteItem(xml, sheet, item);
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteChannel(XmlWriter xml, FeedSheet sheet)
    {
        xml.Element("title", sheet.Title);
        xml.Element("link", sheet.Home);
        xml.Element("description", sheet.Edition.Masthead.Tagline);
        xml.Element("language", sheet.Edition.Language);
        xml.Element("lastBuildDate", Date(sheet.ChangedAt));
        xml.WriteStartElement("atom", "link", Atom);
        xml.Attribute("href", sheet.Self(Format));
        xml.Attribute("rel", "self");
        xml.Attribute("type", "application/rss+xml");
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, FeedSheet sheet, FeedItem item)
    {
        xml.WriteStartElement("item");
        xml.Element("title", item.Card.Headline);
        xml.Element("link", sheet.Site.Of(item.Card.Address.Path));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(item.Id);
        xml.WriteEndElement();
        xml.Element("pubDate", Date(item.Card.PublishedAt));
        foreach (var author in item.Article.Authors)
        {
            xml.Element("dc", "creator", Core, author.Name);
        }
        xml.Element("category", sheet.Edition.Section(item.Card.Address.Section)?.Name ?? item.Card.Address.Section.Value);
        if (item.Card.Standfirst.Length > 0)
        {
            xml.Element("description", item.Card.Standfirst);
        }
        xml.Element("content", "encoded", Content, item.Body);
        if (item.Card.Picture is { Hash: { } hash } picture)
        {
            WritePicture(xml, sheet, picture, hash);
        }
        xml.WriteEndElement();
    }

    private static void WritePicture(XmlWriter xml, FeedSheet sheet, PictureView picture, string hash)
    {
        xml.WriteStartElement("media", "content", Media);
        xml.Attribute("url", PictureMarkup.For(sheet.Site.Of(PictureRoutes.Address), hash, picture.Width, picture.Height, "").Src);
        xml.Attribute("medium", "image");
        xml.Attribute("type", "image/jpeg");
        WriteWords(xml, "description", picture.Caption);
        WriteWords(xml, "credit", PictureCredit.Of(sheet.Edition, picture));
        xml.WriteEndElement();
    }

    private static void WriteWords(XmlWriter xml, string name, string text)
    {
        if (text.Length > 0)
        {
            xml.Element("media", name, Media, text);
        }
    }

    private static string Date(DateTimeOffset at) => at.UtcDateTime.ToString("r", CultureInfo.InvariantCulture);
}
