using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Press.Sitemaps;

/// <summary>Sitemaps: the index, an edition's pages, and its news of the last two days.</summary>
internal static class SitemapFile
{
    public const string ContentType = "application/xml; charset=utf-8";

    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";

    public static byte[] Index(PublicAddress site, IEnumerable<string> paths) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Sitemap);
        foreach (var path in paths)
        {
            xml.WriteStartElement("sitemap");
            xml.Element("loc", site.Of(path));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    public static byte[] Pages(PublicAddress site, Edition edition, SitemapPart part) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Sitemap);
        foreach (var page in part.Lists.Concat(part.Rows.Select(row => new SitemapPage(row.Address.Path, row.ChangedAt))))
        {
            xml.WriteStartElement("url");
            xml.Element("loc", site.Of(page.Path));
            if (page.ChangedAt is { } at)
            {
                xml.Element("lastmod", TimeMark.Machine(edition, at));
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    public static byte[] Latest(PublicAddress site, Edition edition, IEnumerable<SitemapRow> rows) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Sitemap);
        xml.WriteAttributeString("xmlns", "news", null, News);
        foreach (var row in rows)
        {
            xml.WriteStartElement("url");
            xml.Element("loc", site.Of(row.Address.Path));
            xml.WriteStartElement("news", "news", News);
            xml.WriteStartElement("news", "publication", News);
            xml.Element("news", "name", News, edition.Masthead.Name);
            xml.Element("news", "language", News, edition.Locale.TwoLetterISOLanguageName);
            xml.WriteEndElement();
            xml.Element("news", "publication_date", News, TimeMark.Machine(edition, row.PublishedAt));
            xml.Element("news", "title", News, row.Headline);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
