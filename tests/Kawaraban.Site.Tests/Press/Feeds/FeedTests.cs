using System.Text.Json;
using System.Xml.Linq;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Feeds;
using Kawaraban.Tests.Wire.Writers;
using Kawaraban.Wire;

namespace Kawaraban.Site.Tests.Press.Feeds;

public sealed class FeedTests
{
    private static readonly PressProof Proof = new();
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom", Content = "http://purl.org/rss/1.0/modules/content/", Media = "http://search.yahoo.com/mrss/";

    /// <summary>Control characters, a lone surrogate, an end of CDATA, markup: all of it has been seen in feeds.</summary>
    private const string Hostile = "a\u0001b\uD800c]]>d<e>&f\uFFFE😀";

    private static FeedSheet Sheet(string headline, string edition = "ja", params IReadOnlyList<string> blocks)
    {
        var article = PressProof.Article(edition, blocks.Count == 0 ? ["本文。"] : blocks);
        return Sheet(article with { Card = article.Card with { Headline = headline, Standfirst = headline } });
    }

    private static FeedSheet Sheet(ArticleView article) => new(Proof.Publication, Proof.Edition(article.Card.Address.Edition.Value), null, [article], Proof.Site);

    private static XElement Written(FeedFormat format, FeedSheet sheet) => XDocument.Parse(System.Text.Encoding.UTF8.GetString(format.Write(sheet))).Root!;

    private static string Body(params IReadOnlyList<string> blocks) =>
        Written(FeedFormat.Rss, Sheet("A headline", "en", blocks)).Descendants(Content + "encoded").Single().Value;

    [Fact]
    public void RSS_is_well_formed_whatever_text_comes()
    {
        var item = Written(FeedFormat.Rss, Sheet(Hostile)).Descendants("item").Single();
        Assert.EndsWith("c]]>d<e>&f😀", item.Element("title")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("ab", item.Element("title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void RSS_names_itself_its_language_and_items_that_keep_their_id()
    {
        var sheet = Sheet("見出し");
        var channel = Written(FeedFormat.Rss, sheet).Element("channel")!;
        Assert.Equal("ja", channel.Element("language")!.Value);
        Assert.Equal(PressProof.Origin + "/ja/feed.rss", channel.Element(Atom + "link")!.Attribute("href")!.Value);
        var item = channel.Element("item")!;
        Assert.Equal(("false", $"urn:uuid:{sheet.Articles[0].Card.Id}"), (item.Element("guid")!.Attribute("isPermaLink")!.Value, item.Element("guid")!.Value));
        Assert.Contains("<p>本文。</p>", item.Element(Content + "encoded")!.Value, StringComparison.Ordinal);
        Assert.Equal("（Ola Brandt／AFP／ファイル写真）", item.Element(Media + "content")!.Element(Media + "credit")!.Value);
        Assert.Equal("Fri, 20 Nov 2026 09:30:00 +0900", item.Element("pubDate")!.Value);
    }

    [Fact]
    public void Atom_is_well_formed_and_tells_when_readers_last_got_something_new()
    {
        var sheet = Sheet(Hostile);
        var article = sheet.Articles[0];
        var changed = article with { Card = article.Card with { UpdatedAt = PressProof.Published.AddHours(2) } };
        var feed = Written(FeedFormat.Atom, sheet with { Articles = [changed] });
        Assert.Equal("ja", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("2026-11-20T11:30:00+09:00", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("2026-11-20T11:30:00+09:00", feed.Element(Atom + "entry")!.Element(Atom + "updated")!.Value);
        Assert.Equal(PressProof.Origin + "/ja/feed.atom", feed.Element(Atom + "id")!.Value);
    }

    [Fact]
    public void JSON_Feed_names_the_language_of_feed_and_item()
    {
        using var feed = JsonDocument.Parse(FeedFormat.Json.Write(Sheet("見出し")));
        var item = feed.RootElement.GetProperty("items")[0];
        Assert.Equal(("ja", "ja"), (feed.RootElement.GetProperty("language").GetString(), item.GetProperty("language").GetString()));
        Assert.Equal("Tomas Oyelaran", item.GetProperty("authors")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Other_editions_of_a_story_are_named_with_their_language()
    {
        var article = PressProof.Article("ja", "本文。") with { Siblings = [new ArticleAddress(new("en"), new("world"), "eight-thousand")] };
        var links = Written(FeedFormat.Atom, Sheet(article)).Element(Atom + "entry")!.Elements(Atom + "link").Where(link => link.Attribute("rel")!.Value == "alternate").ToList();
        Assert.Equal([null, "en-GB"], links.Select(link => link.Attribute("hreflang")?.Value));
        Assert.Equal(PressProof.Origin + "/en/world/eight-thousand", links[1].Attribute("href")!.Value);
    }

    [Fact]
    public void A_body_in_a_feed_has_absolute_addresses_only()
    {
        var body = Body("!picture pier", "[out](https://a.example/)");
        Assert.All(body.Split(["src=\"", "href=\""], StringSplitOptions.None).Skip(1), address => Assert.StartsWith("https://", address, StringComparison.Ordinal));
        Assert.Contains("<a href=\"https://a.example/\">out</a>", body, StringComparison.Ordinal);
        Assert.Contains(PressProof.Origin + "/pictures/", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_block_stands_in_a_feed()
    {
        var body = Body(
            "A *first* {港|みなと}\nline", "## Heading", "- one\n- two", "> said\n> -- Somebody", ">> large\n>> -- Somebody", "!table Ships\n| a | b |\n| 1 |",
            "!embed https://film.example/1 | A film", "!note Words of the editors");
        Assert.Contains("<p>A <em>first</em> <ruby>港<rt>みなと</rt></ruby><br>line</p>", body, StringComparison.Ordinal);
        Assert.Contains("<h2>Heading</h2>", body, StringComparison.Ordinal);
        Assert.Contains("<ul><li>one</li><li>two</li></ul>", body, StringComparison.Ordinal);
        Assert.Contains("<blockquote><p>said</p><footer><cite>Somebody</cite></footer></blockquote>", body, StringComparison.Ordinal);
        Assert.Contains("<aside><blockquote><p>large</p>", body, StringComparison.Ordinal);
        Assert.Contains("<table><caption>Ships</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table>", body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://film.example/1\">A film</a>", body, StringComparison.Ordinal);
        Assert.Contains("Words of the editors", body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_corrected_and_what_it_was_translated_from_stand_under_the_text()
    {
        var address = new ArticleAddress(new("en"), new("world"), "eight-thousand");
        var article = PressProof.Article("ja", "本文。");
        article = article with
        {
            Dateline = "オストレル",
            Corrections = [new CorrectionView(1, PressProof.Published, "人数を改めました。", article.Card.Address, "見出し")],
            Source = new SourceView(new("en"), address, "Eight thousand", 1, PressProof.Published, 1, PressProof.Published),
        };
        var body = Written(FeedFormat.Rss, Sheet(article)).Descendants(Content + "encoded").Single().Value;
        Assert.Contains("<p>【オストレル】本文。</p>", body, StringComparison.Ordinal);
        Assert.Contains("人数を改めました。", body, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{PressProof.Origin}/en/world/eight-thousand\"><span lang=\"en-GB\">Eight thousand</span></a>", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Feeds_keep_the_validators_rules(string edition)
    {
        var sheet = Sheet("A headline & <more>", edition, "Words with [a link](https://a.example/?b=1&c=2).", "!picture pier");
        Assert.Empty(FeedRules.OfRss(Written(FeedFormat.Rss, sheet)));
        Assert.Empty(FeedRules.OfAtom(Written(FeedFormat.Atom, sheet)));
        using var json = JsonDocument.Parse(FeedFormat.Json.Write(sheet));
        Assert.Empty(FeedRules.OfJsonFeed(json.RootElement));
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    [InlineData("json")]
    public void What_is_sent_is_read_again_as_it_was(string name)
    {
        var sheet = Sheet("見出し", "ja", "本文の*一段落*。", "## 中見出し");
        var read = Teleprinter.Read(FeedFormat.All.Single(format => format.Name == name).Write(sheet));
        var story = Assert.Single(read.Items);
        Assert.True(read is { Ok: true, WellFormed: true, Warnings: [] });
        Assert.Equal(("見出し", PressProof.Origin + "/ja/world/eight-thousand"), (story.Title, story.Link));
        Assert.Contains("本文の一段落。\n\n中見出し", story.BodyText, StringComparison.Ordinal);
    }
}
