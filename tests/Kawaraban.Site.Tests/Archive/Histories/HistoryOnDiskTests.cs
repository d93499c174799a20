using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Tests.Newsroom.Translations.Histories;

namespace Kawaraban.Site.Tests.Archive.Histories;

/// <summary>The same random histories through the newsroom's own doors: staleness is exact, and no event at the source changes a text.</summary>
public sealed class HistoryOnDiskTests
{
    private const int Steps = 45;

    [Theory, OnEachDatabase]
    public async Task The_newsroom_says_what_the_oracle_says(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var stale = 0;
        foreach (var seed in new[] { 7, 1887 })
        {
            var dice = new Random(seed);
            var hand = new PaperOnDisk(paper);
            await hand.BeginAsync($"history-{seed}");
            var play = new HistoryPlay(hand);
            await play.PlayAsync(HistoryStep.Of([.. Enumerable.Range(0, 3 * Steps).Select(_ => dice.Next(10_000))]));
            stale += play.StaleSeen;
        }
        Assert.True(stale > 20, $"the histories have only {stale} stale rows");
    }
}
