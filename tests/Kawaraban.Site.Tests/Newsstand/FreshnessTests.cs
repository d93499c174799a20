using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand;

/// <summary>Readers are told that the source of a translation has changed, and no longer when somebody has decided.</summary>
public sealed class FreshnessTests
{
    [Theory, OnEachDatabase]
    public async Task The_ribbon_comes_with_a_change_and_goes_with_a_decision(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await ChangedSource.TranslatedAsync(paper);
        Assert.Null(await ChangedAsync(paper));

        await ChangedSource.ChangeAsync(paper, source, "Four lamps were burning.", ChangeClass.Style);
        Assert.Null(await ChangedAsync(paper));
        await ChangedSource.ChangeAsync(paper, source, "Nine lamps were burning.", ChangeClass.Correction);
        Assert.Equal("1", await ChangedAsync(paper));
        Assert.NotNull((await paper.PageAsync(ChangedSource.Path)).QuerySelector(".source-corrected"));

        var live = (await paper.Get<SourceWatch>().OfArticlesAsync([translation]))[translation].Live!;
        Assert.True(await paper.Get<SettlementDesk>().SettleAsync(translation, live.Rows[0].Block, null, live.Latest.Id, SettlementDecision.StillRight, ChangedSource.Somebody));
        await paper.Get<StaleWatch>().CatchUpAsync();
        var settled = await paper.PageAsync(ChangedSource.Path);
        Assert.Null(settled.QuerySelector(".freshness"));
        Assert.NotNull(settled.QuerySelector(".times .held time"));
    }

    [Theory, OnEachDatabase]
    public async Task A_change_that_is_classed_otherwise_shows_and_hides_what_the_law_forbids(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, _) = await ChangedSource.TranslatedAsync(paper);
        await ChangedSource.ChangeAsync(paper, source, "Some lamps burned.", ChangeClass.Typo);
        Assert.Null(await ChangedAsync(paper));

        var change = Assert.Single(await paper.Get<ChangeBook>().OfArticleAsync(source, 10));
        await paper.Get<ChangeBook>().ReclassAsync(source, change.Change.Id, ChangeClass.Legal, ChangedSource.Somebody);
        await paper.Get<StaleWatch>().CatchUpAsync();

        Assert.Equal("1", await ChangedAsync(paper));
        Assert.DoesNotContain("Four", (await paper.PageAsync(ChangedSource.Path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Four", (await paper.PageAsync(ChangedSource.Path + "/parallel")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string?> ChangedAsync(RunningPaper paper) => (await paper.PageAsync(ChangedSource.Path)).QuerySelector(".source-changed")?.GetAttribute("data-changed");
}
