using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Newsroom.Intake.Sources;

public sealed class StoryRuleTests
{
    private static readonly WireStory Ferry = new()
    {
        Title = "Report: the ferry sails from the port", Keywords = ["ＦＥＲＲＹ", "漁港"], Urgency = 4,
        Categories = [new WireCategory("world", null, "The World")], Subjects = [new WireSubject("medtop:20000430", null, "disaster and accident")],
    };

    [Theory]
    [InlineData("", "", "", "", null, null)]
    [InlineData("PORT", "", "", "", null, null)]
    [InlineData("repo", "", "", "", null, "words")]
    [InlineData("ferry\nzeppelin", "", "", "", null, null)]
    [InlineData("港", "", "", "", null, null)]
    [InlineData("空港", "", "", "", null, "words")]
    [InlineData("", "the world", "", "", null, null)]
    [InlineData("", "sports", "", "", null, "categories")]
    [InlineData("", "", "MEDTOP:20000430", "", null, null)]
    [InlineData("", "", "economy", "", null, "subjects")]
    [InlineData("", "", "", "port", null, "not-words")]
    [InlineData("", "", "", "sport", null, null)]
    [InlineData("", "", "", "", 4, null)]
    [InlineData("", "", "", "", 3, "urgency")]
    [InlineData("ferry", "sports", "", "", null, "categories")]
    public void An_item_becomes_a_story_when_every_list_that_is_filled_is_met(string words, string categories, string subjects, string notWords, int? urgency, string? objection) =>
        Assert.Equal(objection, StoryRule.Of(words, categories, subjects, notWords, urgency).Objection(Ferry));

    [Fact]
    public void An_item_that_says_no_urgency_is_not_urgent_enough() =>
        Assert.Equal("urgency", StoryRule.Of("", "", "", "", 9).Objection(new WireStory { Title = "Calm" }));

    [Fact]
    public void Half_a_letter_is_compared_without_a_fault() =>
        Assert.Equal("words", StoryRule.Of("ferry", "", "", "", null).Objection(new WireStory { Title = "\uD83D" }));
}
