using System.Text.Json;
using System.Xml.Linq;
using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Writers.Atom;
using Kawaraban.Wire.Writers.JsonFeed;
using Kawaraban.Wire.Writers.Rss;

namespace Kawaraban.Tests.Wire.Writers;
using Xunit;

public sealed class FeedWriterTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom", Media = "http://search.yahoo.com/mrss/", Dc = "http://purl.org/dc/elements/1.1/", Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>A story that says next to nothing, and one whose every field is a nuisance.</summary>
    public static TheoryData<string> Documents => ["ordinary", "empty", "bare", "hostile", "foreign"];

    internal static WireDocument Document(string name) => name switch
    {
        "ordinary" => Written.Document,
        "empty" => Written.Document with { Items = [] },
        "bare" => Written.Document with { Items = [new WireStory { Title = "Only a title" }, new WireStory { Id = "no uri at all", Title = "" }] },
        "foreign" => Written.Document with
        {
            Source = Written.Document.Source with { Link = "https://瓦版.example/", Self = "https://瓦版.example/feed", Icon = "https://瓦版.example/版.png", Image = new WireImage("https://瓦版.example/紋.png") }, Items = [Foreign],
        },
        _ => Written.Document with { Items = [Hostile] },
    };

    private const string Nuisance = "a\u0001b\uD800c]]>d<script>x</script>&amp;\uFFFE😀\r\n";

    private static WireStory Foreign => Written.Story with
    {
        Link = "https://瓦版.example/海峡?問=答#所", Links = [new WireLink("https://example.org/海峡", "alternate", "text/html", Hreflang: "en"), new WireLink("https://example.org/関連", "related")],
        Authors = [new WireAuthor { Name = "記者", Uri = "https://example.org/記者", Avatar = "https://example.org/顔.jpg" }],
        Media =
        [
            new WireMedia { Role = WireMediaRole.Featured, Url = "https://example.org/港.jpg", Type = "image/jpeg" },
            new WireMedia { Role = WireMediaRole.Enclosure, Url = "https://example.org/声.mp3", Type = "audio/mpeg", Length = "12" },
        ],
    };

    private static WireStory Hostile => Written.Story with
    {
        Title = Nuisance, Id = Nuisance, Language = "not a language!", Link = "javascript:alert(1)", Byline = Nuisance, Rights = Nuisance, Slugline = Nuisance, EdNote = Nuisance,
        Links = [new WireLink("javascript:alert(1)", "related"), new WireLink("/relative", "alternate", Hreflang: "en"), new WireLink("https://a.example.org/", "alternate", "text/html", Hreflang: "x y")],
        Authors = [new WireAuthor { Name = Nuisance, Uri = "javascript:alert(1)" }, new WireAuthor { Email = "a@example.org" }, new WireAuthor()],
        Categories = [new WireCategory(Nuisance, Nuisance, Nuisance)], Keywords = [Nuisance], Subjects = [new WireSubject(Nuisance, null, Nuisance)], Places = [new WirePlace(Nuisance)], Urgency = 77,
        Summary = [new Paragraph(WireText.Of(Nuisance))],
        Blocks = [new Paragraph(WireText.Of(Nuisance)), new PictureBlock("https://a.example.org/\"><script>", Nuisance, WireText.Of(Nuisance), Nuisance), new Heading(2, [new CodeRun(Nuisance), new RubyRun(Nuisance, Nuisance)])],
        Media = [new WireMedia { Url = "https://a.example.org/a.mp3", Type = "audio/mpeg", Length = "many" }, new WireMedia { Url = "https://a.example.org/b.mp3", Type = "audio/mpeg", Length = "12" }],
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Feeds_keep_the_validators_rules(string name)
    {
        Assert.Empty(FeedRules.OfRss(Written.Xml(RssWriter.Write, Document(name))));
        Assert.Empty(FeedRules.OfAtom(Written.Xml(AtomWriter.Write, Document(name))));
        Assert.Empty(FeedRules.OfJsonFeed(Written.Json(JsonFeedWriter.Write, Document(name))));
    }

    [Fact]
    public void Addresses_are_URIs_whatever_script_they_are_in()
    {
        var (rss, atom) = (Written.Xml(RssWriter.Write, Document("foreign")), Written.Xml(AtomWriter.Write, Document("foreign")));
        using var json = JsonDocument.Parse(Written.Json(JsonFeedWriter.Write, Document("foreign")).GetRawText());
        const string page = "https://xn--i1xt9c.example/%E6%B5%B7%E5%B3%A1?%E5%95%8F=%E7%AD%94#%E6%89%80";

        Assert.Equal(page, rss.Descendants("item").Single().Element("link")!.Value);
        Assert.Equal(page, atom.Element(Atom + "entry")!.Elements(Atom + "link").First().Attribute("href")!.Value);
        Assert.Equal(page, json.RootElement.GetProperty("items")[0].GetProperty("url").GetString());
        Assert.All(
            rss.DescendantsAndSelf().Concat(atom.DescendantsAndSelf()).Attributes().Where(attribute => attribute.Name.LocalName is "url" or "href"),
            address => Assert.True(address.Value.All(char.IsAscii), address.Value));
    }

    [Fact]
    public void The_rules_see_what_is_wrong()
    {
        var rss = XElement.Parse("<rss version='2.0'><channel><title>T</title><link>/x</link><item><guid>1</guid><description>&lt;script&gt;</description><pubDate>2026-11-20</pubDate></item><item><guid>1</guid></item></channel></rss>");
        Assert.Equal(7, FeedRules.OfRss(rss).Count);
        var atom = XElement.Parse("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='??'><title/><entry><id>x</id><content>&lt;a href=\"/b\"&gt;</content></entry></feed>");
        Assert.Equal(9, FeedRules.OfAtom(atom).Count);
        using var json = JsonDocument.Parse("""{"version":"https://jsonfeed.org/version/1.1","title":"","items":[{"id":"1","url":"x"},{"id":"1","content_html":"<b onload=x>"}]}""");
        Assert.Equal(5, FeedRules.OfJsonFeed(json.RootElement).Count);
    }

    [Fact]
    public void RSS_names_hubs_people_and_the_language_of_an_item()
    {
        var channel = Written.Xml(RssWriter.Write, Written.Document).Element("channel")!;
        Assert.Equal(["https://lantern.example.org/ja/feed", "https://hub.example.org/"], channel.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value));
        var item = channel.Elements("item").First();
        Assert.Equal(["Tomas Oyelaran", "佐藤遥", "ja"], new[] { Dc + "creator", Dc + "contributor", Dc + "language" }.Select(name => item.Element(name)!.Value));
        Assert.Equal(("国際", "灯台は百年を迎えた。"), (item.Element("category")!.Value, item.Element("description")!.Value));
        Assert.Equal("Ola Brandt", item.Element(Media + "content")!.Element(Media + "credit")!.Value);
        Assert.Contains("<strong>灯台</strong>", item.Element(Content + "encoded")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_its_length_is_an_enclosure_and_all_others_are_the_media_modules()
    {
        var item = Written.Xml(RssWriter.Write, Document("hostile")).Descendants("item").Single();
        Assert.Equal("https://a.example.org/b.mp3", Assert.Single(item.Elements("enclosure")).Attribute("url")!.Value);
        Assert.Equal(("https://a.example.org/a.mp3", "audio"), (Assert.Single(item.Elements(Media + "content")).Attribute("url")!.Value, item.Element(Media + "content")!.Attribute("medium")!.Value));
    }

    [Fact]
    public void An_id_that_is_no_URI_becomes_one_that_stays()
    {
        var ids = Enumerable.Range(0, 2).Select(_ => Written.Xml(AtomWriter.Write, Document("bare")).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList()).ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.All(ids[0], id => Assert.StartsWith("urn:uuid:", id, StringComparison.Ordinal));
    }

    [Fact]
    public void Stories_are_written_as_they_come()
    {
        var to = new MemoryStream();
        long longest = 0;
        IEnumerable<WireStory> Many()
        {
            for (var i = 0; i < 2_000; i++)
            {
                longest = Math.Max(longest, i - (to.Length / 500));
                yield return Written.Story with { Id = $"urn:n:{i}" };
            }
        }
        RssWriter.Write(Written.Source, Many(), to);
        Assert.True(longest < 200, $"{longest} stories were held back");
    }
}
