using System.Text.Json;
using System.Xml.Linq;
using Kawaraban.Site.Press.Feeds;

namespace Kawaraban.Site.Tests.Press.Feeds;

public sealed class FeedTests
{
    private static readonly PressProof Proof = new();

    /// <summary>Control characters, a lone surrogate, an end of CDATA, markup: all of it has been seen in feeds.</summary>
    private const string Hostile = "a\u0001b\uD800c]]>d<e>&f\uFFFE😀";

    private static FeedSheet Sheet(string text)
    {
        var article = PressProof.Article("ja", "本文。");
        return new FeedSheet(Proof.Edition("ja"), null, [new FeedItem(article with { Card = article.Card with { Headline = text, Standfirst = text } }, $"<p>{text}</p>")], Proof.Site);
    }

    [Fact]
    public void RSS_is_well_formed_whatever_text_comes()
    {
        var item = XDocument.Parse(System.Text.Encoding.UTF8.GetString(RssFeed.Write(Sheet(Hostile)))).Descendants("item").Single();
        Assert.EndsWith("c]]>d<e>&f😀", item.Element("title")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("ab", item.Element("title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void RSS_names_itself_its_language_and_items_that_keep_their_id()
    {
        var sheet = Sheet("見出し");
        var channel = XDocument.Parse(System.Text.Encoding.UTF8.GetString(RssFeed.Write(sheet))).Root!.Element("channel")!;
        XNamespace atom = "http://www.w3.org/2005/Atom", content = "http://purl.org/rss/1.0/modules/content/", media = "http://search.yahoo.com/mrss/";
        Assert.Equal("ja", channel.Element("language")!.Value);
        Assert.Equal(PressProof.Origin + "/ja/feed.rss", channel.Element(atom + "link")!.Attribute("href")!.Value);
        var item = channel.Element("item")!;
        Assert.Equal(("false", $"urn:uuid:{sheet.Items[0].Card.Id}"), (item.Element("guid")!.Attribute("isPermaLink")!.Value, item.Element("guid")!.Value));
        Assert.Equal("<p>見出し</p>", item.Element(content + "encoded")!.Value);
        Assert.Equal("（Ola Brandt／AFP／ファイル写真）", item.Element(media + "content")!.Element(media + "credit")!.Value);
    }

    [Fact]
    public void Atom_is_well_formed_and_tells_when_readers_last_got_something_new()
    {
        var sheet = Sheet(Hostile);
        var changed = sheet.Items[0] with { Article = sheet.Items[0].Article with { Card = sheet.Items[0].Card with { UpdatedAt = PressProof.Published.AddHours(2) } } };
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(System.Text.Encoding.UTF8.GetString(AtomFeed.Write(sheet with { Items = [changed] }))).Root!;
        Assert.Equal("ja", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("2026-11-20T11:30:00+09:00", feed.Element(atom + "updated")!.Value);
        Assert.Equal("2026-11-20T11:30:00+09:00", feed.Element(atom + "entry")!.Element(atom + "updated")!.Value);
    }

    [Fact]
    public void JSON_Feed_names_the_language_of_feed_and_item()
    {
        using var feed = JsonDocument.Parse(JsonFeed.Write(Sheet("見出し")));
        var item = feed.RootElement.GetProperty("items")[0];
        Assert.Equal(("ja", "ja"), (feed.RootElement.GetProperty("language").GetString(), item.GetProperty("language").GetString()));
        Assert.Equal("Tomas Oyelaran", item.GetProperty("authors")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_body_in_a_feed_has_absolute_addresses_only()
    {
        var page = await Proof.PageAsync<FeedBody>(Proof.Sheet("en", "!picture pier", "[out](https://a.example/)"));
        var addresses = page.QuerySelectorAll("[src], [href]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);
        Assert.All(addresses, address => Assert.StartsWith("https://", address, StringComparison.Ordinal));
    }
}
