using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kawaraban.Bench.Wire;

/// <summary>News of invented harbours in several formats, English and Japanese in turns, and the same each time.</summary>
internal static class GeneratedNews
{
    private static readonly string[] English =
    [
        "Ships waited outside the northern quay on Monday after ice closed the channel, the port office said.", "Two tankers and a ferry lay at anchor by noon, & pilots stayed ashore.",
        "The office will decide each morning at six whether tugs can break a way through.", "“We have not seen ice like this since the old light stood,” a pilot said.",
        "Fish landed at the southern quay fell by 12.5% to 1,400 tonnes.", "A spokesman for the invented agency Quay declined to say when the ferry would sail.",
    ];

    private static readonly string[] Japanese =
    [
        "港湾事務所は十二日朝、流氷のため北埠頭を閉鎖したと発表した。", "沖では貨物船二隻と連絡船一隻が錨を下ろして待っている。", "水路を開けるかどうかは、毎朝六時に決めるという。",
        "「灯台が建つ前からこんな氷は見たことがない」と、水先人の一人は話した。", "南埠頭の水揚げは前年より12.5％少ない1400トンだった。", "連絡船の運航会社は再開の見通しを示していない。",
    ];

    /// <summary>A feed of about so many bytes: RSS, Atom and JSON Feed in turns.</summary>
    public static byte[] Feed(int number, int size)
    {
        var items = new List<string>();
        for (var (length, n) = (0, 0); length < size - 600; n++)
        {
            var item = Item(number, n);
            items.Add(item);
            length += Encoding.UTF8.GetByteCount(item) + 1;
        }

        var title = number % 2 == 0 ? "Harbour wire" : "港の便り";
        return Encoding.UTF8.GetBytes((number % 3) switch
        {
            0 => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>{title}</title><link>https://quay.example.org/</link>{string.Join('\n', items)}</channel></rss>",
            1 => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://quay.example.org/\"><title>{title}</title><id>urn:quay</id><updated>2031-05-12T00:30:00Z</updated>{string.Join('\n', items)}</feed>",
            _ => $"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"{title}\",\"items\":[{string.Join(",\n", items)}]}}",
        });
    }

    /// <summary>A page with an article of about so many bytes, and furniture around it.</summary>
    public static byte[] Page(int size)
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ice closes the northern quay | Quay</title><meta property=\"og:title\" content=\"Ice closes the northern quay\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ice closes the northern quay\",\"author\":{\"name\":\"Hana Ito\"},\"datePublished\":\"2031-05-12T09:30:00+09:00\"}</script><style>");
        page.Insert(page.Length, ".a{color:red}\n", size / 100).Append("</style></head><body><nav><ul>").Insert(page.Length, "<li><a href=\"/ports\">Ports and harbours</a></li>", 60).Append("</ul></nav><main><article><h1>Ice closes the northern quay</h1><p class=\"byline\">By <a href=\"/ito\">Hana Ito</a></p>");
        for (var n = 0; page.Length < size * 7 / 10; n++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"story-text-{n % 3}\">{Words(English, n)} <a href=\"/tag/{n}\">{Words(English, n + 1)}</a> {Words(English, n + 2)}</p>");
        }

        page.Append("</article><aside class=\"related\"><h3>Related</h3><ul>");
        while (page.Length < size - 200)
        {
            page.Append("<li class=\"card\"><div class=\"card-inner\"><a href=\"/1\"><img src=\"/t.jpg\" alt=\"\" width=\"120\"><span class=\"title\">Nets are mended at the southern quay</span></a></div></li>");
        }

        return Encoding.UTF8.GetBytes(page.Append("</ul></aside></main><footer><p>© Quay</p></footer></body></html>").ToString());
    }

    /// <summary>Writes a WordPress export of about so many bytes, never holding more than a post of it.</summary>
    public static void WriteExport(Stream output, long size)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<rss version=\"2.0\" xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Quay</title><link>https://quay.example.org</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://quay.example.org</wp:base_site_url>\n");
        for (var n = 1; output.Position < size; n++)
        {
            var body = string.Concat(Enumerable.Range(0, 60).Select(p => $"<!-- wp:paragraph -->\n<p>{Words(n % 2 == 0 ? English : Japanese, n + p)} <strong>{Words(n % 2 == 0 ? English : Japanese, p)}</strong></p>\n<!-- /wp:paragraph -->\n"));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<item><title><![CDATA[{Words(n % 2 == 0 ? English : Japanese, n)}]]></title><link>https://quay.example.org/{n}</link><pubDate>Mon, 12 May 2031 00:30:00 +0000</pubDate><dc:creator><![CDATA[ito]]></dc:creator><guid isPermaLink=\"false\">https://quay.example.org/?p={n}</guid><content:encoded><![CDATA[{body}]]></content:encoded><wp:post_id>{n}</wp:post_id><wp:post_date_gmt><![CDATA[2031-05-12 00:30:00]]></wp:post_date_gmt><wp:post_name><![CDATA[p-{n}]]></wp:post_name><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type><category domain=\"category\" nicename=\"ports\"><![CDATA[Ports]]></category></item>\n"));
            writer.Flush();
        }

        writer.Write("</channel></rss>\n");
    }

    private static string Item(int feed, int n)
    {
        var words = feed % 2 == 0 ? English : Japanese;
        var body = string.Concat(Enumerable.Range(0, 8).Select(p => $"<p>{Words(words, n + p)} <a href=\"/tag/{p}\">{Words(words, p)}</a> <em>{Words(words, n)}</em></p>")) + "<ul><li>One</li><li>Two</li></ul><figure><img src=\"/ice.jpg\" alt=\"Ice\"><figcaption>Ice</figcaption></figure>";
        var title = Words(words, n);
        return (feed % 3) switch
        {
            0 => $"<item><title>{Escaped(title)}</title><link>https://quay.example.org/{feed}/{n}</link><guid>quay-{feed}-{n}</guid><pubDate>Mon, 12 May 2031 09:{n % 60:00}:00 +0900</pubDate><dc:creator>Hana Ito</dc:creator><category>Ports</category><description>{Escaped(title)}</description><content:encoded><![CDATA[{body}]]></content:encoded><media:content url=\"/ice.jpg\" width=\"640\" height=\"427\"/></item>",
            1 => $"<entry><id>urn:quay:{feed}:{n}</id><title>{Escaped(title)}</title><updated>2031-05-12T09:{n % 60:00}:00+09:00</updated><link href=\"{feed}/{n}\"/><author><name>Hana Ito</name></author><category term=\"ports\"/><summary>{Escaped(title)}</summary><content type=\"html\">{Escaped(body)}</content></entry>",
            _ => JsonSerializer.Serialize(new { id = $"{feed}-{n}", url = $"https://quay.example.org/{feed}/{n}", title, summary = title, content_html = body, date_published = $"2031-05-12T09:{n % 60:00}:00+09:00", tags = new[] { "ports" }, authors = new[] { new { name = "Hana Ito" } } }),
        };
    }

    private static string Words(string[] words, int n) => words[n % words.Length];

    private static string Escaped(string text) => System.Net.WebUtility.HtmlEncode(text);
}
