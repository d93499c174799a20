using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Tests.Wire.Blocks;
using Kawaraban.Tests.Wire.Wxr;
using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Writers.Wxr;

namespace Kawaraban.Tests.Wire.Writers.Wxr;
using Xunit;

public sealed class WxrWriterTests
{
    private static readonly XNamespace Wp = "http://wordpress.org/export/1.2/";

    private static readonly WireBlock[] Body =
    [
        new Paragraph([new TextRun("A "), new StrongRun([new TextRun("strong "), new EmphasisRun([new TextRun("and")])]), new LinkRun("https://example.org/a?b=1&c=2", [new TextRun(" link")]), new LineBreak(), new RubyRun("港", "みなと"), new CodeRun("x < 1")]),
        new Heading(2, WireText.Of("Two")),
        new Heading(3, WireText.Of("Three & more")),
        new ListBlock(false, [WireText.Of("one"), WireText.Of("two")]),
        new ListBlock(true, [WireText.Of("four"), WireText.Of("five")], 4),
        new Quotation([new TextRun("We sail."), new LineBreak(), new LineBreak(), new TextRun("Always.")], WireText.Of("The mate")),
        new PullQuote(WireText.Of("The tide waits."), WireText.Of("A pilot")),
        new PictureBlock("https://example.org/pier.jpg", "A \"long\" pier", [new TextRun("The "), new EmphasisRun([new TextRun("pier")])], "Mari Sand"),
        new TableBlock(WireText.Of("Berths"), [[WireText.Of("Boat"), WireText.Of("Berth")], [WireText.Of("Gull"), WireText.Of("4")]], FirstRowIsHeader: true),
        new TableBlock(WireText.Empty, [[WireText.Of("a"), WireText.Of("b")], [WireText.Of("c"), WireText.Of("d")]], FirstRowIsHeader: false),
        new Embed("https://vimeo.com/12345", "The launch", "Vimeo"),
        new Note([new TextRun("A note."), new LineBreak(), new LineBreak(), new TextRun("It has two parts.")]),
        new Paragraph(WireText.Of("Words [gallery ids=\"1\"] and [sic] and ]]> and <!-- wp:html --> stay words.")),
        new Paragraph(WireText.Of("https://www.youtube.com/watch?v=abc")),
        new Paragraph([new LanguageRun("ja", [new TextRun("瓦版")])]),
    ];

    [Fact]
    public void A_body_is_read_back_the_same() =>
        Assert.Equal(BlockNotation.Write(Body), BlockNotation.Write(WrittenAndRead(new WireStory { Title = "T", Blocks = Body })[0].Blocks));

    [Fact]
    public void Any_words_are_read_back_the_same() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), words =>
        {
            var plain = string.Join(' ', words.Get.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var once = ForeignHtml.ToBlocks(BlockHtml.Render([new Paragraph(WireText.Of("a " + plain + " [b] c"))])!);
            return BlockNotation.Write(once) == BlockNotation.Write(WrittenAndRead(new WireStory { Blocks = once })[0].Blocks);
        }));

    [Fact]
    public void A_real_export_is_read_back_the_same()
    {
        var site = Teleprinter.Read(File.ReadAllBytes(Path.Combine(RealExportTests.Folder, "harbour.xml")));
        var again = Teleprinter.Read(Written(site));
        Assert.Empty(again.Warnings);
        Assert.Equal((site.Source.Title, site.Source.Subtitle, site.Source.Link, site.Source.Language), (again.Source.Title, again.Source.Subtitle, again.Source.Link, again.Source.Language));
        Assert.Equal(site.Source.Authors, again.Source.Authors);
        Assert.Equal(site.Source.Categories.ToHashSet(), again.Source.Categories.ToHashSet());
        var byId = again.Items.ToDictionary(story => story.Wp!.Id);
        foreach (var story in site.Items.Where(story => story.Wp is { HasPassword: false }))
        {
            Assert.Equal(StoryNotation.Write(Kept(story)), StoryNotation.Write(Kept(byId[story.Wp!.Id])));
            Assert.Equal(BlockNotation.Write(story.Blocks), BlockNotation.Write(byId[story.Wp.Id].Blocks));
        }
    }

    [Fact]
    public void A_feed_becomes_posts_with_their_people_terms_and_pictures()
    {
        var story = new WireStory
        {
            Id = "urn:x:1", Title = "Ferry & fog", Link = "https://example.org/ferry", Published = new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.FromHours(9)),
            Authors = [new WireAuthor { Name = "Mari Sand" }, new WireAuthor { Name = "Jan Reed", Login = "jan" }], Categories = [new WireCategory("The Harbour")], Keywords = ["fog"],
            Media = [new WireMedia { Role = WireMediaRole.Featured, Url = "https://example.org/pier.jpg", Alt = "A pier", Description = "The pier", Credit = "Mari", Width = 1200, Height = 800 }],
            Blocks = [new Paragraph(WireText.Of("Text."))],
        };
        var stories = WrittenAndRead(story);
        Assert.Equal(["post", "attachment"], stories.Select(written => written.Wp!.Type));
        Assert.Equal(("usable", "Ferry & fog", story.Published), (stories[0].Status, stories[0].Title, stories[0].Published));
        Assert.Equal(["Mari Sand", "Jan Reed"], stories[0].Authors.Select(author => author.Name));
        Assert.Equal([new WireCategory("the-harbour", "category", "The Harbour"), new WireCategory("fog", "post_tag", "fog")], stories[0].Categories);
        Assert.Equal(story.Media[0] with { Type = "image/jpeg", Title = "pier" }, Assert.Single(stories[0].Media));
    }

    [Theory]
    [InlineData("draft", "draft")]
    [InlineData("canceled", "trash")]
    [InlineData("withheld", "private")]
    [InlineData("usable", "publish")]
    public void What_a_paper_may_not_use_is_not_published(string status, string written) =>
        Assert.Equal((status, written), WrittenAndRead(new WireStory { Title = "T", Status = status }) is [var read] ? (read.Status, read.Wp!.Status) : default);

    [Fact]
    public void An_embargo_is_a_schedule()
    {
        var until = new DateTimeOffset(2044, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(("withheld", "future"), WrittenAndRead(new WireStory { Title = "T", Published = until, Embargoed = until })[0] is var read ? (read.Status, read.Wp!.Status) : default);
    }

    [Fact]
    public void The_importer_finds_what_it_asks_for()
    {
        var xml = XDocument.Load(new MemoryStream(Written(new WireDocument { Items = [new WireStory { Title = "T" }] })));
        var channel = xml.Root!.Element("channel")!;
        Assert.Equal("1.2", channel.Element(Wp + "wxr_version")!.Value);
        string[] asked = ["post_id", "post_date", "post_date_gmt", "comment_status", "ping_status", "post_name", "status", "post_parent", "menu_order", "post_type", "post_password", "is_sticky"];
        Assert.All(asked, name => Assert.NotNull(channel.Element("item")!.Element(Wp + name)));
    }

    /// <summary>What an export does not carry: comments, and the files that the body's pictures become.</summary>
    private static WireStory Kept(WireStory story) => story with { Comments = null, Blocks = [] };

    private static IReadOnlyList<WireStory> WrittenAndRead(WireStory story) => Teleprinter.Read(Written(new WireDocument { Items = [story] })).Items;

    private static byte[] Written(WireDocument document)
    {
        using var to = new MemoryStream();
        WxrWriter.Write(document, to);
        return to.ToArray();
    }
}
