using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk.Bench;

/// <summary>What the bench asks of the desk.</summary>
public abstract class BenchApiTests(OpenDesk desk)
{
    [Fact]
    public async Task A_row_is_saved_on_what_was_read_and_a_second_hears_of_both_texts()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "The harbour is calm.");
        var path = $"{Api(draft)}/blocks/{draft.Blocks[0].Id}";
        object Row(string text, bool confirm = false) => new { version = draft.Version.Id.Value, baseRevision = 1, text, confirm };

        using var saved = await SendAsync(HttpMethod.Put, path, page, Row("The harbour is rough.", confirm: true));
        using var late = await SendAsync(HttpMethod.Put, path, page, Row("The harbour is frozen."));
        using var again = await SendAsync(HttpMethod.Put, path, page, Row("The harbour is rough."));

        var answer = await ReadAsync(saved);
        Assert.Equal((2, true), (answer.GetProperty("revision").GetInt32(), answer.GetProperty("confirmed").GetBoolean()));
        var conflict = await ReadAsync(late);
        Assert.Equal(
            (HttpStatusCode.Conflict, "application/problem+json", "conflict", "The harbour is rough.", 2, "editor 2"),
            (late.StatusCode, late.Content.Headers.ContentType?.MediaType, CodeOf(conflict), conflict.GetProperty("text").GetString(), conflict.GetProperty("revision").GetInt32(), conflict.GetProperty("by").GetString()));
        Assert.Equal((HttpStatusCode.OK, 2), (again.StatusCode, (await ReadAsync(again)).GetProperty("revision").GetInt32()));
        Assert.NotNull((await desk.DraftAsync(draft.Article.Id)).Blocks[0].ConfirmedAt);
    }

    [Fact]
    public async Task What_is_wrong_is_said_by_a_code_and_a_place()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "The harbour is calm.");
        var path = $"{Api(draft)}/blocks/{draft.Blocks[0].Id}";
        var version = draft.Version.Id.Value;

        using var broken = await SendAsync(HttpMethod.Put, path, page, new { version, baseRevision = "one", text = "Two." });
        using var list = await SendAsync(HttpMethod.Put, path, page, new[] { "no", "object" });
        using var missing = await SendAsync(HttpMethod.Put, path, page, new { version, text = "Two." });
        using var tooLong = await SendAsync(HttpMethod.Put, path, page, new { version, baseRevision = 1, text = new string('x', Written.MaxLength + 1) });
        using var gone = await SendAsync(HttpMethod.Put, $"{Api(draft)}/blocks/{Guid.NewGuid()}", page, new { version, baseRevision = 1, text = "Two." });
        using var machine = await SendAsync(HttpMethod.Post, path + "/machine", page, new { });
        using var decision = await SendAsync(HttpMethod.Post, path + "/settle", page, new { seen = version, decision = "perhaps" });

        Assert.Equal([(400, "bad-request"), (400, "bad-request"), (400, "bad-request"), (413, "too-long"), (404, "no-block"), (404, "no-machine"), (400, "bad-request")], await CodesAsync(broken, list, missing, tooLong, gone, machine, decision));
        Assert.Contains("$.baseRevision", (await ReadAsync(broken)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("The harbour is calm.", (await desk.DraftAsync(draft.Article.Id)).Blocks[0].Text);
    }

    [Fact]
    public async Task The_sheet_says_what_was_made_from_what_and_what_is_stale()
    {
        var drafts = desk.Paper.Get<DraftPaper>();
        var source = await desk.Paper.PublishAsync("bench-sheet", "The ferry sails at 08:00.", "Dogs travel free.");
        var article = (await drafts.BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;
        var draft = await desk.DraftAsync(article);
        var page = await desk.Editor.OpenAsync(OpenDesk.Writing(article));
        using var omitted = await SendAsync(HttpMethod.Post, $"{Api(draft)}/blocks/{draft.Blocks[1].Id}/omit", page, new { version = draft.Version.Id.Value, baseRevision = 1 });
        var newer = (await drafts.OpenAsync(source, null))!;
        await drafts.SaveBlockAsync(newer.Version.Id, newer.Blocks[0].Id, 1, "The ferry sails at 09:00.", new(Guid.CreateVersion7()));
        await desk.Paper.ReleaseAsync(source);

        using var asked = await desk.Editor.GetAsync($"{Api(draft)}/bench");
        var sheet = await ReadAsync(asked);

        var rows = sheet.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(["written", "omitted"], rows.Select(row => row.GetProperty("state").GetString()));
        var from = rows[0].GetProperty("sources")[0];
        Assert.Equal(("The ferry sails at 08:00.", "The ferry sails at 09:00."), (from.GetProperty("pinned").GetString(), from.GetProperty("latest").GetString()));
        Assert.Equal("stale", from.GetProperty("state").GetString());

        using var settled = await SendAsync(HttpMethod.Post, $"{Api(draft)}/blocks/{draft.Blocks[0].Id}/settle", page, new { seen = sheet.GetProperty("source").GetProperty("latest").GetGuid(), decision = "stillRight" });
        using var again = await desk.Editor.GetAsync($"{Api(draft)}/bench");
        Assert.Equal(HttpStatusCode.OK, settled.StatusCode);
        Assert.Equal("current", (await ReadAsync(again)).GetProperty("rows")[0].GetProperty("sources")[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_row_is_split_and_merged_and_that_is_taken_back()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "The harbour is calm. The ferry sails.");
        var (path, version) = ($"{Api(draft)}/blocks/{draft.Blocks[0].Id}", draft.Version.Id.Value);

        using var split = await SendAsync(HttpMethod.Post, path + "/split", page, new { version, baseRevision = 1, before = "The harbour is calm.", after = "The ferry sails." });
        Assert.Equal(["The harbour is calm.", "The ferry sails."], await TextsAsync(draft));
        using var merged = await SendAsync(HttpMethod.Post, path + "/merge", page, new { version, baseRevision = 2, nextRevision = 1, text = "Calm; the ferry sails." });
        Assert.Equal(["Calm; the ferry sails."], await TextsAsync(draft));
        using var undone = await SendAsync(HttpMethod.Post, $"{Api(draft)}/undo", page, new { version });

        Assert.Equal(["The harbour is calm.", "The ferry sails."], await TextsAsync(draft));
    }

    [Fact]
    public async Task A_draft_of_another_article_cannot_be_named()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "The harbour is calm.");
        var (other, _) = await desk.BeginAsync(desk.Editor, "The ferry sails.");

        using var answer = await SendAsync(HttpMethod.Put, $"{Api(draft)}/blocks/{other.Blocks[0].Id}", page, new { version = other.Version.Id.Value, baseRevision = 1, text = "It sank." });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(["The ferry sails."], await TextsAsync(other));
    }

    [Fact]
    public async Task Two_at_one_article_see_each_other_and_what_was_saved()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "The harbour is calm.");
        var block = draft.Blocks[0].Id;
        using var first = await desk.Translator.GetAsync($"{Api(draft)}/presence?me=one&at={block}&since=");
        using var second = await desk.Editor.GetAsync($"{Api(draft)}/presence?me=two&at=&since={(await ReadAsync(first)).GetProperty("since").GetString()}");
        using var saved = await SendAsync(HttpMethod.Put, $"{Api(draft)}/blocks/{block}", page, new { version = draft.Version.Id.Value, baseRevision = 1, text = "The harbour is rough." });

        using var third = await desk.Translator.GetAsync($"{Api(draft)}/presence?me=one&at={block}&since={(await ReadAsync(first)).GetProperty("since").GetString()}");

        var there = (await ReadAsync(second)).GetProperty("people").EnumerateArray().Single();
        Assert.Equal(block.Value, there.GetProperty("block").GetGuid());
        var row = (await ReadAsync(third)).GetProperty("rows").EnumerateArray().Single();
        Assert.Equal(("The harbour is rough.", 2), (row.GetProperty("text").GetString(), row.GetProperty("revision").GetInt32()));
    }

    [Fact]
    public async Task Nobody_is_told_of_their_own_other_pages()
    {
        var (draft, _) = await desk.BeginAsync(desk.Editor, "The harbour is calm.");
        using var first = await desk.Editor.GetAsync($"{Api(draft)}/presence?me=one&at=&since=");

        using var second = await desk.Editor.GetAsync($"{Api(draft)}/presence?me=two&at=&since=");

        Assert.Empty((await ReadAsync(second)).GetProperty("people").EnumerateArray());
    }

    [Fact]
    public async Task Offers_are_empty_in_a_paper_without_memory()
    {
        var (draft, _) = await desk.BeginAsync(desk.Editor, "The harbour is calm.");

        using var answer = await desk.Editor.GetAsync($"{Api(draft)}/blocks/{draft.Blocks[0].Id}/offers");

        Assert.Equal("""{"memory":[],"terms":[],"machine":false}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<IEnumerable<string>> TextsAsync(DraftView draft) => (await desk.DraftAsync(draft.Article.Id)).Blocks.Select(block => block.Text);

    private static string Api(DraftView draft) => $"/desk/api/articles/{draft.Article.Id}";

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, IHtmlDocument page, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Form-Token", page.QuerySelector<IHtmlInputElement>("input[name=form-token]")!.Value);
        return await desk.Editor.SendAsync(request);
    }

    private static async Task<IReadOnlyList<(int Status, string? Code)>> CodesAsync(params IReadOnlyList<HttpResponseMessage> answers)
    {
        var codes = new List<(int, string?)>();
        foreach (var answer in answers)
        {
            codes.Add(((int)answer.StatusCode, CodeOf(await ReadAsync(answer))));
        }
        return codes;
    }

    private static string? CodeOf(JsonElement problem) => problem.GetProperty("code").GetString();

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }
}
