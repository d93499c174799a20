using FsCheck;
using FsCheck.Fluent;

namespace Kawaraban.Tests.Newsroom.Translations.Histories;

/// <summary>Random histories of a source and its translation, against a simple oracle: staleness is exact to the block.</summary>
public sealed class HistoryTests
{
    private const int Histories = 40;
    private const int Steps = 60;

    /// <summary>One half judged right as it was, the other written anew, joined; then the source takes back what it said. Which half's past counts must not hang on their order.</summary>
    [Theory]
    [InlineData(HistoryAct.Settle, HistoryAct.Amend)]
    [InlineData(HistoryAct.Amend, HistoryAct.Settle)]
    public async Task Halves_of_two_versions_that_are_joined_go_stale_when_the_source_goes_back(HistoryAct first, HistoryAct second)
    {
        var play = new HistoryPlay(new PaperInMind());

        await play.PlayAsync(
        [
            new(HistoryAct.Split, 0, 0), new(HistoryAct.Move, 0, 0),
            new(HistoryAct.SourceEdit, 0, 1), new(HistoryAct.SourceRelease, 2, 0),
            new(first, 0, 1), new(second, 1, 1), new(HistoryAct.Merge, 0, 0),
            new(HistoryAct.SourceEdit, 0, 0), new(HistoryAct.SourceRelease, 2, 0),
        ]);

        Assert.Equal(2 + 1 + 1, play.StaleSeen);
    }

    [Fact]
    public void Whatever_happens_on_both_sides_what_is_stale_is_exactly_what_has_to_be_looked_at()
    {
        var stale = 0;
        Prop.ForAll(Gen.Choose(0, 9_999).ArrayOf(3 * Steps).ToArbitrary(), numbers =>
        {
            var play = new HistoryPlay(new PaperInMind());
            play.PlayAsync(HistoryStep.Of(numbers)).GetAwaiter().GetResult();
            stale += play.StaleSeen;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories));
        Assert.True(stale > 300, $"the histories have only {stale} stale rows");
    }
}
