using System.Text;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive.StoryFiles;

/// <summary>A story file in the archive: taken, corrected under, killed under, acted on, and written out again.</summary>
public sealed class StoryFileBookTests
{
    private const string Key = "strait";
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task Facts_are_seen_as_long_as_what_they_rest_on_is(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await FiledAsync(paper);
        Assert.Equal([1, 2, 3], await ShownAsync(paper));
        Assert.Equal(["fact-1", "fact-2", "fact-3"], await AnchorsAsync(paper, "/ja/files/strait"));

        await CorrectAsync(paper, article, "The *league* counts 12,000 men.");
        Assert.Equal([2, 3], await ShownAsync(paper));
        Assert.Equal([1], (await paper.Get<StoryFileBook>().FindAsync(Key))!.Marked.Select(fact => fact.Number));

        await paper.Get<StopDesk>().StopAsync(await StoryOfAsync(paper, article), StopKind.Kill, null, "Not confirmed.", Somebody);
        Assert.Equal([3], await ShownAsync(paper));
        Assert.Equal(["fact-3"], await AnchorsAsync(paper, "/ja/files/strait"));
        var view = await paper.Get<StoryFilePaper>().FindAsync(paper.Get<Publication>()[Sheets.Ja], Key);
        Assert.Equal((0, 0), (view!.Passages.Count, view.Cards.Count));
    }

    [Theory, OnEachDatabase]
    public async Task Killing_an_article_leaves_no_public_trace_of_what_it_alone_held(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await FiledAsync(paper);
        string[] traces = ["8,000", "Who spoke", "world/count", "counts%20", "spoke on", "/files/strait/1"], addresses = ["/en/files/strait", "/ja/files/strait", "/en/files/strait.json", "/ja/files/strait.csv"];
        Assert.Contains("8,000", string.Concat(await Task.WhenAll(addresses.Select(paper.Reader.GetStringAsync))), StringComparison.Ordinal);

        await paper.Get<StopDesk>().StopAsync(await StoryOfAsync(paper, article), StopKind.Kill, null, "Not confirmed.", Somebody);
        await paper.Get<StaleWatch>().CatchUpAsync();

        foreach (var address in addresses)
        {
            var told = await paper.Reader.GetStringAsync(address);
            Assert.All(traces, trace => Assert.DoesNotContain(trace, told, StringComparison.Ordinal));
        }
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/en/files/strait/1")).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await paper.Reader.GetAsync("/en/files/strait/3")).StatusCode);
    }

    [Theory, OnEachDatabase]
    public async Task Readers_see_at_once_whatever_is_added_to_a_file(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await FiledAsync(paper);
        var (files, desk, edition) = (paper.Get<StoryFilePaper>(), paper.Get<FactDesk>(), paper.Get<Publication>()[Sheets.En]);
        Assert.Equal(3, (await files.FindAsync(edition, Key))!.File.Facts.Count);

        await desk.EnterAsync(Key, Question, "Mara Lindqvist", null);
        Assert.Equal(4, (await files.FindAsync(edition, Key))!.File.Facts.Count);
        await desk.WordAsync(Key, 2, new FactWording { EditionId = Sheets.En, Text = "Who was it that spoke?" }, "Mara Lindqvist", null);
        Assert.Equal("Who was it that spoke?", (await files.FindAsync(edition, Key))!.File.Find(2)!.Fact.WordingFor(Sheets.En).Text);
        await desk.DoAsync(Key, 2, Act(FactActKind.Disputed, 3));
        Assert.Equal(FactState.Disputed, (await files.FindAsync(edition, Key))!.File.Find(3)!.State);
        await desk.VouchAsync(
            Key, 3, new FactEvidence { Voucher = Voucher.Person, Strength = EvidenceStrength.Stated, Address = "https://nml.example/b", SeenOn = new DateOnly(2026, 11, 4) }, "Mara Lindqvist", null);
        Assert.Equal(2, (await files.FindAsync(edition, Key))!.File.Find(3)!.Evidence.Count);
    }

    [Theory, OnEachDatabase]
    public async Task What_was_taken_and_done_goes_out_whole_and_comes_in_again_as_nothing_new(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await FiledAsync(paper);
        var desk = paper.Get<FactDesk>();

        Assert.IsType<FactOutcome.Done>(await desk.DoAsync(Key, 1, Act(FactActKind.Disputed, 2)));
        Assert.IsType<FactOutcome.Done>(await desk.WordAsync(Key, 1, new FactWording { EditionId = Sheets.Ja, Text = "兵士は約1万人。" }, "Naoki Ebihara", null));
        Assert.IsType<FactOutcome.Done>(await desk.EnterAsync(Key, Question, "Mara Lindqvist", null));
        Assert.IsType<FactOutcome.Refused>(await desk.DoAsync(Key, 1, Act(FactActKind.Superseded, 3)));
        Assert.IsType<FactOutcome.Missing>(await desk.DoAsync(Key, 99, Act(FactActKind.Withdrawn, null)));

        var file = (await paper.Get<StoryFileBook>().FindAsync(Key))!.File;
        Assert.Equal([FactState.Disputed, FactState.Disputed, FactState.Asserted, FactState.Asserted], file.Facts.Select(file.StateOf));
        foreach (var format in StoryFileFormat.All)
        {
            var taken = await paper.Get<StoryFileTaking>().TakeAsync(await WrittenAsync(paper, format), format);
            Assert.Equal((Key, 0, 0, 0), (taken.Key, taken.Facts, taken.Pieces, taken.Problems.Count));
        }
        Assert.Contains("Naoki Ebihara", Encoding.UTF8.GetString((await WrittenAsync(paper, StoryFileFormat.Json)).ToArray()), StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_keeps_facts_and_what_was_done_to_them(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await FiledAsync(paper);

        foreach (var table in new[] { "facts", "fact_evidence", "fact_acts", "fact_parties" })
        {
            await RefusedAsync(paper, $"DELETE FROM {table}");
        }
        await RefusedAsync(paper, "UPDATE facts SET low = '1'");
        await RefusedAsync(paper, "UPDATE fact_acts SET reason = 'x'");
    }

    [Theory, OnEachDatabase]
    public async Task Whoever_corrects_a_fact_is_told_who_states_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await FiledAsync(paper);
        var book = paper.Get<StoryFileBook>();

        var stating = await book.StatingAsync((await book.FindAsync(Key))!.File.Find(1)!);

        Assert.Equal([(article, true)], stating.Select(row => (row.Id, row.IsPassage)));
    }

    [Theory, OnEachDatabase]
    public async Task What_a_wording_said_before_stays_in_the_record_cut_between_letters(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await FiledAsync(paper);
        var desk = paper.Get<FactDesk>();
        foreach (var shift in new[] { "", "a" })
        {
            await desk.WordAsync(Key, 1, new FactWording { EditionId = Sheets.Ja, Text = shift + string.Concat(Enumerable.Repeat("𠮷", 249)) }, "Naoki Ebihara", null);
        }
        Assert.IsType<FactOutcome.Done>(await desk.WordAsync(Key, 1, new FactWording { EditionId = Sheets.Ja, Text = "短い。" }, "Naoki Ebihara", null));

        var acts = (await paper.Get<StoryFileBook>().FindAsync(Key))!.File.Find(1)!.Acts;
        Assert.All(acts.Where(act => act.Kind == FactActKind.Worded), act => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(act.Reason))));
    }

    [Theory, OnEachDatabase]
    public async Task A_fact_and_what_it_does_to_another_are_written_together_or_not_at_all(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await FiledAsync(paper);
        var desk = paper.Get<FactDesk>();

        Assert.IsType<FactOutcome.Refused>(await desk.EnterAsync(Key, Question, "Mara Lindqvist", null, new Succession(1, FactActKind.Superseded, "It is known.")));
        Assert.Equal(3, (await paper.Get<StoryFileBook>().FindAsync(Key))!.File.Facts.Count);
        Assert.IsType<FactOutcome.Done>(await desk.EnterAsync(Key, Question, "Mara Lindqvist", null, new Succession(2, FactActKind.Superseded, "It is known.")));
        Assert.Equal(4, (await paper.Get<StoryFileBook>().FindAsync(Key))!.File.Find(2)!.SupersededBy);
    }

    [Theory, OnEachDatabase]
    public async Task A_file_is_read_as_it_stood_at_one_moment(Database database)
    {
        using var between = new BetweenQuestions();
        await using var paper = await RunningPaper.StartAsync(database);
        await FiledAsync(paper);
        between.Do("fact_parties", () => paper.Get<FactDesk>().EnterAsync(Key, Question, "Mara Lindqvist", null, new Succession(2, FactActKind.Superseded, "It is known.")));

        var read = (await paper.Get<StoryFileBook>().FindAsync(Key))!.File;

        Assert.Equal((true, 3, (int?)null), (between.IsDone, read.Facts.Count, read.Find(2)!.SupersededBy));
        read = (await paper.Get<StoryFileBook>().FindAsync(Key))!.File;
        Assert.Equal((4, (int?)4), (read.Facts.Count, read.Find(2)!.SupersededBy));
    }

    [Theory, OnEachDatabase]
    public async Task What_a_draft_no_longer_says_is_not_awaited(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await FiledAsync(paper);
        var draft = (await paper.Get<DraftPaper>().FindAsync(await paper.WriteAsync("quay", "The quay opens at five.", "It will rain.")))!;
        Assert.IsType<FactOutcome.Done>(await paper.Get<FactDesk>().VouchAsync(Key, 2, PassageOf(draft, 0, "opens at five"), "Mara Lindqvist", null));
        Assert.IsType<FactOutcome.Done>(await paper.Get<FactDesk>().VouchAsync(Key, 2, PassageOf(draft, 1, "will rain"), "Mara Lindqvist", null));
        Assert.Equal([PassageStanding.Live, PassageStanding.Awaited, PassageStanding.Awaited], await StandingsAsync(paper, 2));

        await paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "The quay opens at six.", Somebody);
        await paper.Get<DraftPaper>().RemoveBlockAsync(draft.Version.Id, draft.Blocks[1].Id, draft.Blocks[1].Revision, Somebody);

        Assert.Equal([PassageStanding.Live, PassageStanding.Changed, PassageStanding.Gone], await StandingsAsync(paper, 2));
        Assert.Equal([2], (await paper.Get<StoryFileBook>().FindAsync(Key))!.Marked.Select(fact => fact.Number));
    }

    [Theory, OnEachDatabase]
    public async Task Yesterday_stays_the_day_before_it_was_written_after_a_correction(Database database)
    {
        var clock = new Calendar(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var article = await paper.PublishAsync("bridge", "It *rained* on the harbour.", "The bridge opened yesterday.");
        await paper.Get<FactDesk>().OpenAsync(Key, [new StoryFileWording { EditionId = Sheets.En, Title = "The strait", About = "" }]);
        var before = await ProposedTimeAsync(paper, article);

        clock.Turn(TimeSpan.FromDays(3));
        await CorrectAsync(paper, article, "It snowed.");
        Assert.Equal((before, new DateTime(2026, 11, 21)), (await ProposedTimeAsync(paper, article), before.From.DateTime));

        var draft = (await paper.Get<DraftPaper>().OpenAsync(article, null))!;
        Assert.Equal(before, await ProposedTimeAsync(paper, article));
        await paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[1].Id, draft.Blocks[1].Revision, "Yesterday, the bridge opened.", Somebody);
        Assert.Equal(new DateTime(2026, 11, 24), (await ProposedTimeAsync(paper, article)).From.DateTime);
    }

    /// <summary>An article, two parties, and a file of three facts: two rest on the article, one on a source outside.</summary>
    private static async Task<ArticleId> FiledAsync(RunningPaper paper)
    {
        var article = await paper.PublishAsync("count", "The *league* counts 8,000 men.", "Its spokeswoman spoke on Tuesday.");
        await paper.Get<TermBook>().AddAsync(new Term { Id = TermId.New(), Kind = TermKind.Place, Slug = "tolm", CreatedAt = DateTimeOffset.UnixEpoch, Names = [new() { Language = TermLanguage.Parse("en"), Form = "Tolm" }] }, null);
        var taken = await paper.Get<StoryFileTaking>().TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(
            """
            {"format": "kawaraban-story-file/1", "key": "strait", "titles": [{"edition": "en", "title": "The strait", "about": "Two neighbours."}], "facts": [
              {"number": 1, "kind": "figure", "low": "8000", "high": "8000", "bound": "about", "unit": "people", "series": "soldiers", "parties": [{"role": "actor", "term": "tolm"}],
               "wordings": [{"edition": "en", "text": "About 8,000 men."}],
               "evidence": [{"voucher": "official", "strength": "estimated", "story": "count", "edition": "en", "version": 1, "quote": "counts 8,000 men"}]},
              {"number": 2, "kind": "question", "wordings": [{"edition": "en", "text": "Who spoke?"}],
               "evidence": [{"voucher": "person", "strength": "stated", "story": "count", "edition": "en", "version": 1, "quote": "spoke on Tuesday"}]},
              {"number": 3, "kind": "question", "wordings": [{"edition": "en", "text": "Where?"}],
               "evidence": [{"voucher": "documents", "strength": "stated", "address": "https://nml.example/a", "seen": "2026-11-03"}],
               "acts": [{"kind": "entered", "at": "2026-11-06T13:05:00+00:00", "by": "Tomas Oyelaran"}]}
            ]}
            """)), StoryFileFormat.Json);
        Assert.Equal((3, 0), (taken.Facts, taken.Problems.Count));
        return article;
    }

    private static async Task<IEnumerable<int>> ShownAsync(RunningPaper paper) =>
        (await paper.Get<StoryFilePaper>().FindAsync(paper.Get<Publication>()[Sheets.En], Key))!.File.Facts.Select(fact => fact.Fact.Number);

    /// <summary>The facts that the page has: stale pages are pressed anew.</summary>
    private static async Task<IEnumerable<string>> AnchorsAsync(RunningPaper paper, string path)
    {
        await paper.Get<StaleWatch>().CatchUpAsync();
        return (await paper.PageAsync(path)).QuerySelectorAll("[id^=fact-]").Select(fact => fact.Id!);
    }

    private static async Task CorrectAsync(RunningPaper paper, ArticleId article, string text)
    {
        var draft = (await paper.Get<DraftPaper>().OpenAsync(article, null))!;
        await paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, text, Somebody);
        await paper.ReleaseAsync(article, ReleaseKind.Correction, "The figure was wrong.");
    }

    private static async Task<FactTime> ProposedTimeAsync(RunningPaper paper, ArticleId article) =>
        Assert.Single((await paper.Get<FileProposalBook>().FindAsync(Key, article))!.Proposals).Fact.Time!;

    private static async Task<IEnumerable<PassageStanding>> StandingsAsync(RunningPaper paper, int number)
    {
        var view = (await paper.Get<StoryFileBook>().FindAsync(Key))!;
        return view.File.Find(number)!.Evidence.Select(view.Standing);
    }

    private static FactEvidence PassageOf(DraftView draft, int block, string quote) => new()
    {
        Voucher = Voucher.Person, Strength = EvidenceStrength.Stated, ArticleId = draft.Article.Id, VersionId = draft.Version.Id, BlockId = draft.Blocks[block].Id,
        Start = draft.Blocks[block].Body.PlainText.IndexOf(quote, StringComparison.Ordinal), Quote = quote,
    };

    private static async Task<StoryId> StoryOfAsync(RunningPaper paper, ArticleId article)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        return await db.Articles.Where(x => x.Id == article).Select(x => x.StoryId).SingleAsync();
    }

    private static async Task<MemoryStream> WrittenAsync(RunningPaper paper, StoryFileFormat format)
    {
        var bytes = new MemoryStream();
        Assert.True(await paper.Get<StoryFileBook>().WriteAsync(Key, format, bytes));
        bytes.Position = 0;
        return bytes;
    }

    private static async Task RefusedAsync(RunningPaper paper, string sql)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));
    }

    private static Fact Question(int number) => new()
    {
        Number = number, Kind = FactKind.Question, Wordings = [new() { EditionId = Sheets.En, Text = "Why now?" }],
        Evidence = [new() { Voucher = Voucher.Author, Strength = EvidenceStrength.Inferred, Address = "https://nml.example/b", SeenOn = new DateOnly(2026, 11, 4) }],
    };

    private static FactAct Act(FactActKind kind, int? other) => new()
    {
        Kind = kind, At = new DateTimeOffset(2026, 11, 6, 14, 0, 0, TimeSpan.Zero), ByName = "Mara Lindqvist", Reason = "They cannot both be.", Other = other,
    };
}
