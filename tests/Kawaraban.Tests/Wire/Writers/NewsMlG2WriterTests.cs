using System.Xml.Linq;
using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Writers.NewsMlG2;

namespace Kawaraban.Tests.Wire.Writers;
using Xunit;

public sealed class NewsMlG2WriterTests
{
    private static readonly XNamespace Nar = G2Rules.Nar, Xhtml = "http://www.w3.org/1999/xhtml";

    private static XElement Item(WireStory story) => Written.Xml(NewsMlG2Writer.Write, Written.Document with { Items = [story] });

    [Theory]
    [MemberData(nameof(FeedWriterTests.Documents), MemberType = typeof(FeedWriterTests))]
    public void Items_and_messages_are_as_the_schema_asks(string name)
    {
        var document = FeedWriterTests.Document(name);
        var complaints = G2Rules.Of(Written.Xml(NewsMlG2Writer.Write, document));
        Assert.Equal(name == "empty" ? ["a message has no items"] : [], complaints);
    }

    [Fact]
    public void The_rules_see_what_is_wrong()
    {
        var item = XElement.Parse($"<newsItem xmlns='{Nar}' version='0'><contentMeta><headline/><urgency>11</urgency></contentMeta><itemMeta><pubStatus qcode='stat:usable'/><versionCreated>now</versionCreated></itemMeta></newsItem>");
        Assert.Equal(12, G2Rules.Of(item).Count);
    }

    [Fact]
    public void One_story_is_an_item_and_several_are_a_message()
    {
        Assert.Equal((Nar + "newsItem", Nar + "newsMessage"), (Item(Written.Story).Name, Written.Xml(NewsMlG2Writer.Write, Written.Document).Name));
        Assert.Equal("2026-11-20T09:30:00+09:00", Written.Xml(NewsMlG2Writer.Write, Written.Document).Element(Nar + "header")!.Element(Nar + "sent")!.Value);
    }

    [Fact]
    public void A_correction_is_a_higher_version_with_a_signal_and_a_note()
    {
        var item = Item(Written.Story);
        var meta = item.Element(Nar + "itemMeta")!;
        Assert.Equal(("3", "sig:correction", "stat:usable"), (item.Attribute("version")!.Value, meta.Element(Nar + "signal")!.Attribute("qcode")!.Value, meta.Element(Nar + "pubStatus")!.Attribute("qcode")!.Value));
        Assert.Equal("人数を改めました。", meta.Element(Nar + "edNote")!.Value);
    }

    [Theory]
    [InlineData("canceled", "stat:canceled")]
    [InlineData("usable", "stat:usable")]
    [InlineData("draft", "stat:withheld")]
    public void What_is_neither_usable_nor_canceled_is_withheld(string status, string code) =>
        Assert.Equal(code, Item(Written.Story with { Status = status }).Descendants(Nar + "pubStatus").Single().Attribute("qcode")!.Value);

    [Fact]
    public void An_embargo_and_an_expiry_are_said() =>
        Assert.Equal(
            ["2026-11-20T09:30:00+09:00", "2026-11-21T09:30:00+09:00"],
            Item(Written.Story with { Embargoed = Written.Morning, Expires = Written.Morning.AddDays(1) }).Element(Nar + "itemMeta")!.Elements().Where(element => element.Name.LocalName is "embargoed" or "expires").Select(element => element.Value));

    [Fact]
    public void A_translation_is_linked_to_its_source_by_a_relation_that_the_catalog_resolves()
    {
        var item = Item(Written.Story);
        var links = item.Descendants(Nar + "link").ToList();
        Assert.All(links, link => Assert.Equal("schemaorg:translationOfWork", link.Attribute("rel")!.Value));
        Assert.Equal(("urn:uuid:0193a2f0-0000-7000-8000-000000000002", "https://lantern.example.org/en/world/lighthouse"), (links[0].Attribute("residref")!.Value, links[1].Attribute("href")!.Value));
        Assert.Equal("https://schema.org/", item.Descendants(Nar + "scheme").Single(scheme => scheme.Attribute("alias")!.Value == "schemaorg").Attribute("uri")!.Value);
    }

    [Fact]
    public void The_body_is_the_blocks_as_XHTML()
    {
        var body = Item(Written.Story).Descendants(Xhtml + "body").Single();
        Assert.Equal("A lamp & its <keeper>", body.Descendants(Xhtml + "img").Single().Attribute("alt")!.Value);
        Assert.Equal("港の灯台は & < > \"光\"詳しく", body.Elements(Xhtml + "p").Single().Value);
        Assert.Equal("https://example.org/?a=1&b=2", body.Descendants(Xhtml + "a").Single().Attribute("href")!.Value);
        Assert.Single(body.Descendants(Xhtml + "br"));
    }

    [Fact]
    public void A_picture_is_a_remote_file_and_the_picture_of_a_text_its_icon()
    {
        var picture = Item(Written.Story with { Type = WireStoryType.Picture, Blocks = [] });
        Assert.Equal(("https://lantern.example.org/p/1.jpg", "800"), (picture.Descendants(Nar + "remoteContent").Single().Attribute("href")!.Value, picture.Descendants(Nar + "remoteContent").Single().Attribute("width")!.Value));
        Assert.Empty(Item(Written.Story).Descendants(Nar + "remoteContent"));
        Assert.Equal("https://lantern.example.org/p/1.jpg", Item(Written.Story).Descendants(Nar + "icon").Single().Attribute("href")!.Value);
    }

    [Fact]
    public void Any_text_makes_well_formed_XHTML()
    {
        var text = "a\u0001<img src=x onerror=1><br>&nbsp;\uD800]]>";
        var body = Item(Written.Story with { Blocks = [new Paragraph(WireText.Of(text)), new PictureBlock("https://a.example.org/?<img >", text, WireText.Of(text), text)] }).Descendants(Xhtml + "body").Single();
        Assert.Equal("a<img src=x onerror=1><br>&nbsp;\uFFFD]]>", body.Elements(Xhtml + "p").Single().Value);
        Assert.Single(body.Descendants(Xhtml + "img"));
    }
}
