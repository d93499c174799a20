using System.Text;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive.Register;

/// <summary>The name register on both databases: entered, changed, looked up, taken from a file, and the articles that it touches.</summary>
public sealed class TermBookTests
{
    private static readonly TermLanguage En = TermLanguage.Parse("en");
    private static readonly TermLanguage Ja = TermLanguage.Parse("ja");

    [Theory, OnEachDatabase]
    public async Task An_entry_s_whole_life(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var book = paper.Get<TermBook>();
        await IsEnteredLookedUpAndChangedAsync(book);
        await SaysWhichArticlesItTouchesAsync(paper, book);
        await IsTakenFromAFileAsync(paper, book);
    }

    private static async Task IsEnteredLookedUpAndChangedAsync(TermBook book)
    {
        var term = Saved(await book.AddAsync(Place("Varn Ness", "ヴァーン岬", "ばーんみさき"), null));
        var twin = Saved(await book.AddAsync(Place("Varn Ness", "バーンネス", ""), null));

        Assert.Equal(("varn-ness", "varn-ness-2"), (term.Slug, twin.Slug));
        Assert.Equal([term.Id], (await book.SearchAsync("バーンミ", null, null, 0, 10)).Terms.Select(found => found.Id));
        Assert.Equal(2, (await book.SearchAsync("varn", TermKind.Place, TermState.Approved, 0, 1)).Total);

        var changed = Saved(await book.ChangeAsync(term.Id, 1, Place("Varn Ness", "ヴァーン崎", ""), null));
        Assert.Equal("ヴァーン岬", changed.NameAt(Ja, new DateOnly(2026, 1, 1))!.Forbidden);
        Assert.Equal(2, Assert.IsType<TermOutcome.Conflict>(await book.ChangeAsync(term.Id, 1, Place("Varn", "", ""), null)).Theirs.Revision);
        Assert.Equal([TermAct.Changed, TermAct.Entered], (await book.HistoryAsync(term.Id, 10)).Select(row => row.Change.Act));
        Assert.Equal(["noName"], Assert.IsType<TermOutcome.Refused>(await book.ChangeAsync(twin.Id, 1, Place("", "", ""), null)).Faults);
    }

    private static async Task SaysWhichArticlesItTouchesAsync(RunningPaper paper, TermBook book)
    {
        var before = await paper.PublishAsync("before-the-entry", "The Ostmark ferry left.");
        var term = Saved(await book.AddAsync(Place("Ostmark", "", ""), null));
        var after = await paper.PublishAsync("after-the-entry", "Ostmark’s ferry left for Ostmark.");
        var draft = await paper.WriteAsync("still-a-draft", "Ostmark again.");
        await paper.WriteAsync("of-something-else", "Ostmarkers again.");
        var touches = paper.Get<TermTouches>();

        Assert.Equal(new[] { (before, 1, false), (after, 2, false), (draft, 1, true) }.ToHashSet(), (await touches.OfAsync(term, 10)).Select(touch => (touch.Article, touch.Forms[0].Count, touch.IsDraft)).ToHashSet());

        var changed = Saved(await book.ChangeAsync(term.Id, 1, Place("Ostmark Sound", "", ""), null));
        Assert.All(await touches.OfAsync(changed, 10), touch => Assert.True(touch.IsToDo));

        await paper.Get<ReleaseDesk>().WithdrawAsync(before, "A test.", null);
        Assert.DoesNotContain(before, (await touches.OfAsync(changed, 10)).Select(touch => touch.Article));
    }

    private static async Task IsTakenFromAFileAsync(RunningPaper paper, TermBook book)
    {
        const string File = "key,kind,language,form\nvarn-ness,place,en,Varn Ness\n,place,en,Ostmark Sound\n,place,en,Tolk\nq,place,en,\n";
        Task<TermTaking> TakeAsync() => paper.Get<TermTakingDesk>().TakeAsync(TermFileFormat.Csv.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(File))), null);

        var taken = await TakeAsync();
        var again = await TakeAsync();

        Assert.Equal((1, 1, 0, 1, 1), (taken.Entered, taken.Changed, taken.Same, taken.Doubled, taken.Refused));
        Assert.Equal((0, 0, 1, 2, 1), (again.Entered, again.Changed, again.Same, again.Doubled, again.Refused));
        Assert.Equal([3, 5], taken.Problems.Select(problem => problem.Place.Line));
        Assert.Single((await paper.Get<TermShelf>().CurrentAsync()).Spot("To Tolk.", En));
        Assert.NotNull(await book.FindAsync("tolk"));
    }

    private static Term Place(string english, string japanese, string reading) => new()
    {
        Id = TermId.New(), Kind = TermKind.Place, Slug = "", CreatedAt = default,
        Names = [.. new[] { new TermName { Language = En, Form = english }, new TermName { Language = Ja, Form = japanese, Reading = reading } }.Where(name => name.Form.Length > 0)],
    };

    private static Term Saved(TermOutcome outcome) => Assert.IsType<TermOutcome.Saved>(outcome).Term;
}
