using System.IO.Compression;
using System.Text;
using static Kawaraban.Tests.Wire.Pictures.PictureFiles;

namespace Kawaraban.House.Tests.Hostile;

/// <summary>
/// The bombs, by what they attack: entities, depth, width, length, encodings, compression, the parsers of HTML, dates and numbers, pictures'
/// headers. Each is made when it is asked for, and most are of some megabytes.
/// </summary>
public static class Bombs
{
    private const int Mega = 1_000_000;

    public static IReadOnlyList<Bomb> All { get; } = [.. Entities(), .. Depth(), .. Width(), .. Length(), .. Encodings(), .. Markup(), .. Values(), .. Pictures()];

    private static IEnumerable<Bomb> Entities() =>
    [
        Bomb.Of("billion laughs", () => Laughs("<rss version='2.0'><channel><title>&l9;</title><item><title>&l9;</title></item></channel></rss>")),
        Bomb.Of("billion laughs in an attribute", () => Laughs("<feed xmlns='http://www.w3.org/2005/Atom'><entry title='&l9;'><id>&l9;</id></entry></feed>")),
        Bomb.Of("quadratic entity", () => $"<!DOCTYPE r [<!ENTITY a \"{Repeat("a", Mega)}\">]>{Rss(Repeat("&a;", 100_000))}"),
        Bomb.Of("external entity", () => "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Rss("<title>&x;</title>")),
        Bomb.Of("external DTD", () => "<!DOCTYPE rss SYSTEM \"file:///dev/zero\">" + Rss("<title>T</title>")),
        Bomb.Of("parameter entities", () => "<!DOCTYPE r [<!ENTITY % a \"<!ENTITY b 'x'>\">" + Repeat("%a;", 500_000) + "]>" + Rss("&b;")),
        Bomb.Of("an endless document type", () => "<!DOCTYPE rss [" + Repeat("<!ENTITY a 'b'>", 200_000)),
        Bomb.Of("a document type of brackets", () => "<!DOCTYPE rss " + Repeat("[", 3 * Mega) + ">" + Rss("")),
        Bomb.Of("character references", () => Rss("<title>" + Repeat("&#x1F5FF;", 500_000) + "</title>")),
        Bomb.Of("references without an end", () => Rss("<title>" + Repeat("&amp", Mega) + "</title>")),
        Bomb.Of("ampersands", () => Rss("<description>" + Repeat("&", 5 * Mega) + "</description>")),
    ];

    private static IEnumerable<Bomb> Depth() =>
    [
        Bomb.Of("deep XML", () => Rss(Repeat("<a>", Mega))),
        Bomb.Of("deep XML, well formed", () => Rss(Repeat("<a>", 300_000) + Repeat("</a>", 300_000))),
        Bomb.Of("deep JSON", () => "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":" + Repeat("[", 3 * Mega)),
        Bomb.Of("deep JSON of objects", () => "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" + Repeat("{\"a\":", 500_000)),
        Bomb.Of("deep HTML", () => Page(Repeat("<div>", 500_000))),
        Bomb.Of("deep HTML in an item", () => Body(Repeat("<div>", 300_000))),
        Bomb.Of("deep quotations", () => Body(Repeat("<blockquote><p>q", 50_000))),
        Bomb.Of("deep lists", () => Body(Repeat("<ul><li>l", 50_000))),
        Bomb.Of("deep tables", () => Body(Repeat("<table><tr><td>t", 50_000))),
        Bomb.Of("deep spans", () => Page("<p>" + Repeat("<span>", 500_000) + "x")),
        Bomb.Of("deep templates", () => Page(Repeat("<template>", 200_000))),
        Bomb.Of("deep ruby", () => Page("<p>" + Repeat("<ruby>港<rt>", 100_000))),
        Bomb.Of("deep SVG and MathML", () => Page(Repeat("<svg><desc><math><mtext>", 50_000))),
        Bomb.Of("deep JSON-LD", () => Page("<script type='application/ld+json'>" + Repeat("{\"@graph\":[", 200_000) + "</script><p>x")),
        Bomb.Of("outlines", () => "<opml version='2.0'><body>" + Repeat("<outline text='a' xmlUrl='https://a.example/'>", 200_000) + "</body></opml>"),
    ];

    private static IEnumerable<Bomb> Width() =>
    [
        Bomb.Of("items", () => Rss(Repeat("<item><title>t</title></item>", 300_000))),
        Bomb.Of("empty elements", () => Rss(Repeat("<a/>", 5 * Mega))),
        Bomb.Of("attributes", () => Rss("<item " + Join(200_000, n => $"a{n}='1'", " ") + "/>")),
        Bomb.Of("attributes of HTML", () => Page("<p " + Join(500_000, n => $"a{n}=1", " ") + ">x")),
        Bomb.Of("one attribute again and again", () => Page("<p " + Repeat("a=1 ", Mega) + ">x")),
        Bomb.Of("namespaces", () => Rss(Join(100_000, n => $"<a{n}:b xmlns:a{n}='urn:{n}'/>", ""))),
        Bomb.Of("namespaces on one element", () => "<rss version='2.0' " + Join(100_000, n => $"xmlns:a{n}='urn:{n}'", " ") + "><channel/></rss>"),
        Bomb.Of("categories", () => Rss("<item><title>t</title>" + Repeat("<category>c</category>", 300_000) + "</item>")),
        Bomb.Of("links", () => "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title>" + Repeat("<link href='../a'/>", 300_000) + "</entry></feed>"),
        Bomb.Of("bases", () => Repeat("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='a/'>", 250) + Repeat("<entry><link href='b'/></entry>", 20_000)),
        Bomb.Of("members of JSON", () => "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\"," + Join(300_000, n => $"\"a{n}\":{n}", ",") + "}]}"),
        Bomb.Of("items of JSON", () => "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" + Join(500_000, n => "{}", ",") + "]}"),
        Bomb.Of("associations of ninjs", () => "{\"uri\":\"urn:1\",\"associations\":{" + Join(200_000, n => $"\"a{n}\":{{\"uri\":\"urn:{n}\",\"type\":\"picture\"}}", ",") + "}}"),
        Bomb.Of("items of NewsML-G2", () => "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>" + Repeat("<newsItem guid='g' version='1'/>", 200_000) + "</itemSet></newsMessage>"),
        Bomb.Of("paragraphs of NITF", () => "<nitf><body><body.content>" + Repeat("<p>p</p>", 500_000) + "</body.content></body></nitf>"),
        Bomb.Of("comments of an export", () => Export(Repeat("<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>", 100_000))),
        Bomb.Of("shortcodes of an export", () => Export("<content:encoded><![CDATA[" + Repeat("[gallery ids=\"1,2\"][caption]", 100_000) + "]]></content:encoded>")),
        Bomb.Of("comments of Gutenberg", () => Export("<content:encoded><![CDATA[" + Repeat("<!-- wp:group {\"a\":", 100_000) + "]]></content:encoded>")),
    ];

    private static IEnumerable<Bomb> Length() =>
    [
        Bomb.Of("a title of a megabyte", () => Rss("<item><title>" + Repeat("港", Mega) + "</title></item>")),
        Bomb.Of("a name of a megabyte", () => Rss($"<{Repeat("a", Mega)}/>")),
        Bomb.Of("a tag of megabytes", () => Page("<p a='" + Repeat("x", 5 * Mega) + "'>x")),
        Bomb.Of("a tag without an end", () => Page("<p a='" + Repeat("x", 5 * Mega))),
        Bomb.Of("one word", () => Page("<p>" + Repeat("x", 5 * Mega))),
        Bomb.Of("a text of fifty megabytes", () => Rss("<item><title>t</title><description>" + Repeat("words and ", 5 * Mega) + "</description></item>")),
        Bomb.Of("a comment", () => Rss("<!--" + Repeat("-", 5 * Mega) + "-->")),
        Bomb.Of("comments that never end", () => Page(Repeat("<!--", Mega))),
        Bomb.Of("CDATA", () => Rss("<title>" + Repeat("<![CDATA[", 500_000) + "</title>")),
        Bomb.Of("ends of CDATA", () => Rss("<title>" + Repeat("]]>", Mega) + "</title>")),
        Bomb.Of("a date of a megabyte", () => Rss($"<pubDate>{Repeat("Mon, ", 200_000)}</pubDate><item><pubDate>{Repeat("2", Mega)}</pubDate></item>")),
        Bomb.Of("an address of a megabyte", () => Rss($"<item><link>https://a.example/{Repeat("a/../", 200_000)}</link></item>")),
        Bomb.Of("an address of odd letters", () => Rss($"<item><link>https://{Repeat("港.", 200_000)}example/</link></item>")),
        Bomb.Of("base64", () => "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='g'><contentSet><inlineData>" + Convert.ToBase64String(new byte[3 * Mega]) + "</inlineData></contentSet></newsItem>"),
        Bomb.Of("a language of a megabyte", () => $"<rss version='2.0' xml:lang='{Repeat("a-", 500_000)}'><channel><language>{Repeat("b-", 500_000)}</language><item><title>t</title></item></channel></rss>"),
        Bomb.Of("a processing instruction", () => "<?xml version='1.0'?><?x " + Repeat("?", 5 * Mega) + "?>" + Rss("")),
        Bomb.Of("spaces", () => Repeat(" ", 20 * Mega)),
        Bomb.Of("spaces before the end of lines", () => Page("<p>" + Repeat(" \n\t", 2 * Mega) + "x")),
    ];

    private static IEnumerable<Bomb> Encodings() =>
    [
        new("zeros", () => new byte[20 * Mega]),
        new("zeros in a title", () => [.. Encoding.UTF8.GetBytes("<rss><channel><title>"), .. new byte[3 * Mega]]),
        new("UTF-16 without a mark", () => Encoding.Unicode.GetBytes(Rss("<title>" + Repeat("x", Mega) + "</title>"))),
        new("UTF-16 of odd length", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Rss("<title>t</title>")), 0x3C]),
        new("UTF-32", () => [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Rss("<title>" + Repeat("x", Mega) + "</title>"))]),
        new("surrogates without their others", () => [0xFE, 0xFF, .. Enumerable.Repeat((byte)0xD8, 2 * Mega)]),
        new("surrogates in JSON", () => Encoding.UTF8.GetBytes("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"content_text\":\"" + Repeat("\\uD800", 300_000) + "\"}]}")),
        new("broken UTF-8", () => [.. Encoding.UTF8.GetBytes("<rss><channel><title>"), .. Enumerable.Repeat((byte)0xF0, 3 * Mega)]),
        new("a charset that is none", () => Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='{Repeat("x", Mega)}'?>" + Rss(""))),
        new("UTF-7", () => Encoding.UTF8.GetBytes("<?xml version='1.0' encoding='utf-7'?>+ADw-rss+AD4-" + Repeat("+ADw-", 200_000))),
        new("ISO-2022-JP that shifts on every letter", () => Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-2022-jp'?><rss><channel><title>" + Repeat("\u001B$B\u001B(B", 500_000) + "</title></channel></rss>")),
        new("encoded twice, again and again", () => Encoding.UTF8.GetBytes(Rss("<title>" + Repeat("Ã©", Mega) + "</title>"))),
        new("gzip", () => Packed(stream => new GZipStream(stream, CompressionLevel.Fastest), 100 * Mega)),
        new("deflate", () => Packed(stream => new ZLibStream(stream, CompressionLevel.Fastest), 100 * Mega)),
        new("a byte order mark and nothing", () => [0xEF, 0xBB, 0xBF]),
    ];

    private static IEnumerable<Bomb> Markup() =>
    [
        Bomb.Of("less-than signs", () => Page(Repeat("<", 5 * Mega))),
        Bomb.Of("less-than signs in a feed", () => Rss("<title>" + Repeat("<", 3 * Mega))),
        Bomb.Of("brackets", () => Body(Repeat("[", 2 * Mega))),
        Bomb.Of("quotes that never close", () => Page(Repeat("<a href=\"", 500_000))),
        Bomb.Of("ends without beginnings", () => Page(Repeat("</p></div></b></table>", 200_000))),
        Bomb.Of("ends without beginnings in a feed", () => Rss("<a><b><c>" + Repeat("</d></e>", 300_000))),
        Bomb.Of("formatting left open (adoption)", () => Page(Repeat("<p><b><i><a href=x><u>x", 50_000))),
        Bomb.Of("formatting closed by blocks (adoption)", () => Page(Repeat("<b><div>", 100_000) + Repeat("</b>", 100_000))),
        Bomb.Of("formatting of many colours", () => Page(Join(50_000, n => $"<font color=a{n}><p>x", ""))),
        Bomb.Of("text in tables (foster parents)", () => Page("<table>" + Repeat("x<b>y<tr>z", 200_000))),
        Bomb.Of("tables in tables without rows", () => Page(Repeat("<table><b>", 20_000))),
        Bomb.Of("anchors", () => Page(Repeat("<a href=x>y", 100_000))),
        Bomb.Of("headings", () => Page(Repeat("<h2>Related", 200_000))),
        Bomb.Of("options and buttons", () => Page(Repeat("<select><option><button>", 100_000))),
        Bomb.Of("frames", () => Page(Repeat("<iframe src=https://www.youtube.com/embed/a>", 100_000))),
        Bomb.Of("candidates of a srcset", () => Page("<article><p>x<img srcset='" + Join(100_000, n => $"a{n}.jpg {n}w", ", ") + "' src=a.jpg>")),
        Bomb.Of("cells over a thousand million columns", () => Body(Repeat("<table><tr><td colspan=1000000000 rowspan=1000000000>x<td>y<tr><td>z</table>", 2_000))),
        Bomb.Of("rows of cells over rows", () => Body("<table>" + Repeat("<tr>" + Repeat("<td rowspan=999 colspan=99>x", 20), 1_000) + "</table>")),
        Bomb.Of("captions in captions", () => Page(Repeat("<figure><figcaption>x<img src=a.jpg>", 50_000))),
        Bomb.Of("definition lists", () => Page(Repeat("<dl><dt>x<dd>y", 50_000))),
        Bomb.Of("scripts", () => Page(Repeat("<script><!--<script>", 200_000))),
        Bomb.Of("titles and text areas", () => Page(Repeat("<title><textarea></title>", 200_000))),
        Bomb.Of("meta elements", () => Page(Repeat("<meta property='og:title' content='x'><meta name=author content=y>", 100_000) + "<p>x")),
        Bomb.Of("names of classes", () => Page("<div class='" + Repeat("share related nav ", 300_000) + "'><p>x")),
        Bomb.Of("blocks of JSON-LD", () => Page(Repeat("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>", 50_000) + "<p>x")),
        Bomb.Of("paragraphs of a page", () => Page(Repeat("<p>Words of a paragraph that is long enough to count. ", 100_000))),
        Bomb.Of("boxes of links", () => Page(Repeat("<div><h2>Related</h2><ul><li><a href=x>y</a></ul></div>", 50_000))),
        Bomb.Of("breaks", () => Page("<p>" + Repeat("<br>", Mega))),
    ];

    private static IEnumerable<Bomb> Values() =>
    [
        Bomb.Of("numbers without a measure", () => "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1e999,\"attachments\":[{\"url\":\"a\",\"size_in_bytes\":1e999,\"duration_in_seconds\":-1e999}]}]}"),
        Bomb.Of("a number of a megabyte", () => "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":" + Repeat("9", Mega) + "}]}"),
        Bomb.Of("numbers of RSS", () => Rss("<ttl>" + Repeat("9", Mega) + "</ttl><item><enclosure url='a' length='" + Repeat("9", Mega) + "'/></item>")),
        Bomb.Of("a string that never ends", () => "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"" + Repeat("\\\\", Mega)),
        Bomb.Of("colons and dashes for dates", () => Rss(Repeat("<item><pubDate>" + Repeat(":-+,", 19) + "</pubDate></item>", 9_000))),
        Bomb.Of("people", () => Rss(Repeat("<item><author>" + Repeat("a@b (", 500) + "</author></item>", 500))),
        Bomb.Of("bylines", () => Page("<p class=byline>By " + Repeat("A and B, ", 100_000) + "</p><p>x")),
        Bomb.Of("datelines", () => Body("<p>" + Repeat("TOKYO (", 200_000) + "</p>")),
    ];

    private static IEnumerable<Bomb> Pictures() =>
    [
        Picture("a PNG of 2^32 by 2^32", () => Png(uint.MaxValue, uint.MaxValue)),
        Picture("an AVIF of 2^32 by 2^32", () => Heif("avif", [Size(uint.MaxValue, uint.MaxValue)])),
        Picture("a TIFF of 2^32 by 2^32", () => Tiff([[Number(256, uint.MaxValue), Number(257, uint.MaxValue)]])),
        Picture("a JPEG of segments", () => Jpeg(9, 9, [.. Enumerable.Repeat(Segment(0xE1, [.. "Exif\0\0"u8]), 500_000)])),
        Picture("a JPEG of markers", () => [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 10 * Mega)]),
        Picture("a JPEG of endless XMP", () => Jpeg(9, 9, [.. Enumerable.Repeat(Xmp(Packet(Repeat("<dc:subject><rdf:Bag>", 1_000))), 200)])),
        Picture("a PNG of chunks", () => Png(9, 9, [.. Enumerable.Repeat(Chunk("tEXt", []), Mega)])),
        Picture("a PNG of packed text", () => Png(9, 9, [.. Enumerable.Repeat(Chunk("zTXt", [.. "Raw profile type xmp\0\0"u8, .. Packed(stream => new ZLibStream(stream, CompressionLevel.Fastest), 30 * Mega)]), 20)])),
        Picture("a GIF of frames", () => Gif(9, 9, 500_000)),
        Picture("a TIFF of pages", () => Tiff([.. Enumerable.Repeat<byte[][]>([Number(256, 1), Number(257, 1)], 200_000)])),
        Picture("boxes in boxes", () => Heif("avif", [.. Enumerable.Repeat(Size(1, 1), 200_000)])),
        Picture("laughs in XMP", () => Jpeg(9, 9, Xmp(Laughs(Packet("<photoshop:Headline>&l9;</photoshop:Headline>"))))),
        Picture("an IIM record of sets", () => Psd(9, 9, Resource(0x0404, Iim([.. Enumerable.Repeat(((byte)2, (byte)25, new byte[] { 65 }), 500_000)])))),
        Picture("markup that says it is SVG", () => Encoding.UTF8.GetBytes("<svg>" + Repeat("<g>", 3 * Mega))),
    ];

    private static Bomb Picture(string name, Func<byte[]> make) => new(name, make, IsPicture: true);

    private static string Laughs(string document) =>
        "<!DOCTYPE r [<!ENTITY l0 \"ha\">" + Join(9, n => $"<!ENTITY l{n + 1} \"{Repeat($"&l{n};", 10)}\">", "") + "]>" + document;

    private static string Rss(string inside) => $"<rss version='2.0'><channel><title>Harbour</title>{inside}</channel></rss>";

    private static string Body(string html) => $"<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item><title>t</title><content:encoded><![CDATA[{html}]]></content:encoded></item></channel></rss>";

    private static string Page(string inside) => $"<!doctype html><html><head><title>Harbour</title></head><body>{inside}";

    private static string Export(string inside) => $"<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:wp='http://wordpress.org/export/1.2/'><channel><item><title>t</title><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type>{inside}</item></channel></rss>";

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Join(int times, Func<int, string> text, string between) => string.Join(between, Enumerable.Range(0, times).Select(text));

    private static byte[] Packed(Func<Stream, Stream> pack, int length)
    {
        var packed = new MemoryStream();
        using (var stream = pack(packed))
        {
            var zeros = new byte[Mega];
            for (var written = 0; written < length; written += Mega)
            {
                stream.Write(zeros);
            }
        }

        return packed.ToArray();
    }
}
