using System.Text.Json;
using Kawaraban.Wire;
using Kawaraban.Wire.Writers.Ninjs;

namespace Kawaraban.Tests.Wire.Writers;
using Xunit;

public sealed class NinjsWriterTests
{
    private static JsonElement Item(WireStory story) => Written.Json(NinjsWriter.Write, Written.Document with { Items = [story] });

    private static string? Text(JsonElement item, string list, string role, string text = "value") =>
        item.GetProperty(list).EnumerateArray().First(member => member.GetProperty("role").GetString() == role).GetProperty(text).GetString();

    [Theory]
    [MemberData(nameof(FeedWriterTests.Documents), MemberType = typeof(FeedWriterTests))]
    public void Items_and_composites_are_as_the_schema_asks(string name) =>
        Assert.Empty(NinjsRules.Of(Written.Json(NinjsWriter.Write, FeedWriterTests.Document(name))));

    [Fact]
    public void The_rules_see_what_is_wrong()
    {
        using var item = JsonDocument.Parse("""{"uri":"x y","headline":"T","urgency":12,"pubStatus":"gone","versionCreated":"now","bodies":[{"charCount":"3"}],"associations":[{"name":"a"}]}""");
        Assert.Equal(8, NinjsRules.Of(item.RootElement).Count);
    }

    [Theory]
    [InlineData("x y")]
    [InlineData("/beside/it.jpg")]
    [InlineData("http://a.example.org/%zz")]
    [InlineData("http://a.example.org/a#b#c")]
    [InlineData("http://a.example.org/?a=[1]")]
    [InlineData("http://a.example.org/港")]
    public void The_rules_see_what_is_no_URI(string address)
    {
        using var item = JsonDocument.Parse($$"""{"uri":"{{address}}","renditions":[{"name":"web","href":"{{address}}"}]}""");
        Assert.Equal(2, NinjsRules.Of(item.RootElement).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two\nlines\tand a tab\r\n")]
    [InlineData("\u0001\uD800\uFFFE\u0085\u2028\u00A0\u3000")]
    [InlineData("]]>&amp;<b>\"'")]
    [InlineData("a:b c")]
    [InlineData("1234")]
    [InlineData("港の灯😀")]
    public void Any_text_in_any_member_fits_the_schema(string text) => Assert.Empty(NinjsRules.Of(Item(Everywhere.Text(text))));

    [Theory]
    [InlineData("")]
    [InlineData("urn:%")]
    [InlineData("http:")]
    [InlineData("http://[bad")]
    [InlineData("1http://x")]
    [InlineData("http://a.example.org:abc/")]
    [InlineData("https://a.example.org/%zz a#b#c[1]{}|\\^`<>\"")]
    [InlineData("\thttps://a.example.org/\n")]
    [InlineData("https://港の灯.example.org/港?q=灯")]
    [InlineData("beside/the document.jpg")]
    [InlineData("file:///var/pictures/1.jpg")]
    public void Any_address_in_any_member_fits_the_schema(string address) => Assert.Empty(NinjsRules.Of(Item(Everywhere.Address(address))));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void Any_number_in_any_member_fits_the_schema(int number) => Assert.Empty(NinjsRules.Of(Item(Everywhere.Number(number))));

    [Theory]
    [InlineData("https://a.example.org/p/1.jpg?w=800", "https://a.example.org/p/1.jpg?w=800")]
    [InlineData("https://港の灯.example.org/港 1.jpg?q=[灯]#b", "https://xn--u9j527poob.example.org/%E6%B8%AF%201.jpg?q=%5B%E7%81%AF%5D#b")]
    [InlineData("urn:example:picture:1", "urn:example:picture:1")]
    public void An_address_goes_out_as_a_URI(string address, string uri)
    {
        var picture = Item(Written.Story with { Media = [Written.Story.Media[0] with { Url = address }] }).GetProperty("associations")[0];
        Assert.Equal((uri, uri), (picture.GetProperty("uri").GetString(), picture.GetProperty("renditions")[0].GetProperty("href").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("beside.jpg")]
    [InlineData("http://[bad")]
    public void A_file_that_has_no_URI_is_left_out_and_the_rest_goes_out(string address)
    {
        var item = Item(Written.Story with { Links = [], Media = [Written.Story.Media[0] with { Url = address }] });
        Assert.False(item.TryGetProperty("associations", out _));
        Assert.Equal("港の灯台、百年の光", Text(item, "headlines", "main"));
    }

    [Fact]
    public void A_story_says_what_it_is_and_to_which_schema()
    {
        var item = Item(Written.Story);
        Assert.Equal(("3.1", "urn:uuid:0193a2f0-0000-7000-8000-000000000001", "3", "text", "ja"), (
            item.GetProperty("standard").GetProperty("version").GetString(), item.GetProperty("uri").GetString(), item.GetProperty("version").GetString(),
            item.GetProperty("type").GetString(), item.GetProperty("language").GetString()));
        Assert.Equal(("港の灯台、百年の光", "灯台は百年を迎えた。"), (Text(item, "headlines", "main"), Text(item, "descriptions", "summary")));
        Assert.Equal(Written.Story.BodyHtml, Text(item, "bodies", "main"));
        Assert.Equal("佐藤遥", Text(item, "infoSources", "translator", "name"));
        Assert.Equal("https://lantern.example.org/ja/world/lighthouse", item.GetProperty("renditions")[0].GetProperty("href").GetString());
    }

    [Fact]
    public void A_translation_is_an_association_by_its_relation_and_an_alternative_id()
    {
        var item = Item(Written.Story);
        var source = item.GetProperty("associations").EnumerateArray().Single(association => association.TryGetProperty("rel", out _));
        Assert.Equal(("https://schema.org/translationOfWork", "urn:uuid:0193a2f0-0000-7000-8000-000000000002", "en"), (source.GetProperty("rel").GetString(), source.GetProperty("uri").GetString(), source.GetProperty("language").GetString()));
        Assert.Equal("urn:uuid:0193a2f0-0000-7000-8000-000000000002", Text(item, "altIds", "https://schema.org/translationOfWork"));
    }

    [Fact]
    public void A_picture_is_an_association_with_its_words_and_its_credit()
    {
        var picture = Item(Written.Story).GetProperty("associations")[0];
        Assert.Equal(("featured", "picture", "灯台守", "灯台", "Ola Brandt"), (
            picture.GetProperty("name").GetString(), picture.GetProperty("type").GetString(), Text(picture, "descriptions", "caption"), Text(picture, "descriptions", "altText"), Text(picture, "descriptions", "creditLine")));
        Assert.Equal(800, picture.GetProperty("renditions")[0].GetProperty("width").GetInt32());
    }

    [Fact]
    public void A_withdrawn_story_is_canceled_and_an_embargo_is_said()
    {
        var item = Item(Written.Story with { Status = "canceled", Embargoed = Written.Morning });
        Assert.Equal(("canceled", "2026-11-20T09:30:00+09:00"), (item.GetProperty("pubStatus").GetString(), item.GetProperty("embargoedUntil").GetString()));
    }

    [Fact]
    public void Several_stories_are_a_composite()
    {
        var composite = Written.Json(NinjsWriter.Write, Written.Document);
        Assert.Equal(("composite", "https://lantern.example.org/ja/feed", 2), (composite.GetProperty("type").GetString(), composite.GetProperty("uri").GetString(), composite.GetProperty("associations").GetArrayLength()));
    }
}
