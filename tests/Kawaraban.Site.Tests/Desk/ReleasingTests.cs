using System.Net;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>Release, correction, withdrawal at the desk.</summary>
public abstract class ReleasingTests(OpenDesk desk)
{
    [Fact]
    public async Task A_draft_is_released_and_read()
    {
        var (draft, _) = await desk.BeginAsync(desk.Editor, "The news.");

        var page = await ReleaseAsync(draft.Article.Id);

        var address = $"/en/world/{draft.Version.Slug}";
        Assert.Contains(address, page, StringComparison.Ordinal);
        Assert.Contains("The news.", (await desk.Paper.PageAsync(address)).QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_after_it_was_looked_at_is_not_released_unseen()
    {
        var (draft, writing) = await desk.BeginAsync(desk.Editor, "Seen.");
        var page = await desk.Editor.OpenAsync(Release(draft.Article.Id));
        using var saved = await desk.Editor.SubmitAsync(OpenDesk.BlockForm(writing, draft.Blocks[0].Id), ("text", "Not seen."));

        using var answer = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/release"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.NotNull((await desk.DraftAsync(draft.Article.Id)).Version);
    }

    [Fact]
    public async Task Objections_are_told_with_the_place()
    {
        var (draft, _) = await desk.BeginAsync(desk.Editor, "Text.", ">> Nobody says this");

        var page = await desk.Editor.OpenAsync(Release(draft.Article.Id));

        Assert.Contains($"{OpenDesk.Writing(draft.Article.Id)}#b-{draft.Blocks[1].Id}", page.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        using var answer = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/release"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_correction_needs_its_note_and_readers_see_it()
    {
        var article = await desk.Paper.PublishAsync("to-correct", "There were 12 boats.");
        using var opened = await desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync(OpenDesk.Writing(article)), "/open"));
        var page = await desk.Editor.OpenAsync(Release(article));

        using var silent = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/release"), ("kind", "Correction"));
        using var told = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/release"), ("kind", "Correction"), ("note", "There were 21 boats."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, told.StatusCode);
        Assert.Contains("There were 21 boats.", (await desk.Paper.PageAsync("/en/world/to-correct")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_asks_for_note_and_confirmation()
    {
        var article = await desk.Paper.PublishAsync("to-withdraw", "Text.");
        var form = OpenDesk.Form(await desk.Editor.OpenAsync(OpenDesk.Writing(article) + "/withdraw"), "/withdraw");

        using var unsure = await desk.Editor.SubmitAsync(form, ("note", "It was not ours."));
        using var silent = await desk.Editor.SubmitAsync(form, ("sure", "yes"));
        using var done = await desk.Editor.SubmitAsync(form, ("sure", "yes"), ("note", "It was not ours."));
        using var read = await desk.Paper.Reader.GetAsync("/en/world/to-withdraw");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, read.StatusCode);
    }

    [Fact]
    public async Task A_translator_with_a_token_of_their_own_releases_nothing()
    {
        var (draft, page) = await desk.BeginAsync(desk.Translator, "Text.");
        var form = OpenDesk.Form(page, "/head");
        form.Action = desk.Paper.Origin + Release(draft.Article.Id);

        using var answer = await desk.Translator.SubmitAsync(form, ("stamp", draft.Stamp));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain(page.Links, link => link.GetAttribute("href")!.EndsWith("/release", StringComparison.Ordinal));
        Assert.NotNull((await desk.DraftAsync(draft.Article.Id)).Version);
    }

    [Theory]
    [InlineData("no-headline")]
    [InlineData("bad-slug")]
    [InlineData("slug-taken")]
    [InlineData("unknown-picture")]
    [InlineData("no-text")]
    [InlineData("empty-block")]
    [InlineData("unattributed-pull-quote")]
    [InlineData("no-note")]
    [InlineData("embargoed")]
    [InlineData("withheld")]
    [InlineData("cancelled")]
    public void Every_edition_has_words_for_the_objection(string code)
    {
        Assert.All(desk.Paper.Get<Publication>().Editions, edition => Assert.NotEqual("", edition.Words["objection." + code]));
    }

    private async Task<string> ReleaseAsync(ArticleId article)
    {
        using var answer = await desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync(Release(article)), "/release"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return (await desk.Editor.OpenAsync(answer.Headers.Location!.OriginalString)).Body!.TextContent;
    }

    private static string Release(ArticleId article) => OpenDesk.Writing(article) + "/release";
}
