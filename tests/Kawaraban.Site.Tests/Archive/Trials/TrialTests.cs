using System.Text;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Archive.Trials;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Site.Tests.Archive.StoryFiles;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Archive.Trials;

/// <summary>Rules run over the archive before they go live. The paper's own round never comes: its clock stands.</summary>
public sealed class TrialTests
{
    private const int Articles = 5;
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    /// <summary>However often it is stopped, and wherever: what it found and counted is the same.</summary>
    [Theory, OnEachDatabase]
    public async Task A_trial_that_is_stopped_and_goes_on_says_what_one_run_says(Database database)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        await PublishAsync(paper, clock);
        var whole = await TriedAsync(paper, _ => Task.CompletedTask, Articles + 1);

        Assert.Equal("Done 5 of 5: 10 new, 0 gone, 5 the same, 0 quiet", Told(whole.Trial));
        for (var stop = 0; stop <= Articles; stop++)
        {
            var at = stop;
            var broken = await TriedAsync(paper, async id =>
            {
                await ReadAsync(paper, times: at, atOnce: 1);
                Assert.IsType<TrialOutcome.Done>(await paper.Get<TrialBook>().StopAsync(Sheets.Ja, id));
                Assert.False(await paper.Get<TrialWork>().ReadOnAsync());
                Assert.IsType<TrialOutcome.Done>(await paper.Get<TrialBook>().GoOnAsync(Sheets.Ja, id));
            }, 2);

            Assert.Equal(Told(whole.Trial), Told(broken.Trial));
            Assert.Equal(whole.Findings, broken.Findings);
        }
    }

    [Theory, OnEachDatabase]
    public async Task One_trial_runs_at_a_time_in_an_edition_and_what_is_wrong_begins_none(Database database)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var book = paper.Get<TrialBook>();

        Assert.StartsWith("rule 'sentence-length': 'most'", Assert.IsType<TrialOutcome.Wrong>(await BeginAsync(paper, "sentence-length", "on", "{\"most\":-1}")).What, StringComparison.Ordinal);
        Assert.IsType<TrialOutcome.Missing>(await BeginAsync(paper, "english-dashes", "on", ""));
        var first = Assert.IsType<TrialOutcome.Done>(await BeginAsync(paper, "sentence-length", "on", "")).Trial;
        Assert.IsType<TrialOutcome.Busy>(await BeginAsync(paper, "comma-count", "on", ""));
        Assert.IsType<TrialOutcome.Missing>(await book.StopAsync(Sheets.En, first));
        await book.StopAsync(Sheets.Ja, first);
        Assert.IsType<TrialOutcome.Done>(await BeginAsync(paper, "comma-count", "on", ""));
        Assert.IsType<TrialOutcome.Busy>(await book.GoOnAsync(Sheets.Ja, first));
        await paper.Get<TrialWork>().BreakOffAsync();

        Assert.Equal(["comma-count Broken", "sentence-length Stopped"], (await book.OfAsync(Sheets.Ja)).Select(view => $"{view.Trial.Rule} {view.Trial.State}"));
    }

    [Theory, OnEachDatabase]
    public async Task Its_scope_narrows_it_and_what_was_let_stand_is_quiet(Database database)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var start = clock.GetUtcNow();
        var articles = await PublishAsync(paper, clock);
        await WaiveAsync(paper, articles[2]);

        Assert.Equal("Done 2 of 2: 0 new, 2 gone, 0 the same, 0 quiet", Told((await TriedAsync(paper, _ => Task.CompletedTask, 2, "off", new TrialScope(From: start, Until: start.AddMinutes(2)))).Trial));
        Assert.Equal("Done 0 of 0: 0 new, 0 gone, 0 the same, 0 quiet", Told((await TriedAsync(paper, _ => Task.CompletedTask, 1, "off", new TrialScope(new SectionId("business")))).Trial));
        Assert.Equal("Done 5 of 5: 0 new, 0 gone, 4 the same, 1 quiet", Told((await TriedAsync(paper, _ => Task.CompletedTask, 2, "on", new TrialScope(), "")).Trial));
        Assert.Equal("Done 5 of 5: 1 new, 0 gone, 4 the same, 0 quiet", Told((await TriedAsync(paper, _ => Task.CompletedTask, 2, "must", new TrialScope(), "")).Trial));
    }

    /// <summary>A translation whose figure is not the source's, at the version that it was held against.</summary>
    [Theory, OnEachDatabase]
    public async Task A_rule_against_the_source_reads_by_the_pins(Database database)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var source = await paper.PublishAsync("crossing", "It carried 240 passengers.");
        var drafts = paper.Get<DraftPaper>();
        var article = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var draft = (await drafts.FindAsync(article))!;
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("渡し船", "crossing"), Somebody);
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "乗客は250人だった。", Somebody);
        await paper.ReleaseAsync(article);

        var id = Assert.IsType<TrialOutcome.Done>(await BeginAsync(paper, "source-quantity", "off", "")).Trial;
        await ReadAsync(paper, 2, 10);
        var part = Assert.Single((await paper.Get<TrialFindingBook>().PageAsync(id, TrialStanding.Gone, 0, 10)).Parts);

        Assert.Equal(("渡し船", "250人", "240 passengers"), (part.Headline, part.Findings[0].Excerpt, part.Findings[0].SourceExcerpt));
    }

    /// <summary>An article that tells a figure which the file has superseded since, and one that says "yesterday" of the day of a figure that others vouch for.</summary>
    [Theory, OnEachDatabase]
    public async Task A_rule_against_the_story_files_reads_by_them_as_they_stand_and_from_the_day_of_each_text(Database database)
    {
        using var heard = new HeardQuestions();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 5, 3, 0, 0, TimeSpan.Zero));
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var drafts = paper.Get<DraftPaper>();
        var article = await drafts.BeginAsync(Sheets.Ja, "gulls", Sheets.Head("カモメ", "gulls"), ["島のカモメは約5100羽。", "昨日、島のアジサシは約900羽だった。"], null);
        await paper.ReleaseAsync(article);
        await TakeFileAsync(paper);
        clock.Advance(TimeSpan.FromDays(20));
        await paper.ReleaseAsync(await drafts.BeginAsync(Sheets.Ja, "later", Sheets.Head("アジサシ", "later"), ["昨日、島のアジサシは約900羽だった。"], null));

        Assert.Equal(["5100羽"], await FoundAsync(paper, "file-superseded"));
        Assert.Equal(["900羽"], await FoundAsync(paper, "file-attribution"));
        var readings = await heard.ReadingsAsync(async () =>
        {
            Assert.IsType<TrialOutcome.Done>(await BeginAsync(paper, "file-superseded", "off", ""));
            await ReadAsync(paper, times: 3, atOnce: 1);
        });
        Assert.Equal(0, readings);
    }

    [Fact]
    public async Task Findings_are_sent_by_article_over_the_ends_of_pages()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, clock: clock);
        await PublishAsync(paper, clock);
        var id = (await TriedAsync(paper, _ => Task.CompletedTask, 2)).Trial.Id;
        var pages = new List<int>();
        for (long? after = 0; after is { } at;)
        {
            var page = await paper.Get<TrialFindingBook>().PageAsync(id, TrialStanding.New, at, 4);
            pages.Add(page.Parts.Sum(part => part.Findings.Count));
            after = page.Next;
        }

        Assert.Equal([4, 4, 2], pages);
        Assert.Equal([3, 3, 3, 3, 3], await paper.Get<TrialFindingBook>().AllAsync(id).Select(part => part.Findings.Count).ToListAsync());
    }

    /// <summary>Articles of the Japanese edition, a minute apart, each with a sentence of 140 characters and two of 60.</summary>
    private static async Task<List<ArticleId>> PublishAsync(RunningPaper paper, FakeTimeProvider clock)
    {
        var made = new List<ArticleId>();
        for (var i = 0; i < Articles; i++)
        {
            var text = $"{new string('港', 140)}だ。\n\n{new string('雨', 60)}だ。{new string('橋', 61)}だ。".Split("\n\n");
            made.Add(await paper.Get<DraftPaper>().BeginAsync(Sheets.Ja, $"harbour-{i}", Sheets.Head($"港の記録{i}", $"harbour-{i}"), text, null));
            await paper.ReleaseAsync(made[^1]);
            clock.Advance(TimeSpan.FromMinutes(1));
        }
        return made;
    }

    private static Task<TrialOutcome> BeginAsync(RunningPaper paper, string rule, string severity, string settings, TrialScope? scope = null) =>
        paper.Get<TrialBook>().BeginAsync(paper.Get<Publication>()[Sheets.Ja], rule, severity, settings, scope ?? new TrialScope(), Somebody);

    private static async Task ReadAsync(RunningPaper paper, int times, int atOnce)
    {
        for (var i = 0; i < times; i++)
        {
            await paper.Get<TrialWork>().ReadOnAsync(atOnce);
        }
    }

    /// <summary>Runs a trial of the length of sentences to its end, with what happens after its beginning.</summary>
    private static async Task<(Trial Trial, List<string> Findings)> TriedAsync(
        RunningPaper paper, Func<long, Task> meanwhile, int atOnce, string severity = "on", TrialScope? scope = null, string settings = "{\"most\":50}")
    {
        var id = Assert.IsType<TrialOutcome.Done>(await BeginAsync(paper, "sentence-length", severity, settings, scope)).Trial;
        await meanwhile(id);
        while (await paper.Get<TrialWork>().ReadOnAsync(atOnce))
        {
            // Until it is done.
        }
        var page = await paper.Get<TrialFindingBook>().PageAsync(id, null, 0, 100);
        return ((await paper.Get<TrialBook>().FindAsync(Sheets.Ja, id))!.Trial, [.. page.Parts.SelectMany(part => part.Findings.Select(finding => $"{part.Headline} {finding.Standing} {finding.Start} {finding.Excerpt}"))]);
    }

    /// <summary>What a rule found that is no longer tried.</summary>
    private static async Task<IEnumerable<string>> FoundAsync(RunningPaper paper, string rule)
    {
        var id = Assert.IsType<TrialOutcome.Done>(await BeginAsync(paper, rule, "off", "")).Trial;
        await ReadAsync(paper, times: 4, atOnce: 1);
        var page = await paper.Get<TrialFindingBook>().PageAsync(id, TrialStanding.Gone, 0, 10);
        return page.Parts.SelectMany(part => part.Findings).Select(finding => finding.Excerpt.TrimStart('約'));
    }

    private static async Task TakeFileAsync(RunningPaper paper)
    {
        var taken = await paper.Get<StoryFileTaking>().TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(
            """
            {"format": "kawaraban-story-file/1", "key": "island", "titles": [{"edition": "ja", "title": "島", "about": ""}], "facts": [
              {"number": 1, "kind": "figure", "low": "5100", "high": "5100", "bound": "about", "unit": "羽", "series": "gulls",
               "wordings": [{"edition": "ja", "text": "島のカモメは約5100羽。", "detail": "カモメ"}],
               "evidence": [{"voucher": "author", "strength": "stated", "address": "https://gulls.example/a", "seen": "2026-11-03"}],
               "acts": [{"kind": "superseded", "at": "2026-11-06T13:05:00+00:00", "by": "Mara Lindqvist", "reason": "Counted anew.", "other": 2}]},
              {"number": 2, "kind": "figure", "low": "5400", "high": "5400", "bound": "about", "unit": "羽", "series": "gulls",
               "wordings": [{"edition": "ja", "text": "島のカモメは約5400羽。", "detail": "カモメ"}],
               "evidence": [{"voucher": "author", "strength": "stated", "address": "https://gulls.example/b", "seen": "2026-11-06"}]},
              {"number": 3, "kind": "figure", "from": "2026-11-04T00:00:00+09:00", "to": "2026-11-05T00:00:00+09:00", "precision": "day", "low": "900", "high": "900", "bound": "about", "unit": "羽", "series": "terns",
               "wordings": [{"edition": "ja", "text": "島のアジサシは約900羽。", "detail": "アジサシ"}],
               "evidence": [{"voucher": "official", "strength": "stated", "address": "https://gulls.example/c", "seen": "2026-11-06"}]}
            ]}
            """)), StoryFileFormat.Json);
        Assert.Equal((3, 0), (taken.Facts, taken.Problems.Count));
    }

    private static async Task WaiveAsync(RunningPaper paper, ArticleId article)
    {
        var draft = (await paper.Get<DraftPaper>().OpenAsync(article, Somebody))!;
        var finding = (await paper.Get<DraftProof>().OfAsync(draft)).Open.First(found => found.Rule == "sentence-length");
        Assert.Equal(WaivingOutcome.Done, await paper.Get<WaiverBook>().WaiveAsync(draft, finding.Key, WaiverScope.Article, "A list of names.", Somebody, DeskRole.Editor));
    }

    private static string Told(Trial trial) =>
        $"{trial.State} {trial.ReadArticles} of {trial.Articles}: {trial.NewFindings} new, {trial.GoneFindings} gone, {trial.SameFindings} the same, {trial.QuietFindings} quiet";
}
