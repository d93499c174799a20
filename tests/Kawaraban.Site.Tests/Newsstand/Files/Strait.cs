using System.Text;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>A small story file: a figure and an event that rest on an article, a figure that rests on a source outside.</summary>
internal static class Strait
{
    public const string Key = "strait";
    private static readonly DateTimeOffset _day = new(2026, 11, 5, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The article that the first two facts rest on.</summary>
    public static async Task<ArticleId> FileAsync(RunningPaper paper)
    {
        await paper.Get<TermBook>().AddAsync(new Term { Id = TermId.New(), Slug = "haern", CreatedAt = DateTimeOffset.UnixEpoch, Names = [new() { Language = TermLanguage.Parse("en"), Form = "Haern" }] }, null);
        await paper.Get<TermBook>().AddAsync(
            new Term
            {
                Id = TermId.New(), Kind = TermKind.Place, Slug = "tolm", IsPublic = true, CreatedAt = DateTimeOffset.UnixEpoch,
                Names = [new() { Language = TermLanguage.Parse("en"), Form = "Tolm" }, new() { Language = TermLanguage.Parse("ja"), Form = "トルム" }],
            }, null);
        var article = await paper.PublishAsync("count", "The league counts 8,000 men of Tolm.", "The wall went up on Tuesday.");
        var taken = await paper.Get<StoryFileTaking>().TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(
            """
            {"format": "kawaraban-story-file/1", "key": "strait",
             "titles": [{"edition": "en", "title": "The strait", "about": "Two neighbours."}, {"edition": "ja", "title": "海峡", "about": "隣り合う2カ国。"}], "facts": [
              {"number": 1, "kind": "figure", "from": "2026-11-03T00:00:00+00:00", "to": "2026-11-04T00:00:00+00:00", "precision": "day", "low": "8000", "high": "8000", "bound": "about", "unit": "people", "series": "soldiers",
               "parties": [{"role": "actor", "term": "tolm"}],
               "wordings": [{"edition": "en", "text": "About 8,000 men.", "detail": "Soldiers"}, {"edition": "ja", "text": "約8000人。", "detail": "兵士"}],
               "evidence": [{"voucher": "official", "strength": "estimated", "vouchedBy": "tolm", "story": "count", "edition": "en", "version": 1, "quote": "counts 8,000 men"}],
               "acts": [{"kind": "entered", "at": "2026-11-04T13:05:00+00:00", "by": "Tomas Oyelaran"}]},
              {"number": 2, "kind": "event", "from": "2026-11-03T00:00:00+00:00", "to": "2026-11-04T00:00:00+00:00", "precision": "day", "parties": [{"role": "affected", "term": "tolm"}],
               "wordings": [{"edition": "en", "text": "A wall went up."}, {"edition": "ja", "text": "壁が建った。"}],
               "evidence": [{"voucher": "author", "strength": "stated", "story": "count", "edition": "en", "version": 1, "quote": "wall went up"}],
               "acts": [{"kind": "entered", "at": "2026-11-05T13:05:00+00:00", "by": "Tomas Oyelaran"}]},
              {"number": 3, "kind": "figure", "low": "212", "high": "212", "bound": "exact", "unit": "people", "series": "names", "parties": [{"role": "affected", "term": "haern"}],
               "wordings": [{"edition": "en", "text": "There are 212 names.", "detail": "Names"}, {"edition": "ja", "text": "212人の名前がある。", "detail": "名前"}],
               "evidence": [{"voucher": "documents", "strength": "stated", "address": "https://nml.example/a", "seen": "2026-11-03"}],
               "acts": [{"kind": "entered", "at": "2026-11-06T13:05:00+00:00", "by": "Tomas Oyelaran"}]}
            ]}
            """)), StoryFileFormat.Json);
        Assert.Equal((3, 0), (taken.Facts, taken.Problems.Count));
        return article;
    }

    /// <summary>The men are counted anew, at the desk's door: the new fact takes the place of the first.</summary>
    public static async Task CorrectAsync(RunningPaper paper, decimal men)
    {
        var old = (await paper.Get<StoryFileBook>().FindAsync(Key))!.File.Find(1)!;
        var entered = Assert.IsType<FactOutcome.Done>(await paper.Get<FactDesk>().EnterAsync(Key, number => new Fact
        {
            Number = number, Kind = FactKind.Figure, Series = "soldiers", Amount = Amount.Exactly(men, "people"), Time = old.Time, Parties = [new() { Role = PartyRole.Actor, TermId = old.Parties[0].TermId }],
            Wordings = [new() { EditionId = Sheets.En, Text = $"There are {men} men.", Detail = "Soldiers" }, new() { EditionId = Sheets.Ja, Text = $"{men}人。", Detail = "兵士" }],
            Evidence = [new() { Voucher = Voucher.Documents, Strength = old.Evidence[0].Strength, Address = "https://nml.example/b", SeenOn = new DateOnly(2026, 11, 7) }],
        }, "Mara Lindqvist", null));
        Assert.IsType<FactOutcome.Done>(await ActAsync(paper, 1, FactActKind.Superseded, entered.Fact.Number));
    }

    /// <summary>A fact of Tolm that somebody only alleges, on a passage of an article.</summary>
    public static async Task<int> AllegeAsync(RunningPaper paper, FactKind kind, ArticleId article, string quote)
    {
        var tolm = (await paper.Get<StoryFileBook>().FindAsync(Key))!.File.Find(1)!.Parties[0].TermId;
        var (version, block, start) = (await paper.Get<FactDesk>().FindPassageAsync(article, quote))!.Value;
        return Assert.IsType<FactOutcome.Done>(await paper.Get<FactDesk>().EnterAsync(Key, number => new Fact
        {
            Number = number, Kind = kind, Time = new FactTime(_day, _day.AddDays(1), TimePrecision.Day), Parties = [new() { Role = PartyRole.Actor, TermId = tolm }],
            Wordings = [new() { EditionId = Sheets.En, Text = "A second wall goes up." }],
            Evidence =
            [
                new()
                {
                    Voucher = Voucher.Official, Strength = EvidenceStrength.Alleged, VouchedById = tolm, ArticleId = article, VersionId = version, BlockId = block, Start = start, Quote = quote,
                },
            ],
        }, "Mara Lindqvist", null)).Fact.Number;
    }

    public static Task<FactOutcome> ActAsync(RunningPaper paper, int number, FactActKind kind, int? other = null, OutlookState? outcome = null) => paper.Get<FactDesk>().DoAsync(Key, number, new FactAct
    {
        Kind = kind, At = new DateTimeOffset(2026, 11, 8, 9, 0, 0, TimeSpan.Zero), ByName = "Mara Lindqvist", Reason = "Miscounted.", Other = other, Outcome = outcome,
    });

    /// <summary>A page, pressed anew where an act made it stale.</summary>
    public static async Task<AngleSharp.Html.Dom.IHtmlDocument> FreshAsync(RunningPaper paper, string path)
    {
        await paper.Get<StaleWatch>().CatchUpAsync();
        return await paper.PageAsync(path);
    }
}
