using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.Atom;
using Xunit;

public sealed class AtomReaderTests
{
    private const string Feed = """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="en" xml:base="https://gazette.example/">
          <id>urn:feed</id><title type="html">Harbour &amp;amp; Sea</title><subtitle>Of &lt;the&gt; coast</subtitle><updated>2031-05-12T09:30:00.5+09:00</updated>
          <link href="."/><link rel="self" href="feed.atom"/><author><name>Anna Berg</name><email>a@gazette.example</email></author><logo>logo.png</logo>
          <entry><id>urn:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <em>ferry</em></div></title><link href="ferry"/><link rel="enclosure" href="talk.mp3" type="audio/mpeg"/><link rel="replies" href="ferry/c" thr:count="3"/>
            <updated>2031-05-12T00:00:00Z</updated><category term="n" label="News" scheme="https://gazette.example/c"/>
            <summary>A &lt;b&gt; is only a letter</summary>
            <content type="xhtml" xml:base="a/b/"><div xmlns="http://www.w3.org/1999/xhtml"><p>It is <a href="c">back</a> &amp; well.</p></div></content></entry>
          <entry><id>urn:2</id><title>AT&amp;T &amp;amp; others</title><content type="html">&lt;p&gt;Two&lt;/p&gt;</content><source><id>urn:o</id><title>Other</title><author><name>Jon Roe</name></author></source></entry>
          <entry xml:lang="ja"><id>urn:3</id><title>三</title><author><name>山田</name><uri>y</uri></author><content type="image/png">AAAA</content></entry>
        </feed>
        """;

    private static readonly WireDocument Document = WireFiles.Read(Feed);

    [Fact]
    public void The_feed_is_the_source()
    {
        var source = Document.Source;
        Assert.Equal((WireFormat.Atom, "1.0", "Harbour & Sea", "Of <the> coast"), (Document.Format, Document.Version, source.Title, source.Subtitle));
        Assert.Equal(("https://gazette.example/", "https://gazette.example/feed.atom", "https://gazette.example/logo.png"), (source.Link, source.Self, source.Image!.Url));
        Assert.Equal("a@gazette.example", source.Authors.Single().Email);
    }

    [Fact]
    public void Xhtml_content_becomes_blocks_against_its_own_base() =>
        Assert.Equal("<p>It is <a href=\"https://gazette.example/a/b/c\">back</a> &amp; well.</p>", Document.Items[0].BodyHtml);

    [Fact]
    public void Texts_are_read_by_their_type()
    {
        Assert.Equal("The ferry", Document.Items[0].Title);
        Assert.Equal("<p>A &lt;b&gt; is only a letter</p>", Document.Items[0].SummaryHtml);
        Assert.Equal("AT&T &amp; others", Document.Items[1].Title);
    }

    [Fact]
    public void An_entry_has_its_links_categories_and_comments()
    {
        var entry = Document.Items[0];
        Assert.Equal(("urn:1", "https://gazette.example/ferry"), (entry.Id, entry.Link));
        Assert.Equal(new WireCategory("n", "https://gazette.example/c", "News"), entry.Categories.Single());
        Assert.Equal(new WireComments("https://gazette.example/ferry/c", 3), entry.Comments);
        Assert.Equal("https://gazette.example/talk.mp3", entry.Media.Single().Url);
    }

    [Fact]
    public void An_author_is_the_entry_s_the_source_s_or_the_feed_s() =>
        Assert.Equal(["Anna Berg", "Jon Roe", "山田"], Document.Items.Select(entry => entry.Authors.Single().Name));

    [Fact]
    public void Content_that_is_no_text_is_a_warning()
    {
        Assert.Null(Document.Items[2].BodyHtml);
        Assert.Equal(("unread-content", "item 3"), (Document.Warnings.Single().Code, Document.Warnings.Single().At));
    }

    [Fact]
    public void An_entry_alone_is_a_document() =>
        Assert.Equal("One", WireFiles.Read("<entry xmlns='http://www.w3.org/2005/Atom'><id>1</id><title>One</title></entry>").Items.Single().Title);
}
