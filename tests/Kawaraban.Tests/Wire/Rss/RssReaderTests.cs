using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.Rss;
using Xunit;

public sealed class RssReaderTests
{
    private const string Feed = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
        <channel>
          <title>Harbour &amp;amp; Sea</title><link>https://gazette.example/</link><description>News &lt;b&gt;of&lt;/b&gt; the coast</description>
          <language>en-gb</language><copyright>© Gazette</copyright><managingEditor>desk@gazette.example (Anna Berg)</managingEditor><ttl>30</ttl>
          <lastBuildDate>Mon, 12 May 2031 08:00:00 GMT</lastBuildDate><generator>Press 1</generator><category domain="https://gazette.example/c">Coast</category>
          <image><url>https://gazette.example/logo.png</url><title>Gazette</title><link>https://gazette.example/</link></image>
          <atom:link rel="self" href="https://gazette.example/feed"/><atom:link rel="hub" href="https://hub.example/"/>
          <item>
            <title>Ferry &amp;#8216;back&amp;#8217; at &lt;em&gt;last&lt;/em&gt;, 5 &lt; 6</title><link>https://gazette.example/ferry</link><guid isPermaLink="false">tag:1</guid>
            <pubDate>Mon, 12 May 2031 09:30:00 +0900</pubDate><dc:creator>Jane Roe</dc:creator><category>News</category><category>News</category>
            <description>The island has its ferry back.</description>
            <content:encoded><![CDATA[<p>The ferry is <a href="/map">back</a>.</p>]]></content:encoded>
            <comments>https://gazette.example/ferry#c</comments><slash:comments>4</slash:comments>
            <enclosure url="https://gazette.example/talk.mp3" type="audio/mpeg" length="1234"/>
            <media:group><media:content url="https://gazette.example/ferry.jpg" medium="image" width="800" height="600"><media:description>The ferry</media:description><media:credit>John Doe</media:credit></media:content></media:group>
            <media:thumbnail url="https://gazette.example/ferry-s.jpg"/>
            <source url="https://other.example/feed">Other paper</source>
          </item>
          <item><title>No body</title><guid>https://gazette.example/2</guid><pubDate>the other day</pubDate><description>Only this.</description></item>
        </channel></rss>
        """;

    private static readonly WireDocument Document = WireFiles.Read(Feed);

    private static WireStory Ferry => Document.Items[0];

    [Fact]
    public void The_channel_is_the_source()
    {
        var source = Document.Source;
        Assert.Equal(("rss 2.0", "Harbour & Sea", "News of the coast", "en-gb"), ($"{Document.Format}".ToLowerInvariant() + " " + Document.Version, source.Title, source.Subtitle, source.Language));
        Assert.Equal(("https://gazette.example/feed", "https://hub.example/", 30, "© Gazette"), (source.Self, source.Hubs.Single(), source.Ttl, source.Rights));
        Assert.Equal(new WireAuthor { Name = "Anna Berg", Email = "desk@gazette.example", Role = "editor" }, source.Authors.Single());
        Assert.Equal(new WireImage("https://gazette.example/logo.png", "Gazette", "https://gazette.example/"), source.Image);
        Assert.Equal(new WireCategory("Coast", "https://gazette.example/c"), source.Categories.Single());
    }

    [Fact]
    public void A_title_is_plain_text_decoded_once() => Assert.Equal("Ferry ‘back’ at last, 5 < 6", Ferry.Title);

    [Fact]
    public void The_item_is_a_story()
    {
        Assert.Equal(("tag:1", "https://gazette.example/ferry", "Jane Roe"), (Ferry.Id, Ferry.Link, Ferry.Authors.Single().Name));
        Assert.Equal(new DateTimeOffset(2031, 5, 12, 9, 30, 0, TimeSpan.FromHours(9)), Ferry.Published);
        Assert.Equal(new WireComments("https://gazette.example/ferry#c", 4), Ferry.Comments);
        Assert.Equal(["News"], Ferry.Categories.Select(category => category.Term));
        Assert.Equal(("Other paper", "https://other.example/feed"), (Ferry.Origin!.Title, Ferry.Origin.Self));
    }

    [Fact]
    public void The_body_is_the_encoded_content_and_the_summary_the_description()
    {
        Assert.Equal("<p>The ferry is <a href=\"https://gazette.example/map\">back</a>.</p>", Ferry.BodyHtml);
        Assert.Equal("The ferry is back.", Ferry.BodyText);
        Assert.Equal("<p>The island has its ferry back.</p>", Ferry.SummaryHtml);
    }

    [Fact]
    public void Media_have_their_role_caption_and_credit()
    {
        Assert.Equal([WireMediaRole.Enclosure, WireMediaRole.Image, WireMediaRole.Thumbnail], Ferry.Media.Select(media => media.Role));
        Assert.Equal(("The ferry", "John Doe", 800), (Ferry.Media[1].Description, Ferry.Media[1].Credit, Ferry.Media[1].Width));
    }

    [Fact]
    public void A_description_alone_is_no_body_and_a_bad_date_is_a_warning()
    {
        var story = Document.Items[1];
        Assert.Equal((null, "<p>Only this.</p>", null, "https://gazette.example/2"), (story.BodyHtml, story.SummaryHtml, story.Published, story.Link));
        Assert.Equal(("bad-date", "item 2"), Document.Warnings.Select(warning => (warning.Code, warning.At)).Single());
    }

    [Fact]
    public void Relative_links_are_read_against_the_xml_base_then_the_hint()
    {
        const string Feed = """<rss version="2.0"><channel><title>T</title><item><link>/a</link></item><item xml:base="https://b.example/x/"><link>y</link></item></channel></rss>""";
        Assert.Equal(["https://a.example/a", "https://b.example/x/y"], WireFiles.Read(Feed, "https://a.example/feed").Items.Select(item => item.Link));
    }
}
