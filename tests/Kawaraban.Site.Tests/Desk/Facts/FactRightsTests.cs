using System.Net;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk.Facts;

/// <summary>A story file is every edition's; the drafts that its facts are taken from, and its words in an edition, are not.</summary>
public abstract class FactRightsTests(OpenDesk desk)
{
    private const string Statement = "The bridge opened on 3 May 2026.";

    [Theory]
    [InlineData(DeskRole.Editor, DeskRole.None, 403, 403, 403)]
    [InlineData(DeskRole.Editor, DeskRole.Reader, 200, 403, 403)]
    [InlineData(DeskRole.Editor, DeskRole.Translator, 200, 302, 403)]
    public async Task The_proposals_of_an_article_are_for_who_may_so_much_in_its_edition(DeskRole inJa, DeskRole elsewhere, int read, int vouch, int take)
    {
        var key = "doors-" + Guid.NewGuid().ToString("N")[..8];
        await OpenAsync(key);
        var article = (await desk.BeginAsync(desk.Editor, Statement)).Draft.Article.Id;
        var proposal = (await desk.Paper.Get<FileProposalBook>().FindAsync(key, article))!.Proposals[0].Fact.Key;
        using var who = await desk.SignInAsync(inJa, elsewhere);

        Assert.Equal(read, await StatusAsync(who, $"/desk/files/{key}/proposals?article={article}"));
        Assert.Equal(take == 302 ? 200 : 403, await StatusAsync(who, $"/desk/files/{key}/new?article={article}&proposal={proposal}"));
        foreach (var act in new[] { "take", "dismiss", "bring-back", "undo" })
        {
            Assert.Equal((act, take), (act, await SendAsync(who, $"/desk/files/{key}/proposals/{act}", article, proposal)));
        }
        Assert.Empty((await FileAsync(key)).Facts);
        await desk.Paper.Get<FactDesk>().EnterAsync(key, Question, "Mara Lindqvist", null);
        Assert.Equal(vouch, await SendAsync(who, $"/desk/files/{key}/proposals/vouch", article, proposal));
    }

    [Fact]
    public async Task Evidence_tells_nobody_what_a_draft_of_another_edition_says()
    {
        await OpenAsync("no-oracle");
        await desk.Paper.Get<FactDesk>().EnterAsync("no-oracle", Question, "Mara Lindqvist", null);
        var article = await desk.Paper.PublishAsync("no-oracle-article", "The quay has nine lamps.");
        var draft = (await desk.Paper.Get<DraftPaper>().OpenAsync(article, null))!;
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "The quay has ten lamps.", new(Guid.CreateVersion7()));
        using var who = await desk.SignInAsync(DeskRole.Translator);

        Assert.NotNull((await VouchAsync(who, $"/desk/articles/{article}", "nine lamps"))!.GetElementById("address-fault"));
        Assert.NotNull((await VouchAsync(who, "/en/world/no-oracle-article", "ten lamps"))!.GetElementById("quote-fault"));
        Assert.Null(await VouchAsync(who, "/en/world/no-oracle-article", "nine lamps"));
        Assert.Null(await VouchAsync(desk.Translator, $"/desk/articles/{article}", "ten lamps"));
    }

    [Fact]
    public async Task The_words_of_a_draft_are_for_who_may_read_it()
    {
        await OpenAsync("unread");
        var article = await desk.Paper.PublishAsync("unread-article", "The quay has nine lamps.");
        var draft = (await desk.Paper.Get<DraftPaper>().OpenAsync(article, null))!;
        var somebody = new StaffId(Guid.CreateVersion7());
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "The quay has ten red lamps.", somebody);
        await desk.Paper.Get<FactDesk>().EnterAsync("unread", Question, "Mara Lindqvist", null);
        Assert.Null(await VouchAsync(desk.Editor, "/desk/files/unread/1", $"/desk/articles/{article}", "ten red lamps"));
        Assert.Null(await VouchAsync(desk.Editor, "/desk/files/unread/1", "/en/world/unread-article", "nine lamps"));
        using var who = await desk.SignInAsync(DeskRole.Editor);

        await SeesAsync("ten red lamps", isTheirs: false, PassageStanding.Awaited);
        var row = (await who.OpenAsync("/desk/files/unread/1")).QuerySelectorAll("ul.fact-rows li")[1];
        Assert.Contains("English", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(row.QuerySelectorAll("a"), _ => true);

        draft = (await desk.Paper.Get<DraftPaper>().FindAsync(article))!;
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "The quay has twelve lamps.", somebody);
        await SeesAsync("ten red lamps", isTheirs: false, PassageStanding.Changed);
        await desk.Paper.ReleaseAsync(article, Newsroom.Releases.ReleaseKind.Update);
        await SeesAsync("ten red lamps", isTheirs: false, PassageStanding.Changed);
        await SeesAsync("nine lamps", isTheirs: true, PassageStanding.Changed);

        async Task SeesAsync(string words, bool isTheirs, PassageStanding standing)
        {
            var view = (await desk.Paper.Get<StoryFileBook>().FindAsync("unread"))!;
            Assert.Equal(standing, view.Standing(view.File.Facts[0].Evidence.Single(evidence => evidence.Quote.Contains(words, StringComparison.Ordinal))));
            foreach (var path in new[] { "/desk/files/unread/1", "/desk/files/unread", "/desk/api/files/unread", "/desk/api/files/unread/facts/1" })
            {
                var isWhole = !path.EndsWith("/unread", StringComparison.Ordinal) || path.Contains("/api/", StringComparison.Ordinal);
                Assert.Equal((path, isTheirs && isWhole), (path, (await TextAsync(who, path)).Contains(words, StringComparison.Ordinal)));
                Assert.Equal((path, isWhole), (path, (await TextAsync(desk.Editor, path)).Contains(words, StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public async Task A_file_and_a_fact_are_worded_in_the_editions_of_whoever_enters_them()
    {
        using var who = await desk.SignInAsync(DeskRole.Editor);
        var form = OpenDesk.Form(await who.OpenAsync("/desk/files/new"), "/desk/files");
        Assert.Null(form.QuerySelector("[name=title-en]"));
        using var opened = await who.SubmitAsync(form, ("key", "own-words"), ("title-ja", "橋"), ("title-en", "The bridge"));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);

        var fact = OpenDesk.Form(await who.OpenAsync("/desk/files/own-words/new?kind=Question"), "/facts");
        Assert.Null(fact.QuerySelector("[name=text-en]"));
        using var entered = await who.SubmitAsync(fact, ("text-ja", "誰が渡るのか。"), ("text-en", "Who crosses?"), ("address", "https://bridge.example/"), ("seen", "2026-11-02"));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        var file = await FileAsync("own-words");
        Assert.Equal(OpenDesk.Ja, Assert.Single(file.Wordings).EditionId);
        Assert.Equal(OpenDesk.Ja, Assert.Single(file.Facts[0].Wordings).EditionId);
    }

    [Fact]
    public async Task Who_only_reads_is_given_no_form_and_no_names()
    {
        await OpenAsync("read-only");
        await desk.Paper.Get<FactDesk>().EnterAsync("read-only", Question, "Mara Lindqvist", null);
        using var who = await desk.SignInAsync(DeskRole.Reader);
        var page = await who.OpenAsync("/desk/files/read-only/1");
        Assert.DoesNotContain(page.Forms, form => form.Action.EndsWith("/evidence", StringComparison.Ordinal));
        Assert.Null(page.GetElementById("names"));
        Assert.NotNull((await desk.Translator.OpenAsync("/desk/files/read-only/1")).GetElementById("names"));
    }

    private static Fact Question(int number) => new()
    {
        Number = number, Kind = FactKind.Question, Wordings = [new() { EditionId = OpenDesk.En, Text = "Who crosses?" }],
        Evidence = [new() { Voucher = Voucher.Author, Strength = Kawaraban.Language.Evidence.EvidenceStrength.Stated, Address = "https://bridge.example/", SeenOn = new DateOnly(2026, 11, 2) }],
    };

    private static async Task<string> TextAsync(DeskClient who, string path)
    {
        using var answer = await who.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<int> StatusAsync(DeskClient who, string path)
    {
        using var answer = await who.GetAsync(path);
        return (int)answer.StatusCode;
    }

    /// <summary>Sends what the page of the proposals would, with the token of another form.</summary>
    private static async Task<int> SendAsync(DeskClient who, string path, ArticleId article, string proposal)
    {
        var form = OpenDesk.Form(await who.OpenAsync("/desk/files/new"), "/desk/files");
        form.Action = $"http://localhost{path}";
        using var answer = await who.SubmitAsync(form, ("article", article.ToString()), ("proposal", proposal), ("fact", "1"));
        return (int)answer.StatusCode;
    }

    /// <summary>The page that refuses evidence; null where it was taken.</summary>
    private static Task<IHtmlDocument?> VouchAsync(DeskClient who, string address, string quote) => VouchAsync(who, "/desk/files/no-oracle/1", address, quote);

    private static async Task<IHtmlDocument?> VouchAsync(DeskClient who, string fact, string address, string quote)
    {
        var form = OpenDesk.Form(await who.OpenAsync(fact), "/evidence");
        using var answer = await who.SubmitAsync(form, ("address", address), ("quote", quote));
        return answer.StatusCode == HttpStatusCode.Redirect ? null : await Html.ReadAsync(answer, "http://localhost/");
    }

    private async Task<StoryFile> FileAsync(string key) => (await desk.Paper.Get<StoryFileBook>().FindAsync(key))!.File;

    private async Task OpenAsync(string key) =>
        Assert.Empty(await desk.Paper.Get<FactDesk>().OpenAsync(key, [new StoryFileWording { EditionId = OpenDesk.En, Title = key, About = "" }]));
}
