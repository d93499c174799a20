using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>A name that had to go from an article leaves no trace of itself in what a story file tells, where the fact rests on something else as well.</summary>
public sealed partial class StruckWordsTests
{
    private const string Before = "Orlan Vass took 8,000 lamps.";
    private static readonly JsonSerializerOptions _readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly StaffId Mara = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task Words_that_had_to_go_by_law_are_told_nowhere_until_somebody_worded_the_fact_anew_in_every_edition(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (article, number) = await FileAsync(paper);
        await EveryPlaceTellsAsync(paper, number);

        await ChangedSource.ChangeAsync(paper, article, "Somebody took 8,000 lamps.", ChangeClass.Legal);
        await NoPlaceTellsAsync(paper, number);
        Assert.Contains(number, (await paper.Get<StoryFileBook>().FindAsync(Strait.Key))!.Marked.Select(fact => fact.Number));

        await WordAsync(paper, number, Sheets.En, "Somebody took about 8,000 lamps.");
        await NoPlaceTellsAsync(paper, number);
        await WordAsync(paper, number, Sheets.Ja, "誰かが約8000個を持ち去った。");
        await NoPlaceTellsAsync(paper, null);
        Assert.Contains("Somebody took about", (await Strait.FreshAsync(paper, "/en/files/strait")).GetElementById($"fact-{number}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("誰かが", (await Strait.FreshAsync(paper, "/ja/world/analysis")).QuerySelector(".file-box")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task What_is_classed_as_legal_later_goes_then_and_comes_back_where_it_was_not(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (article, number) = await FileAsync(paper);
        await ChangedSource.ChangeAsync(paper, article, "Somebody took 8,000 lamps.", ChangeClass.Correction);
        await WordAsync(paper, number, Sheets.En, "Vass took them.");
        await WordAsync(paper, number, Sheets.Ja, "ヴァスが取った。");
        await EveryPlaceTellsAsync(paper, number);

        var book = paper.Get<ChangeBook>();
        var change = Assert.Single(await book.OfArticleAsync(article, 10)).Change.Id;
        await book.ReclassAsync(article, change, ChangeClass.Legal, Mara);
        await NoPlaceTellsAsync(paper, number);

        await book.ReclassAsync(article, change, ChangeClass.Correction, Mara);
        await EveryPlaceTellsAsync(paper, number);
    }

    [Theory, OnEachDatabase]
    public async Task The_words_of_a_killed_story_go_with_it_and_come_back_where_the_kill_is_lifted(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (article, number) = await FileAsync(paper);
        await EveryPlaceTellsAsync(paper, number);

        var story = (await paper.Get<Board>().ArticleAsync(article))!.StoryId;
        await paper.Get<StopDesk>().StopAsync(story, StopKind.Kill, null, "Not confirmed.", Mara);
        await NoPlaceTellsAsync(paper, number);

        var stop = Assert.Single(await paper.Get<StopBook>().OfStoryAsync(story)).Stop.Id;
        Assert.IsType<StopOutcome.Lifted>(await paper.Get<StopDesk>().LiftAsync(stop, Sheets.En, "Confirmed.", Mara));
        await EveryPlaceTellsAsync(paper, number);
    }

    [Theory, OnEachDatabase]
    public async Task A_kill_of_what_readers_never_had_takes_its_words_from_the_file_too(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await Strait.FileAsync(paper);
        var article = await paper.WriteAsync("lamps", Before);
        await BoxAsync(paper);
        var number = await EnterAsync(paper, article);
        await EveryPlaceTellsAsync(paper, number);

        await paper.Get<StopDesk>().StopAsync((await paper.Get<DraftPaper>().FindAsync(article))!.Story.Id, StopKind.Kill, null, "Not confirmed.", Mara);
        await NoPlaceTellsAsync(paper, number);
    }

    [Theory, OnEachDatabase]
    public async Task A_withdrawal_takes_the_passage_and_leaves_what_else_vouches_for_the_fact(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (article, number) = await FileAsync(paper);
        Assert.IsType<ReleaseOutcome.Released>(await paper.Get<ReleaseDesk>().WithdrawAsync(article, "It was not so.", null));
        await EveryPlaceTellsAsync(paper, number);
    }

    [Theory, OnEachDatabase]
    public async Task A_change_by_law_counts_from_its_release_and_for_words_of_its_own_draft_too(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (article, _) = await FileAsync(paper);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(article, Mara))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "Orlan Vass and a helper took 8,000 lamps.", Mara);
        var number = await EnterAsync(paper, article, "Vass and a helper");
        await EveryPlaceTellsAsync(paper, number);

        draft = (await drafts.FindAsync(article))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "Somebody took 8,000 lamps.", Mara);
        await EveryPlaceTellsAsync(paper, number);

        var classes = new Dictionary<PlaceName, ChangeClass> { [new PlaceName(draft.Blocks[0].Id, null)] = ChangeClass.Legal };
        Assert.IsType<ReleaseOutcome.Released>(await paper.Get<ReleaseDesk>().ReleaseAsync(article, null, ReleaseKind.Update, "", Mara, classes: classes));
        await NoPlaceTellsAsync(paper, number);
    }

    [Theory, OnEachDatabase]
    public async Task A_file_of_which_nothing_may_be_told_is_in_no_list(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (article, number) = await FileAsync(paper);
        foreach (var other in new[] { 1, 2, 3 })
        {
            await Strait.ActAsync(paper, other, FactActKind.Withdrawn);
        }
        var second = await paper.PublishAsync("second", "The lamps are gone.");
        var (version, block, start) = (await paper.Get<FactDesk>().FindPassageAsync(second, "lamps are gone"))!.Value;
        await paper.Get<FactDesk>().VouchAsync(Strait.Key, number, PassageOf(second, version, block, start, "lamps are gone"), "Mara Lindqvist", Mara);
        Assert.NotNull((await Strait.FreshAsync(paper, "/en/world/second")).QuerySelector("a[href='/en/files/strait']"));
        Assert.Single(await paper.Get<StoryFileIndex>().AllAsync());

        await ChangedSource.ChangeAsync(paper, article, "Somebody took 8,000 lamps.", ChangeClass.Legal);

        Assert.Empty(await paper.Get<StoryFileIndex>().AllAsync());
        Assert.Null((await Strait.FreshAsync(paper, "/en/world/second")).QuerySelector("a[href='/en/files/strait']"));
    }

    /// <summary>An article whose words will have to go, a fact that rests on them and on a source outside, an article with a box of the file.</summary>
    private static async Task<(ArticleId Article, int Number)> FileAsync(RunningPaper paper)
    {
        await Strait.FileAsync(paper);
        var article = await paper.PublishAsync("lamps", Before);
        await BoxAsync(paper);
        return (article, await EnterAsync(paper, article));
    }

    private static async Task BoxAsync(RunningPaper paper) => await FileBoxTests.TranslateAsync(paper, await paper.PublishAsync("analysis", "Text.", "!file strait figures"));

    private static async Task<int> EnterAsync(RunningPaper paper, ArticleId article, string quote = "Vass took 8,000 lamps")
    {
        var desk = paper.Get<FactDesk>();
        var tolm = (await paper.Get<StoryFileBook>().FindAsync(Strait.Key))!.File.Find(1)!.Parties[0].TermId;
        var (version, block, start) = (await desk.FindPassageAsync(article, quote))!.Value;
        var number = Assert.IsType<FactOutcome.Done>(await desk.EnterAsync(Strait.Key, next => new Fact
        {
            Number = next, Kind = FactKind.Figure, Series = $"lamps-{next}", Amount = Amount.Exactly(8_000, "lamps"), Parties = [new() { Role = PartyRole.Affected, TermId = tolm }],
            Wordings = [new() { EditionId = Sheets.En, Text = "Orlan Vass took about 8,000 lamps.", Detail = "Lamps that Vass took" }, new() { EditionId = Sheets.Ja, Text = "ヴァスは約8000個を持ち去った。", Detail = "ヴァスの持ち去った灯り" }],
            Evidence =
            [
                PassageOf(article, version, block, start, quote),
                new() { Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = "https://nml.example/lamps", SeenOn = new DateOnly(2026, 11, 3) },
            ],
        }, "Mara Lindqvist", Mara)).Fact.Number;
        await Strait.ActAsync(paper, 3, FactActKind.Disputed, number);
        await desk.DoAsync(Strait.Key, number, new FactAct { Kind = FactActKind.Disputed, At = DateTimeOffset.UnixEpoch.AddYears(50), ByName = "Mara Lindqvist", By = Mara, Reason = "Vass denies it.", Other = 3 });
        return number;
    }

    private static FactEvidence PassageOf(ArticleId article, VersionId version, BlockId block, int start, string quote) => new()
    {
        Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, ArticleId = article, VersionId = version, BlockId = block, Start = start, Quote = quote,
    };

    private static async Task WordAsync(RunningPaper paper, int number, EditionId edition, string text) => Assert.IsType<FactOutcome.Done>(
        await paper.Get<FactDesk>().WordAsync(Strait.Key, number, new FactWording { EditionId = edition, Text = text, Detail = text }, "Mara Lindqvist", Mara));

    private static async Task EveryPlaceTellsAsync(RunningPaper paper, int number)
    {
        foreach (var (name, text) in await PlacesAsync(paper))
        {
            Assert.True(Name().IsMatch(text), $"{name} has the name");
        }
        Assert.Equal(System.Net.HttpStatusCode.Redirect, await StatusAsync(paper, $"/en/files/strait/{number}"));
    }

    /// <param name="number">The fact that has no address for readers; null where it has one.</param>
    private static async Task NoPlaceTellsAsync(RunningPaper paper, int? number)
    {
        foreach (var (name, text) in (await PlacesAsync(paper)).Concat(await AllOfItAsync(paper)))
        {
            Assert.False(Name().IsMatch(text), $"{name} has the name");
        }
        if (number is not null)
        {
            Assert.Equal(System.Net.HttpStatusCode.NotFound, await StatusAsync(paper, $"/en/files/strait/{number}"));
        }
    }

    private static async Task<System.Net.HttpStatusCode> StatusAsync(RunningPaper paper, string path)
    {
        using var answer = await paper.Reader.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>Each place that tells readers the fact, as they would read it.</summary>
    private static async Task<IReadOnlyList<(string Name, string Text)>> PlacesAsync(RunningPaper paper)
    {
        await paper.Get<StaleWatch>().CatchUpAsync();
        var places = new List<(string, string)>();
        foreach (var path in new[] { "/en/files/strait", "/ja/files/strait", "/en/world/analysis", "/ja/world/analysis", "/en/topics/tolm" })
        {
            places.Add((path, (await paper.PageAsync(path)).DocumentElement.OuterHtml));
        }
        foreach (var path in new[] { ".json", ".csv", "/feed.rss", "/feed.atom", "/feed.json" }.SelectMany(path => new[] { $"/en/files/strait{path}", $"/ja/files/strait{path}" }))
        {
            places.Add((path, Told(await paper.Reader.GetStringAsync(path))));
        }
        return places;
    }

    /// <summary>What goes out whole: to whoever asks for the file at the machine, and to programs.</summary>
    private static async Task<IReadOnlyList<(string Name, string Text)>> AllOfItAsync(RunningPaper paper)
    {
        using var editor = await paper.SignInAsync(StaffRole.Editor);
        using var told = await editor.GetAsync("/desk/api/files/strait");
        var places = new List<(string, string)> { ("API", Told(await told.Content.ReadAsStringAsync())) };
        foreach (var format in StoryFileFormat.All)
        {
            using var bytes = new MemoryStream();
            Assert.True(await paper.Get<StoryFileBook>().WriteAsync(Strait.Key, format, bytes));
            places.Add(($"export {format.Name}", Encoding.UTF8.GetString(bytes.ToArray())));
        }
        return places;
    }

    /// <summary>JSON with its letters as they are read.</summary>
    private static string Told(string text) => text.TrimStart().StartsWith('{') ? JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement, _readable) : text;

    [GeneratedRegex("Vass|ヴァス")]
    private static partial Regex Name();
}
