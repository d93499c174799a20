using System.Net;
using System.Text.Json;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Trying;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk.Trying;

/// <summary>A rule tried on the archive from the desk's pages, without script.</summary>
public abstract class TrialPageTests(OpenDesk desk)
{
    [Fact]
    public async Task A_rule_is_opened_tried_and_its_findings_are_read_and_sent()
    {
        var article = await PublishAsync("港の工事は来月始まる。");
        Assert.Contains("/desk/ja/house-style", (await desk.Editor.OpenAsync("/desk/ja")).QuerySelectorAll(".doors a").Select(link => link.GetAttribute("href")));
        Assert.NotNull((await desk.Editor.OpenAsync("/desk/ja/house-style")).QuerySelector("a[href='/desk/ja/house-style/sentence-length']"));
        var form = OpenDesk.Form(await desk.Editor.OpenAsync("/desk/ja/house-style/sentence-length"), "/sentence-length");

        var path = await BegunAsync(form, ("settings", "{ \"most\": 5 }"));
        var page = await desk.Editor.OpenAsync(path);
        var found = page.QuerySelector($"a[href='/desk/articles/{article}']")!.Closest(".card")!;

        Assert.Contains("港の工事は来月始まる。", found.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Contains("\"most\": 5", page.QuerySelector("#pack ~ .pack")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await desk.Editor.OpenAsync(path + "?show=gone")).QuerySelectorAll(".trial-finding"));
        Assert.Contains(await LinesAsync(path), line => line.GetProperty("article").GetGuid() == article.Value && line.GetProperty("findings")[0].GetProperty("standing").GetString() == "new");
    }

    [Fact]
    public async Task What_could_not_stand_in_a_pack_is_told_on_the_form_with_what_was_typed()
    {
        var form = OpenDesk.Form(await desk.Editor.OpenAsync("/desk/ja/house-style/sentence-length"), "/sentence-length");
        using var answer = await desk.Editor.SubmitAsync(form, ("settings", "{ \"least\": 5 }"));
        using var of = await desk.Editor.SubmitAsync(form, ("from", "2026-02-30"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (answer.StatusCode, of.StatusCode));
        var page = await Html.ReadAsync(answer, desk.Paper.Origin + "/");
        Assert.Contains("there is no setting 'least'", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("least", page.QuerySelector("#settings")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_edit_the_edition_sees_the_rules_and_no_form()
    {
        var page = await desk.Translator.OpenAsync("/desk/ja/house-style/unmatched-brackets");

        Assert.Null(page.QuerySelector("form[action$='/unmatched-brackets']"));
        Assert.NotEmpty(page.QuerySelectorAll(".record li"));
    }

    private async Task<string> BegunAsync(AngleSharp.Html.Dom.IHtmlFormElement form, params (string, string)[] fields)
    {
        using var answer = await desk.Editor.SubmitAsync(form, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await desk.Paper.Get<TrialRound>().CatchUpAsync();
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<List<JsonElement>> LinesAsync(string path)
    {
        using var answer = await desk.Editor.GetAsync(path + "/findings.json");
        return [.. (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private async Task<ArticleId> PublishAsync(string text)
    {
        var slug = "trial-" + Guid.NewGuid().ToString("N")[..8];
        var article = await desk.Paper.Get<DraftPaper>().BeginAsync(OpenDesk.Ja, slug, Sheets.Head("港の工事", slug), [text], null);
        await desk.Paper.ReleaseAsync(article);
        return article;
    }
}
