using System.Net;
using System.Text;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Newsstand;
using Kawaraban.Site.Tests.Newsstand.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kawaraban.Site.Tests.Archive.StoryFiles;

/// <summary>Evidence that was taken back: in the record for good, and nowhere else.</summary>
public sealed class TakenBackTests
{
    private const string Mistaken = "https://nml.example/mistaken";
    private static readonly StaffId Mara = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task It_counts_for_no_reader_until_somebody_adds_it_anew(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        await VouchAsync(paper, 1, Outside());
        string[] addresses = ["/en/files/strait", "/ja/files/strait.json", "/en/files/strait.csv"];
        Assert.All(await AnswersAsync(paper, addresses), text => Assert.Contains("nml.example/mistaken", text, StringComparison.Ordinal));

        Assert.IsType<FactOutcome.Done>(await TakeBackAsync(paper, 1, 2));
        Assert.All(await AnswersAsync(paper, addresses), text => Assert.DoesNotContain("mistaken", text, StringComparison.Ordinal));
        Assert.All(await AnswersAsync(paper, addresses), text => Assert.DoesNotContain("It says something else", text, StringComparison.Ordinal));

        await VouchAsync(paper, 1, Outside());
        Assert.All(await AnswersAsync(paper, addresses), text => Assert.Contains("nml.example/mistaken", text, StringComparison.Ordinal));
        var fact = (await FileAsync(paper)).Find(1)!;
        Assert.Equal((3, 2), (fact.Evidence.Count, fact.RestsOn.Count));
        Assert.Equal([FactActKind.Entered, FactActKind.Evidenced, FactActKind.TakenBack, FactActKind.Evidenced], fact.Acts.Select(act => act.Kind));
    }

    [Theory, OnEachDatabase]
    public async Task A_fact_that_rests_on_nothing_any_more_is_not_public_and_somebody_has_to_look(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await Strait.FileAsync(paper);
        var story = await StoryOfAsync(paper, article);
        Assert.Single(await paper.Get<StoryFileIndex>().OfStoryAsync(Sheets.En, story));

        await TakeBackAsync(paper, 3, 1);
        Assert.Equal([1, 2], await ShownAsync(paper));
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/en/files/strait/3")).StatusCode);
        Assert.Equal([3], (await paper.Get<StoryFileBook>().FindAsync(Strait.Key))!.Marked.Select(fact => fact.Number));

        await TakeBackAsync(paper, 1, 1);
        await TakeBackAsync(paper, 2, 1);
        Assert.Empty(await paper.Get<StoryFileIndex>().OfStoryAsync(Sheets.En, story));
        Assert.Empty(await paper.Get<StoryFileBook>().StatingAsync((await FileAsync(paper)).Find(1)!));
        Assert.Equal(HttpStatusCode.NotFound, (await FreshAsync(paper, "/en/files/strait")).StatusCode);
    }

    [Theory, OnEachDatabase]
    public async Task The_shelf_has_it_as_the_archive_does_and_the_files_that_go_out_bring_it_back(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        await VouchAsync(paper, 2, Outside());
        Assert.Equal(2, (await FileAsync(paper)).Find(2)!.RestsOn.Count);
        await TakeBackAsync(paper, 2, 1);
        Assert.Equal([Mistaken], (await FileAsync(paper)).Find(2)!.RestsOn.Select(evidence => evidence.Address));

        foreach (var format in StoryFileFormat.All)
        {
            var bytes = new MemoryStream();
            await paper.Get<StoryFileBook>().WriteAsync(Strait.Key, format, bytes);
            bytes.Position = 0;
            var taken = await paper.Get<StoryFileTaking>().TakeAsync(bytes, format);
            Assert.Equal((0, 0, 0), (taken.Facts, taken.Pieces, taken.Problems.Count));
            var text = Encoding.UTF8.GetString(bytes.ToArray()).Replace("strait", "again-" + format.Name, StringComparison.Ordinal);
            var again = await paper.Get<StoryFileTaking>().TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), format);
            Assert.Equal((3, 0), (again.Facts, again.Problems.Count));
            var other = (await paper.Get<StoryFileBook>().FindAsync("again-" + format.Name))!.File.Find(2)!;
            Assert.Equal([Mistaken], other.RestsOn.Select(evidence => evidence.Address));
            Assert.Equal(("Mara Lindqvist", "It says something else."), (other.TakingBackOf(1)!.ByName, other.TakingBackOf(1)!.Reason));
        }
    }

    [Theory, OnEachDatabase]
    public async Task Of_many_who_take_the_same_piece_back_one_does(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TakeBackAsync(paper, 1, 1)));

        Assert.Single(outcomes.OfType<FactOutcome.Done>());
        Assert.All(outcomes.OfType<FactOutcome.Refused>(), refused => Assert.Equal([new FactFault("evidence", "ended")], refused.Faults));
    }

    [Theory, OnEachDatabase]
    public async Task Who_may_not_decide_takes_back_what_they_added_last_and_no_more(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        await VouchAsync(paper, 1, Outside());

        Assert.Equal("not-yours", Fault(await TakeBackAsync(paper, 1, 1, mayAny: false)));
        Assert.Equal("not-yours", Fault(await TakeBackAsync(paper, 1, 2, new(Guid.CreateVersion7()), mayAny: false)));
        Assert.IsType<FactOutcome.Done>(await TakeBackAsync(paper, 1, 2, mayAny: false));
        Assert.Equal("long", Fault(await paper.Get<FactDesk>().TakeBackAsync(Strait.Key, 1, 1, new string('a', FactAct.MaxReason + 1), "Mara Lindqvist", Mara, mayAny: true)));
        Assert.IsType<FactOutcome.Missing>(await TakeBackAsync(paper, 9, 1));
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_holds_what_a_taking_back_is_and_keeps_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        await db.GetService<IMigrator>().MigrateAsync("ProposalDismissals");
        await db.GetService<IMigrator>().MigrateAsync();

        foreach (var (kind, evidence, reason) in new[] { ("TakenBack", "NULL", "why"), ("Kept", "1", "why"), ("TakenBack", "0", "why"), ("TakenBack", "2", "") })
        {
            await RefusedAsync(db, $"INSERT INTO fact_acts (file_id, fact_number, kind, at, by_name, reason, other, evidence) SELECT file_id, number, '{kind}', {Now(db)}, 'Mara', '{reason}', 2, {evidence} FROM facts WHERE number = 1");
        }
        var sound = $"INSERT INTO fact_acts (file_id, fact_number, kind, at, by_name, reason, evidence) SELECT file_id, number, 'TakenBack', {Now(db)}, 'Mara', 'why', 7 FROM facts WHERE number = 2";
        await db.Database.ExecuteSqlRawAsync(sound);
        await RefusedAsync(db, sound);
        await RefusedAsync(db, "UPDATE fact_acts SET evidence = 2");
        await RefusedAsync(db, "DELETE FROM fact_acts");
    }

    private static string Now(ArchiveContext db) => db.Database.IsSqlite() ? "0" : "now()";

    private static FactEvidence Outside() => new() { Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = Mistaken, SeenOn = new DateOnly(2026, 11, 3) };

    private static async Task VouchAsync(RunningPaper paper, int number, FactEvidence evidence) =>
        Assert.IsType<FactOutcome.Done>(await paper.Get<FactDesk>().VouchAsync(Strait.Key, number, evidence, "Mara Lindqvist", Mara));

    private static Task<FactOutcome> TakeBackAsync(RunningPaper paper, int number, int evidence, StaffId? by = null, bool mayAny = true) =>
        paper.Get<FactDesk>().TakeBackAsync(Strait.Key, number, evidence, "It says something else.", "Mara Lindqvist", by ?? Mara, mayAny);

    private static string Fault(FactOutcome outcome) => Assert.Single(Assert.IsType<FactOutcome.Refused>(outcome).Faults).Code;

    private static async Task<StoryFile> FileAsync(RunningPaper paper) => (await paper.Get<StoryFileBook>().FindAsync(Strait.Key))!.File;

    private static async Task<IEnumerable<int>> ShownAsync(RunningPaper paper) => (await paper.Get<StoryFilePaper>().FindFactsAsync(Strait.Key))!.Facts.Select(fact => fact.Fact.Number);

    private static async Task<HttpResponseMessage> FreshAsync(RunningPaper paper, string path)
    {
        await paper.Get<StaleWatch>().CatchUpAsync();
        return await paper.Reader.GetAsync(path);
    }

    private static async Task<IEnumerable<string>> AnswersAsync(RunningPaper paper, string[] addresses)
    {
        await paper.Get<StaleWatch>().CatchUpAsync();
        return await Task.WhenAll(addresses.Select(paper.Reader.GetStringAsync));
    }

    private static async Task<StoryId> StoryOfAsync(RunningPaper paper, ArticleId article)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        return await db.Articles.Where(x => x.Id == article).Select(x => x.StoryId).SingleAsync();
    }

    private static Task RefusedAsync(ArchiveContext db, string sql) => Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));
}
