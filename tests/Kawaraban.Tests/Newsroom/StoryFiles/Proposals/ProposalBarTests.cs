using Kawaraban.Language;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Xunit;

namespace Kawaraban.Tests.Newsroom.StoryFiles.Proposals;

/// <summary>The bar of the proposals, on stories whose facts were marked by hand before the reader was written.</summary>
public sealed class ProposalBarTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Four_of_five_marked_facts_are_proposed_right_and_at_most_three_of_ten_proposals_dismissed(string tag)
    {
        var stories = MarkedStory.Of(TextLanguage.Parse(tag));
        var all = ProposalScore.Of(stories);
        foreach (var (part, score) in new[] { ("tuned", ProposalScore.Of(stories.Where(story => !story.IsHeld))), ("held", ProposalScore.Of(stories.Where(story => story.IsHeld))) })
        {
            output.WriteLine($"{tag} {part}\n{score.Table()}\n{string.Join('\n', score.Lines)}");
        }

        Assert.True(all.Marked >= 150, $"{all.Marked} facts are marked.");
        Assert.True(all.RecallOf(ProposalKind.Figure, ProposalKind.Event, ProposalKind.Outlook) >= 0.8, all.Table());
        Assert.True(all.Recall >= 0.8, all.Table());
        Assert.True(all.DismissedShare <= 0.3, all.Table());
    }
}
