using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>Findings on the desk's pages, without script: mended, let stand, signed for.</summary>
public abstract class ProofingTests(OpenDesk desk)
{
    [Fact]
    public async Task A_finding_is_mended_from_its_page()
    {
        var article = await OwnAsync("首相は第 4条を読んだ。");
        var page = await desk.Translator.OpenAsync($"/desk/articles/{article}/findings");

        Assert.Contains("余分な空白", page.QuerySelector(".finding")!.TextContent, StringComparison.Ordinal);
        using var answer = await desk.Translator.SubmitAsync(OpenDesk.Form(page, "/mend"));

        Assert.Equal($"/desk/articles/{article}/findings?done=mended#b-{(await desk.DraftAsync(article)).Blocks[0].Id}", answer.Headers.Location?.OriginalString);
        Assert.Equal("首相は第4条を読んだ。", (await desk.DraftAsync(article)).Blocks[0].Text);
    }

    [Fact]
    public async Task What_stands_is_listed_with_its_reason_and_taken_back()
    {
        var article = await OwnAsync("首相は第 4条を読んだ。");
        var page = await desk.Translator.OpenAsync($"/desk/articles/{article}/findings");
        Assert.DoesNotContain("paper", page.QuerySelectorAll("select[name=scope] option").Select(option => option.GetAttribute("value")));

        using (var without = await desk.Translator.SubmitAsync(OpenDesk.Form(page, "/waive"), ("reason", " ")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        }
        await LedAsync(desk.Translator.SubmitAsync(OpenDesk.Form(page, "/waive"), ("reason", "条文のとおり"), ("scope", "article")));
        page = await desk.Translator.OpenAsync($"/desk/articles/{article}/findings");
        Assert.Empty(page.QuerySelectorAll(".finding"));
        Assert.Contains("条文のとおり", (await desk.Editor.OpenAsync("/desk/ja/waivers")).QuerySelector($"a[href='/desk/articles/{article}/findings']")!.Closest(".waiver")!.TextContent, StringComparison.Ordinal);

        await LedAsync(desk.Translator.SubmitAsync(OpenDesk.Form(page, "/end")));
        Assert.Single((await desk.Translator.OpenAsync($"/desk/articles/{article}/findings")).QuerySelectorAll(".finding"));
    }

    [Fact]
    public async Task What_must_be_mended_is_on_the_release_page_until_an_editor_signs()
    {
        var article = await OwnAsync("首相は「第4条を読んだ。");
        var page = await desk.Editor.OpenAsync($"/desk/articles/{article}/release");
        Assert.Single(page.QuerySelectorAll(".musts li"));
        using (var refused = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/release")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }
        Assert.Null((await desk.Translator.OpenAsync($"/desk/articles/{article}/findings")).QuerySelector("form[action$='/waive']"));

        await LedAsync(desk.Editor.SubmitAsync(OpenDesk.Form(page, "/sign"), ("reason", "Quoted as printed.")));
        await LedAsync(desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync($"/desk/articles/{article}/release"), "/release")));
        Assert.NotNull((await desk.Paper.Get<Board>().ArticleAsync(article))!.FirstReleasedAt);
    }

    /// <summary>An article of the Japanese edition's own.</summary>
    private async Task<ArticleId> OwnAsync(string text)
    {
        var slug = "proof-" + Guid.NewGuid().ToString("N")[..8];
        return await desk.Paper.Get<DraftPaper>().BeginAsync(OpenDesk.Ja, slug, Sheets.Head("首相、条文を読む", slug), [text], null);
    }

    private static async Task LedAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
