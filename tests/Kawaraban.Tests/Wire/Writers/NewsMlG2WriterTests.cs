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
        Assert.Equal(name == "empty" ? ["itemSet has no newsItem"] : [], complaints);
    }

    [Fact]
    public void The_rules_see_what_is_wrong()
    {
        var item = XElement.Parse($"<newsItem xmlns='{Nar}' version='0'><contentMeta><headline/><urgency>11</urgency></contentMeta><itemMeta><pubStatus qcode='stat:usable'/><versionCreated>now</versionCreated></itemMeta></newsItem>");
        Assert.Equal(13, G2Rules.Of(item).Count);
    }

    [Fact]
    public void The_rules_see_values_of_another_type_and_what_may_not_stand_there()
    {
        var meta = XElement.Parse($"<contentMeta xmlns='{Nar}'><icon width='-1' href='http://[x' src='x'/><creator/><language tag='12'/><keyword>a\tb</keyword><subject literal='a&#10;b'/><subject qcode='a b'>text</subject><slugline>a\u3000b</slugline><headline><b/></headline></contentMeta>");
        Assert.Equal(11, G2Rules.Of(meta).Count);
        var html = XElement.Parse($"<html xmlns='{Xhtml}'><head><title/></head><body>text<p><ul/></p><a href='x'><em><a/></em></a><img alt='' onload='x'/></body></html>");
        Assert.Equal(9, XhtmlRules.Of(html).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n")]
    [InlineData("two\nlines\tand a tab\r\n")]
    [InlineData("\u0001\uD800\uFFFE\u0085\u2028\u00A0\u3000")]
    [InlineData("]]>&amp;<b>\"'")]
    [InlineData("山田\u3000太郎\u00A0a\u2028b\u0085c")]
    [InlineData("ميناء \u202Eabc\u202C")]
    [InlineData("a:b c")]
    [InlineData("1234")]
    [InlineData("港の灯😀")]
    public void Any_text_in_any_member_fits_the_schema(string text) => Assert.Empty(G2Rules.Of(Item(Everywhere.Text(text))));

    [Theory]
    [InlineData("")]
    [InlineData("urn:%")]
    [InlineData("http:")]
    [InlineData("http://[bad")]
    [InlineData("1http://x")]
    [InlineData("http://a.example.org:abc/")]
    [InlineData("http://a.example.org:/")]
    [InlineData("http://a.example.org:99999/")]
    [InlineData("http://a..example/")]
    [InlineData("mailto:a@b@c")]
    [InlineData("https://a.example.org/%zz a#b#c[1]{}|\\^`<>\"")]
    [InlineData("\thttps://a.example.org/\n")]
    [InlineData("https://a.example.org/港?q=灯")]
    [InlineData("beside/the document.jpg")]
    public void Any_address_in_any_member_fits_the_schema(string address) => Assert.Empty(G2Rules.Of(Item(Everywhere.Address(address))));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void Any_number_in_any_member_fits_the_schema(int number) => Assert.Empty(G2Rules.Of(Item(Everywhere.Number(number))));

    [Fact]
    public void Names_keywords_and_literals_are_of_one_line()
    {
        var item = Item(Written.Story with { Slugline = "port\n strike", Keywords = ["a\tb", " "], Credit = "A\r\nB", Subjects = [new WireSubject("x\ny", null, "two\nlines")] });
        Assert.Equal(["a b", "port strike", "A B"], item.Descendants().Where(element => element.Name.LocalName is "keyword" or "slugline" or "creditline").Select(element => element.Value));
        Assert.Equal(("x y", "two lines"), (item.Descendants(Nar + "subject").First().Attribute("literal")!.Value, item.Descendants(Nar + "subject").First().Value));
    }

    [Fact]
    public void Names_keywords_and_literals_have_no_white_space_but_plain_spaces()
    {
        var item = Item(Written.Story with { Authors = [new WireAuthor { Name = "山田\u3000太郎" }], Keywords = ["\u3000", "港\u00A0灯"], Slugline = "a\u2028b", Provider = "\u3000港の灯\u3000" });
        var creator = item.Descendants(Nar + "creator").Single();
        Assert.Equal(("山田 太郎", "山田 太郎"), (creator.Attribute("literal")!.Value, creator.Value));
        Assert.Equal(["港の灯", "港 灯", "a b"], item.Descendants().Where(element => element.Name.LocalName is "provider" or "keyword" or "slugline").Select(element => element.Value));
    }

    [Theory]
    [InlineData("https://a.example.org/a b%zz[1].jpg#c#d", "https://a.example.org/a%20b%25zz%5B1%5D.jpg#c%23d")]
    [InlineData("https://a.example.org/%E6%B8%AF/灯.jpg", "https://a.example.org/%E6%B8%AF/灯.jpg")]
    [InlineData("https://[2001:db8::1]:8080/?a=1&b=2", "https://[2001:db8::1]:8080/?a=1&b=2")]
    [InlineData("https://a.example.org:/a.jpg", "https://a.example.org/a.jpg")]
    [InlineData("https://a.example.org:99999/a.jpg", null)]
    [InlineData("http://a..example/a.jpg", null)]
    [InlineData("http://[bad", null)]
    [InlineData("", null)]
    public void What_may_not_stand_in_an_address_is_encoded_and_a_file_without_one_left_out(string address, string? written) =>
        Assert.Equal(written, Item(Everywhere.Address(address)).Descendants(Nar + "remoteContent").FirstOrDefault()?.Attribute("href")?.Value);

    [Theory]
    [InlineData("1234", null)]
    [InlineData("12-ab", null)]
    [InlineData("en_US", "en-US")]
    [InlineData("x-klingon", "x-klingon")]
    public void A_language_begins_with_letters(string sent, string? written)
    {
        var item = Item(Written.Story with { Language = sent });
        Assert.Equal((written, written), (item.Attribute(XNamespace.Xml + "lang")?.Value, item.Descendants(Nar + "language").SingleOrDefault()?.Attribute("tag")?.Value));
    }

    [Fact]
    public void A_blank_provider_gives_way_to_the_source_and_a_blank_title_of_the_body_to_a_dash()
    {
        var item = Item(Written.Story with { Provider = " ", Title = "", CopyrightHolder = "", Rights = "", UsageTerms = "" });
        Assert.Equal(("港の灯", "–"), (item.Descendants(Nar + "provider").Single().Value, item.Descendants(Xhtml + "title").Single().Value));
        Assert.Empty(item.Descendants(Nar + "rightsInfo"));
    }

    [Fact]
    public void A_headline_keeps_its_ideographic_space()
    {
        var item = Item(Written.Story with { Title = "夜の鍛冶場に灯\u3000副業職人" });
        Assert.Equal(Enumerable.Repeat("夜の鍛冶場に灯\u3000副業職人", 3), item.Descendants().Where(element => element.Name.LocalName is "title" or "headline").Select(element => element.Value));
    }

    [Fact]
    public void A_planned_event_is_a_text_and_a_blank_signal_none()
    {
        var meta = Item(Written.Story with { Type = WireStoryType.Event, Categories = [new WireCategory(" ", WireSignal.Scheme)] }).Element(Nar + "itemMeta")!;
        Assert.Equal("ninat:text", meta.Element(Nar + "itemClass")!.Attribute("qcode")!.Value);
        Assert.Empty(meta.Elements(Nar + "signal"));
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
