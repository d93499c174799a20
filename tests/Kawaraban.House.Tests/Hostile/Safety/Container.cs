using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kawaraban.House.Tests.Hostile.Safety;

/// <summary>A format that carries foreign HTML: many pieces in one file, or one piece a file.</summary>
/// <param name="Name">What it is and where the HTML stands.</param>
/// <param name="Head">What comes before the pieces.</param>
/// <param name="Item">One piece, from the HTML.</param>
/// <param name="Tail">What comes after.</param>
/// <param name="KeepsWords">Whether the words after a vector must be found again; where markup stands raw in XML, a vector may take them along.</param>
internal sealed record Container(string Name, string Head, Func<string, string> Item, string Tail, bool KeepsWords = true)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Container> Many { get; } =
    [
        new("RSS description", "<rss version='2.0'><channel><title>t</title>", html => $"<item><description>{Escaped(html)}</description></item>", "</channel></rss>"),
        new("RSS description in CDATA", "<rss version='2.0'><channel><title>t</title>", html => $"<item><description>{CData(html)}</description></item>", "</channel></rss>"),
        new("RSS content:encoded and title", "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>t</title>", html => $"<item><title>{Escaped(html)}</title><content:encoded>{CData(html)}</content:encoded></item>", "</channel></rss>"),
        new("Atom html", "<feed xmlns='http://www.w3.org/2005/Atom'>", html => $"<entry><title type='html'>{Escaped(html)}</title><content type='html'>{Escaped(html)}</content></entry>", "</feed>"),
        new("JSON Feed", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[", html => $"{{\"id\":\"1\",\"content_html\":{Json(html)},\"summary\":{Json(html)}}},", "{\"id\":\"last\"}]}"),
        new("WXR", "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:excerpt='http://wordpress.org/export/1.2/excerpt/' xmlns:wp='http://wordpress.org/export/1.2/'><channel><wp:wxr_version>1.2</wp:wxr_version>", html => $"<item><title>t</title><content:encoded>{CData(html)}</content:encoded><excerpt:encoded>{CData(html)}</excerpt:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>", "</channel></rss>"),
    ];

    public static IReadOnlyList<Container> Single { get; } =
    [
        new("web page", "<!doctype html><html lang='en'><head><title>The bell</title></head><body><article><h1>The bell</h1><p>The harbour town keeps a bell that is older than its pier, and every captain knows its voice, they say.</p>", html => html, "<p>Nobody remembers who cast it, though three foundries claim to have done so, each with a document.</p></article></body></html>"),
    ];

    public static IReadOnlyList<Container> Raw { get; } =
    [
        new("Atom xhtml", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>", Controlled, "</div></content></entry></feed>", KeepsWords: false),
        new("NITF", "<nitf><head><title>t</title></head><body><body.content>", Controlled, "</body.content></body></nitf>", KeepsWords: false),
        new("NewsML-G2 xhtml", "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x' version='1' standard='NewsML-G2'><contentSet><inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><body>", Controlled, "</body></html></inlineXML></contentSet></newsItem>", KeepsWords: false),
        new("NewsML-G2 data", "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x' version='1' standard='NewsML-G2'><contentSet><inlineData contenttype='text/html'>", Escaped, "</inlineData></contentSet></newsItem>", KeepsWords: false),
        new("ninjs 1", "{\"uri\":\"urn:x\",\"versioncreated\":\"2031-05-04T09:30:00Z\",\"body_xhtml\":", Json, "}", KeepsWords: false),
        new("ninjs 3", "{\"uri\":\"urn:x\",\"standard\":{\"name\":\"ninjs\",\"version\":\"3.0\"},\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/html\",\"value\":", Json, "}]}", KeepsWords: false),
    ];

    public byte[] Write(IEnumerable<Vector> vectors) => Encoding.UTF8.GetBytes(Head + string.Concat(vectors.Select(vector => Item(vector.Html))) + Tail);

    public override string ToString() => Name;

    private static string Escaped(string html) => WebUtility.HtmlEncode(Controlled(html));

    private static string CData(string html) => $"<![CDATA[{Controlled(html).Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]>";

    /// <summary>XML cannot carry all controls; a test of the readers of XML is another.</summary>
    private static string Controlled(string html) => string.Concat(html.Where(c => c >= ' ' || c is '\n' or '\t' or '\r'));

    private static string Json(string html) => JsonSerializer.Serialize(html, Plain);
}
