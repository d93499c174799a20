using System.Text;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Newsstand;
using Kawaraban.Site.Tests.Newsstand.Files;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive.StoryFiles;

/// <summary>Story files in memory are as they are in the archive, and nobody reads one again to which nothing was done.</summary>
public sealed class StoryFileShelfTests
{
    [Theory, OnEachDatabase]
    public async Task What_is_added_is_read_and_the_rest_stays_as_it_was(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await Strait.FileAsync(paper);
        var desk = paper.Get<FactDesk>();
        var before = await KeptAsync(paper);

        await desk.WordAsync(Strait.Key, 2, new FactWording { EditionId = Sheets.En, Text = "A wall was built." }, "Mara Lindqvist", null);
        var worded = await KeptAsync(paper);
        Assert.Equal([true, false, true], worded.Facts.Select(fact => ReferenceEquals(fact, before.Find(fact.Number))));
        await AsInTheArchiveAsync(paper);

        await Strait.AllegeAsync(paper, FactKind.Question, article, "wall went up");
        await AsInTheArchiveAsync(paper);
        await Strait.CorrectAsync(paper, 9_000);
        await AsInTheArchiveAsync(paper);
        await Strait.ActAsync(paper, 3, FactActKind.Withdrawn);
        await AsInTheArchiveAsync(paper);
        await paper.Get<StoryFileTaking>().TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(
            """
            {"format": "kawaraban-story-file/1", "key": "strait", "facts": [
              {"number": 4, "kind": "question", "from": "2026-11-05T00:00:00+00:00", "to": "2026-11-06T00:00:00+00:00", "precision": "day", "parties": [{"role": "actor", "term": "tolm"}],
               "wordings": [{"edition": "ja", "text": "二つ目の壁が建つ。"}]}]}
            """)), StoryFileFormat.Json);
        Assert.Equal(2, (await AsInTheArchiveAsync(paper)).Find(4)!.Wordings.Count);
    }

    [Theory, OnEachDatabase]
    public async Task What_is_withdrawn_takes_nobodys_place_and_what_takes_its_place_takes_all(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        await Strait.CorrectAsync(paper, 9_000);
        Assert.Equal("9000", await TakenByAsync(paper));

        Assert.IsType<FactOutcome.Done>(await Strait.ActAsync(paper, 4, FactActKind.Withdrawn));
        Assert.Null(await TakenByAsync(paper));
        Assert.Equal([1], (await paper.Get<StoryFileBook>().FindAsync(Strait.Key))!.Marked.Select(fact => fact.Number));

        Assert.IsType<FactOutcome.Refused>(await Strait.ActAsync(paper, 1, FactActKind.Superseded, 3));
        var fact = (await KeptAsync(paper)).Find(4)!;
        var entered = Assert.IsType<FactOutcome.Done>(await paper.Get<FactDesk>().EnterAsync(Strait.Key, number => new Fact
        {
            Number = number, Kind = FactKind.Figure, Series = fact.Series, Amount = Amount.Exactly(9_500, "people"), Time = fact.Time,
            Wordings = [new() { EditionId = Sheets.En, Text = "There are 9500 men." }],
            Evidence = [new() { Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = "https://nml.example/c", SeenOn = new DateOnly(2026, 11, 8) }],
        }, "Mara Lindqvist", null, new Succession(4, FactActKind.Superseded, "It was 9,500.")));
        Assert.Equal(("9500", 5), (await TakenByAsync(paper), entered.Fact.Number));
        Assert.Empty((await paper.Get<StoryFileBook>().FindAsync(Strait.Key))!.Marked);
    }

    [Theory, OnEachDatabase]
    public async Task A_list_reads_the_files_to_which_something_was_done_and_no_other(Database database)
    {
        using var heard = new HeardQuestions();
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await Strait.FileAsync(paper);
        await ManyFacts.TakeAsync(paper.Get<StoryFileTaking>(), "long", 3);
        await ManyFacts.TakeAsync(paper.Get<StoryFileTaking>(), "longer", 4);
        var index = paper.Get<StoryFileIndex>();

        Assert.Equal(3, await heard.ReadingsAsync(() => index.AllAsync()));
        Assert.Equal(0, await heard.ReadingsAsync(() => index.AllAsync()));
        Assert.Equal([("long", 3), ("longer", 4), ("strait", 3)], await RowsAsync(index));

        await Strait.ActAsync(paper, 3, FactActKind.Withdrawn);
        Assert.Equal(1, await heard.ReadingsAsync(() => index.AllAsync()));
        Assert.Equal([("long", 3), ("longer", 4), ("strait", 2)], await RowsAsync(index));

        Assert.IsType<ReleaseOutcome.Released>(await paper.Get<ReleaseDesk>().WithdrawAsync(article, "It was not so.", null));
        Assert.Equal([("long", 3), ("longer", 4)], await RowsAsync(index));
        Assert.Equal(0, await heard.ReadingsAsync(() => index.AllAsync()));
    }

    [Theory, OnEachDatabase]
    public async Task A_facts_address_leads_on_without_the_file_being_read_again(Database database)
    {
        using var heard = new HeardQuestions();
        await using var paper = await RunningPaper.StartAsync(database);
        await ManyFacts.TakeAsync(paper.Get<StoryFileTaking>(), "long", 3);
        var files = paper.Get<StoryFilePaper>();

        Assert.Equal(1, await heard.ReadingsAsync(() => files.FindFactsAsync("long")));
        Assert.Equal(0, await heard.ReadingsAsync(() => files.FindFactsAsync("long")));
        Assert.Same(await files.FindFactsAsync("long"), await files.FindFactsAsync("long"));
    }

    [Theory, OnEachDatabase]
    public async Task Nothing_stays_of_a_version_that_came_and_went_while_a_file_was_read(Database database)
    {
        using var between = new BetweenQuestions();
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        var article = await paper.WriteAsync("later", "A second wall is marked out.");
        var number = await Strait.AllegeAsync(paper, FactKind.Event, article, "second wall");
        var files = paper.Get<StoryFilePaper>();
        between.Do("reclassings", () => paper.ReleaseAsync(article));

        await files.FindFactsAsync(Strait.Key);

        Assert.True(between.IsDone);
        Assert.IsType<ReleaseOutcome.Released>(await paper.Get<ReleaseDesk>().WithdrawAsync(article, "It was not so.", null));
        Assert.Null((await files.FindFactsAsync(Strait.Key))!.Find(number));
    }

    [Theory, OnEachDatabase]
    public async Task A_list_follows_what_had_to_go_without_another_version(Database database)
    {
        using var heard = new HeardQuestions();
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await Strait.FileAsync(paper);
        await ManyFacts.TakeAsync(paper.Get<StoryFileTaking>(), "long", 3);
        await paper.Get<FactDesk>().VouchAsync(
            Strait.Key, 1, new FactEvidence { Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = "https://nml.example/c", SeenOn = new DateOnly(2026, 11, 8) }, "Mara Lindqvist", null);
        await ChangedSource.ChangeAsync(paper, article, "The league counts men.", ChangeClass.Style);
        var index = paper.Get<StoryFileIndex>();
        Assert.Equal([("long", 3), ("strait", 3)], await RowsAsync(index));

        var change = Assert.Single(await paper.Get<ChangeBook>().OfArticleAsync(article, 10)).Change.Id;
        await paper.Get<ChangeBook>().ReclassAsync(article, change, ChangeClass.Legal, ChangedSource.Somebody);
        Assert.Equal([("long", 3), ("strait", 2)], await RowsAsync(index));
        Assert.Equal(0, await heard.ReadingsAsync(() => index.AllAsync()));
    }

    [Theory, OnEachDatabase]
    public async Task Words_that_had_to_go_by_law_do_not_go_out_and_do_no_harm_when_they_come_in(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await Strait.FileAsync(paper);
        await ChangedSource.ChangeAsync(paper, article, "The league counts men.", ChangeClass.Legal);

        foreach (var format in StoryFileFormat.All)
        {
            var bytes = new MemoryStream();
            Assert.True(await paper.Get<StoryFileBook>().WriteAsync(Strait.Key, format, bytes));
            var text = Encoding.UTF8.GetString(bytes.ToArray());
            Assert.DoesNotContain("counts 8,000 men", text, StringComparison.Ordinal);
            Assert.Contains(FactEvidence.BlackedOut, text, StringComparison.Ordinal);
            Assert.Contains("wall went up", text, StringComparison.Ordinal);
            bytes.Position = 0;
            var taken = await paper.Get<StoryFileTaking>().TakeAsync(bytes, format);
            Assert.Equal((0, 0, 0), (taken.Facts, taken.Pieces, taken.Problems.Count));
            var again = await paper.Get<StoryFileTaking>().TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(text.Replace(Strait.Key, "again-" + format.Name, StringComparison.Ordinal))), format);
            Assert.Equal((3, 0), (again.Facts, again.Problems.Count));
            var other = (await paper.Get<StoryFileBook>().FindAsync("again-" + format.Name))!;
            Assert.Equal((PassageStanding.Changed, true), (other.Standing(other.File.Find(1)!.Evidence[0]), other.Withheld.HasQuote(other.File.Find(1)!.Evidence[0])));
            Assert.Null(other.Public.Find(1));
        }
    }

    /// <summary>The count that the page has in place of the first fact; null where that one holds.</summary>
    private static async Task<string?> TakenByAsync(RunningPaper paper) =>
        (await Strait.FreshAsync(paper, "/en/files/strait")).QuerySelector("#fact-1 .fact-link a")?.TextContent.Split(' ')[2];

    private static async Task<IEnumerable<(string, int)>> RowsAsync(StoryFileIndex index) =>
        (await index.AllAsync()).Select(row => (row.File.Key, row.Facts)).OrderBy(row => row.Key, StringComparer.Ordinal);

    private static async Task<StoryFile> KeptAsync(RunningPaper paper) => (await paper.Get<StoryFileBook>().FindAsync(Strait.Key))!.File;

    private static async Task<StoryFile> AsInTheArchiveAsync(RunningPaper paper)
    {
        var kept = await KeptAsync(paper);
        var read = (await new StoryFileBook(paper.Get<IDbContextFactory<ArchiveContext>>(), new StoryFileShelf()).FindAsync(Strait.Key))!.File;
        Assert.Equal(read.Facts.Select(fact => Told(read, fact)), kept.Facts.Select(fact => Told(kept, fact)));
        return kept;
    }

    private static string Told(StoryFile file, Fact fact) =>
        $"{fact.Number} {fact.Kind} {file.StateOf(fact)} {string.Join(' ', fact.Parties.Select(party => $"{party.Role} {party.TermId}"))} {string.Join('|', fact.Wordings.Select(wording => $"{wording.EditionId} {wording.Text}"))} "
        + $"{string.Join(' ', fact.Evidence.Select(evidence => evidence.Id))} {string.Join(' ', fact.Acts.Select(act => act.Id))}";
}
