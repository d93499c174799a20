using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.JsonFeed;
using Xunit;

public sealed class JsonFeedReaderTests
{
    private const string Feed = """
        {"version":"https://jsonfeed.org/version/1.1","title":"Gazette","home_page_url":"https://gazette.example/","feed_url":"https://gazette.example/feed.json","description":"Coast","language":"en",
         "icon":"https://gazette.example/i.png","favicon":"/f.ico","hubs":[{"type":"WebSub","url":"https://hub.example/"}],"authors":[{"name":"Anna Berg","url":"https://gazette.example/anna"}],
         "items":[
          {"id":"1","url":"/ferry","title":"Ferry","content_html":"<p>It is <a href='map'>back</a>.</p>","summary":"Back.","image":"/p.jpg","date_published":"2031-05-12T09:30:00+09:00","tags":["News","News"],"language":"ja","attachments":[{"url":"/t.mp3","mime_type":"audio/mpeg","size_in_bytes":12}]},
          "not an item",
          {"id":2,"content_text":"One\ntwo\n\nThree","date_published":"soon","author":{"name":"Jon Roe"}}]}
        """;

    private static readonly WireDocument Document = WireFiles.Read(Feed);

    [Fact]
    public void The_feed_is_the_source()
    {
        var source = Document.Source;
        Assert.Equal((WireFormat.JsonFeed, "1.1", "Gazette", "Coast", "en"), (Document.Format, Document.Version, source.Title, source.Subtitle, source.Language));
        Assert.Equal(("https://gazette.example/feed.json", "https://gazette.example/f.ico", "https://hub.example/"), (source.Self, source.Icon, source.Hubs.Single()));
    }

    [Fact]
    public void An_item_is_a_story()
    {
        var story = Document.Items[0];
        Assert.Equal(("1", "https://gazette.example/ferry", "Ferry", "ja", "Anna Berg"), (story.Id, story.Link, story.Title, story.Language, story.Authors.Single().Name));
        Assert.Equal("<p>It is <a href=\"https://gazette.example/map\">back</a>.</p>", story.BodyHtml);
        Assert.Equal([WireMediaRole.Featured, WireMediaRole.Enclosure], story.Media.Select(media => media.Role));
        Assert.Equal("News", story.Categories.Single().Term);
    }

    [Fact]
    public void Text_becomes_paragraphs_and_a_number_an_id()
    {
        var story = Document.Items[1];
        Assert.Equal(("2", "<p>One<br>two</p>\n<p>Three</p>", "Jon Roe"), (story.Id, story.BodyHtml, story.Authors.Single().Name));
    }

    [Fact]
    public void What_cannot_be_read_is_a_warning_with_its_place() =>
        Assert.Equal([("bad-item", "item 2"), ("bad-date", "item 3")], Document.Warnings.Select(warning => (warning.Code, warning.At)));

    [Theory]
    [InlineData("{\"a\":1}", WireErrorCode.NotAFeed)]
    [InlineData("[]", WireErrorCode.NotAFeed)]
    public void Other_json_is_refused(string json, WireErrorCode code) => Assert.Equal(code, WireFiles.Read(json).Error!.Code);

    [Theory]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"One\"},]}", "One")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",/* c */\"items\":[{\"id\":\"1\",\"title\":\"One\"} // d\n]}", "One")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"ttl\":NaN,\"items\":[{\"id\":\"1\",\"title\":\"O\u0007ne\"}]}", "One")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"One\\n\ntwo\"}]}", "One two")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"On", "On")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"One\",\"url\":", "One")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"One\",\"ur", "One")]
    [InlineData("{'version':'https://jsonfeed.org/version/1',items:[{id:1,title:'One \"x\"'}]}", "One \"x\"")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\" \"items\":[{\"id\":\"1\" \"title\":\"One\"}]}", "One")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"On\\ud800e\"}]}", "On\uFFFDe")]
    [InlineData("Notice: x in y.php\n{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"One\"}]}", "One")]
    [InlineData("feed({\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"One\"}]});", "One")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"One\"}]}<!-- 0.2 s -->", "One")]
    public void Broken_json_is_repaired_and_said_to_be(string json, string title)
    {
        var document = WireFiles.Read(json);
        Assert.Equal((true, false, title), (document.Ok, document.WellFormed, document.Items.Single().Title));
        Assert.Contains(document.Warnings, warning => warning.Code == "not-well-formed");
    }
}
