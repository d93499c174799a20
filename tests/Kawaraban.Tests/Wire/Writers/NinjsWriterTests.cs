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
