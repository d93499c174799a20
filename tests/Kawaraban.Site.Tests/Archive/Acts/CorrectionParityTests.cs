using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Corrections;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive.Acts;

/// <summary>A correction in either language asks the other, and the two notices are told together.</summary>
public sealed class CorrectionParityTests
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task A_correction_asks_the_other_edition_and_its_answer_is_its_counterpart(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await paper.PublishInBothAsync("lamps");
        var book = paper.Get<CorrectionBook>();
        await CorrectAsync(paper, source, "There are 41 lamps, not 14.");
        var asked = Assert.Single(await book.OpenAsync());
        Assert.Equal((translation, source), (asked.Article.Id, asked.Corrected.Id));

        Assert.True(await book.DecideAsync(asked.Decision.Id, CorrectionAnswer.Apply, "", Somebody));
        Assert.Equal(CorrectionAnswer.Apply, Assert.Single(await book.OpenAsync()).Decision.Answer);
        await CorrectAsync(paper, translation, "灯台の数は14ではなく41でした。");

        Assert.Empty(await book.OpenAsync());
        await PairedAsync(paper);
    }

    [Theory, OnEachDatabase]
    public async Task Two_corrections_that_crossed_become_counterparts_by_one_decision(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, translation) = await paper.PublishInBothAsync("lamps");
        var book = paper.Get<CorrectionBook>();
        await CorrectAsync(paper, source, "There are 41 lamps, not 14.");
        await CorrectAsync(paper, translation, "灯台の数は14ではなく41でした。");
        var asked = await book.OpenAsync();
        Assert.Equal([translation, source], asked.Select(one => one.Article.Id));

        Assert.True(await book.DecideAsync(asked[0].Decision.Id, CorrectionAnswer.Apply, "", Somebody));

        Assert.Empty(await book.OpenAsync());
        Assert.False(await book.DecideAsync(asked[1].Decision.Id, CorrectionAnswer.NotAffected, "", Somebody));
        await PairedAsync(paper);
    }

    [Theory, OnEachDatabase]
    public async Task What_is_not_affected_or_right_already_is_decided_by_name_and_once(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, _) = await paper.PublishInBothAsync("lamps");
        var book = paper.Get<CorrectionBook>();
        await CorrectAsync(paper, source, "There are 41 lamps, not 14.");
        var asked = Assert.Single(await book.OpenAsync());

        Assert.True(await book.DecideAsync(asked.Decision.Id, CorrectionAnswer.NotAffected, "Ours gives no number.", Somebody));
        Assert.False(await book.DecideAsync(asked.Decision.Id, CorrectionAnswer.AlreadyRight, "", Somebody));

        Assert.Empty(await book.OpenAsync());
        var decided = Assert.Single(await book.DecidedAsync()).Decision;
        Assert.Equal((CorrectionAnswer.NotAffected, (StaffId?)Somebody, "Ours gives no number."), (decided.Answer!.Value, decided.By, decided.Note));
    }

    private static async Task CorrectAsync(RunningPaper paper, ArticleId article, string note)
    {
        await paper.Get<DraftPaper>().OpenAsync(article, null);
        await paper.ReleaseAsync(article, ReleaseKind.Correction, note);
    }

    /// <summary>Both pages and both lists of corrections tell both, each in its own language, for readers and for machines.</summary>
    private static async Task PairedAsync(RunningPaper paper)
    {
        await paper.Get<StaleWatch>().CatchUpAsync();
        foreach (var (edition, theirs) in new[] { ("en", "灯台の数は14ではなく41でした。"), ("ja", "There are 41 lamps, not 14.") })
        {
            foreach (var path in new[] { $"/{edition}/world/lamps", $"/{edition}/corrections" })
            {
                var link = (await paper.PageAsync(path)).QuerySelector(".counterpart a");
                Assert.Equal((path, theirs), (path, link?.TextContent));
            }
            var view = Assert.IsType<Whereabouts.Here>(await paper.Get<LivePaper>().FindAsync(new ArticleAddress(new(edition), new("world"), "lamps"))).Article;
            Assert.Equal(theirs, Assert.Single(Assert.Single(view.Corrections).Counterparts).Note);
            var facts = (await paper.PageAsync($"/{edition}/world/lamps")).QuerySelector("script[type='application/ld+json']")!.TextContent;
            Assert.Contains("workTranslation", facts[facts.IndexOf("CorrectionComment", StringComparison.Ordinal)..], StringComparison.Ordinal);
        }
    }
}
