using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>The desk for programs: what a token opens, and what it does not.</summary>
public abstract class DeskApiTests(OpenDesk desk)
{
    [Fact]
    public async Task A_program_takes_a_story_speaks_of_it_and_releases_it_in_somebodys_name()
    {
        using var program = await ProgramAsync(desk.Editor, DeskRole.Editor);
        var id = await desk.Paper.WriteAsync("api-" + Guid.NewGuid().ToString("N")[..8], "Written by hand.");
        var story = (await desk.Paper.Get<Board>().ArticleAsync(id))!.StoryId;

        Assert.Equal(HttpStatusCode.OK, (await program.PostAsJsonAsync($"/desk/api/editions/en/stories/{story}/take", new { due = "2026-12-01T09:00:00+09:00" })).StatusCode);
        var said = await program.PostAsJsonAsync($"/desk/api/articles/{id}/comments", new { text = "Ready." });
        Assert.Equal("Ready.", (await said.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("text").GetString());
        var article = await program.GetFromJsonAsync<JsonElement>($"/desk/api/articles/{id}");
        Assert.Equal(("unreleased", 1), (article.GetProperty("state").GetString(), article.GetProperty("version").GetInt32()));
        var stale = await program.PostAsJsonAsync($"/desk/api/articles/{id}/release", new { stamp = "of another text" });
        Assert.Equal((HttpStatusCode.Conflict, "moved"), (stale.StatusCode, (await stale.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString()));
        var released = await program.PostAsJsonAsync($"/desk/api/articles/{id}/release", new { stamp = article.GetProperty("stamp").GetString() });

        var address = (await released.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("address").GetString()!;
        Assert.Contains("Written by hand.", (await desk.Paper.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        var board = await program.GetFromJsonAsync<JsonElement>($"/desk/api/editions/en/board?list=out&count=100");
        Assert.Contains(board.GetProperty("rows").EnumerateArray(), row => row.GetProperty("article").GetGuid() == id.Value);
    }

    [Fact]
    public async Task A_token_opens_no_more_than_it_was_made_for_and_nothing_once_it_is_taken_back()
    {
        var draft = await desk.Paper.WriteAsync("held-" + Guid.NewGuid().ToString("N")[..8], "Text.");
        using var reader = await ProgramAsync(desk.Owner, DeskRole.Reader);
        using var elsewhere = await ProgramAsync(desk.Owner, DeskRole.Editor, OpenDesk.Ja);

        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync($"/desk/api/articles/{draft}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsJsonAsync($"/desk/api/articles/{draft}/comments", new { text = "No." })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.GetAsync($"/desk/api/articles/{draft}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync("/desk/api/editions/ja/board")).StatusCode);
        foreach (var sessionOnly in (string[])["/desk/account", "/desk/account/tokens", "/desk/staff", "/desk/en"])
        {
            Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync(sessionOnly)).StatusCode);
        }

        var (book, owner) = (desk.Paper.Get<TokenBook>(), await IdAsync(desk.Owner));
        Assert.NotNull((await book.OfAsync(owner))[0].LastUsedAt);
        foreach (var token in await book.OfAsync(owner))
        {
            Assert.True(await book.RevokeAsync(owner, token.Id));
        }
        Assert.Equal(HttpStatusCode.Unauthorized, (await reader.GetAsync($"/desk/api/articles/{draft}")).StatusCode);
    }

    [Fact]
    public async Task A_right_to_one_article_is_none_to_the_draft_of_another()
    {
        using var program = await ProgramAsync(desk.Editor, DeskRole.Translator, OpenDesk.Ja);
        var (theirs, _) = await desk.BeginAsync(desk.Editor, "Another edition's.");
        var source = await desk.Paper.PublishAsync("own-" + Guid.NewGuid().ToString("N")[..8], "Text.");
        var own = (await desk.Paper.Get<Newsroom.Archive.Drafts.DraftPaper>().BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;

        var saved = await program.PutAsJsonAsync(
            $"/desk/api/articles/{own}/blocks/{theirs.Blocks[0].Id}", new { version = theirs.Version.Id.Value, baseRevision = 1, text = "Written over." });

        Assert.Equal(HttpStatusCode.NotFound, saved.StatusCode);
        Assert.Equal("Another edition's.", (await desk.DraftAsync(theirs.Article.Id)).Blocks[0].Text);
    }

    [Fact]
    public async Task The_description_names_the_routes_and_how_a_program_shows_its_token()
    {
        using var program = await ProgramAsync(desk.Editor, DeskRole.Reader);

        var description = await program.GetFromJsonAsync<JsonElement>("/desk/api/openapi.json");

        var paths = description.GetProperty("paths");
        Assert.True(paths.GetProperty("/desk/api/editions/{edition}/board").TryGetProperty("get", out _));
        Assert.True(paths.GetProperty("/desk/api/articles/{id}/release").GetProperty("post").TryGetProperty("requestBody", out _));
        Assert.DoesNotContain(paths.EnumerateObject(), path => !path.Name.StartsWith("/desk/api/", StringComparison.Ordinal));
        Assert.Equal("bearer", description.GetProperty("components").GetProperty("securitySchemes").GetProperty("token").GetProperty("scheme").GetString());
    }

    [Fact]
    public async Task Nonsense_is_refused_and_breaks_nothing()
    {
        var draft = await desk.Paper.WriteAsync("fuzz-" + Guid.NewGuid().ToString("N")[..8], "Text.");
        var random = new Random(20261122);
        string[] places = [$"articles/{draft}", $"articles/{Guid.NewGuid()}", "articles/x", "editions/ja", "editions/xx", "editions/%00"];
        string[] ends = ["", "/comments", "/review", "/review/approve", "/release", "/bench", "/blocks", $"/blocks/{Guid.NewGuid()}", "/board?list=9", "/board?count=-1", "/board?after=1e999_x&list=worth", $"/stories/{Guid.NewGuid()}/take", $"/stories/{Guid.NewGuid()}/give"];
        string[] bodies = ["", "{", "null", "[]", "{}", "{\"text\":null}", "{\"stamp\":\"\"}", "{\"to\":\"x\"}", "{\"due\":\"never\"}", "\"\\ud800\"", "{\"text\":\"\\u0000\"}", new string('[', 200), "{\"version\":\"" + Guid.NewGuid() + "\",\"baseRevision\":99999999999,\"text\":\"\"}"];
        HttpMethod[] methods = [HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete];
        var broken = new List<string>();
        // A token for each hundred requests: none asks faster than its pace.
        HttpClient[] programs = [await ProgramAsync(desk.Editor, DeskRole.Editor), await ProgramAsync(desk.Editor, DeskRole.Editor), await ProgramAsync(desk.Editor, DeskRole.Editor)];
        for (var i = 0; i < 300; i++)
        {
            using var request = new HttpRequestMessage(Pick(methods), $"/desk/api/{Pick(places)}{Pick(ends)}");
            if (request.Method != HttpMethod.Get)
            {
                request.Content = new StringContent(Pick(bodies), new MediaTypeHeaderValue(random.Next(5) == 0 ? "text/plain" : "application/json"));
            }
            using var answer = await programs[i / 100].SendAsync(request);
            if ((int)answer.StatusCode >= 500)
            {
                broken.Add($"{request.Method} {request.RequestUri}: {answer.StatusCode}");
            }
        }
        Assert.Empty(broken);
        Array.ForEach(programs, program => program.Dispose());

        T Pick<T>(T[] some) => some[random.Next(some.Length)];
    }

    private async Task<HttpClient> ProgramAsync(DeskClient who, DeskRole scope, params EditionId[] editions)
    {
        var secret = await desk.Paper.Get<TokenBook>().IssueAsync(await IdAsync(who), "a test", scope, editions, TimeSpan.FromDays(1));
        var program = desk.Paper.NewClient();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return program;
    }

    private async Task<StaffId> IdAsync(DeskClient who) => (await desk.Paper.Get<StaffBook>().AllAsync()).Single(row => row.Email == who.Email).Id;
}
