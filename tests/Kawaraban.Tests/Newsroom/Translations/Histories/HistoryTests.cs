using FsCheck;
using FsCheck.Fluent;

namespace Kawaraban.Tests.Newsroom.Translations.Histories;

/// <summary>Random histories of a source and its translation, against a simple oracle: staleness is exact to the block.</summary>
public sealed class HistoryTests
{
    private const int Histories = 40;
    private const int Steps = 60;

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
