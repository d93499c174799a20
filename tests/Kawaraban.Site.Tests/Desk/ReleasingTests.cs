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
    public async Task Who_releases_says_what_a_change_means_and_may_think_better_of_it()
    {
        var drafts = desk.Paper.Get<DraftPaper>();
        var source = await desk.Paper.PublishAsync("classed", "Eight lamps went out.");
        var translation = (await drafts.BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;
        var draft = (await drafts.OpenAsync(source, null))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "Nine lamps went out.", new(Guid.CreateVersion7()));
        var page = await desk.Editor.OpenAsync(Release(source));
        Assert.Equal(("Eight", "Nine"), (page.QuerySelector(".changes del")!.TextContent, page.QuerySelector(".changes ins")!.TextContent));

        using var released = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/release"), ($"class-{draft.Blocks[0].Id}", "Style"));
        Assert.True((await StandingAsync(translation)).IsSettled);
        page = await desk.Editor.OpenAsync($"/desk/articles/{source}/changes");
        using var classed = await desk.Editor.SubmitAsync((AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector(".change form")!, ("class", "Legal"));

        Assert.Equal(HttpStatusCode.Redirect, classed.StatusCode);
        Assert.Equal(1, (await StandingAsync(translation)).Alarms);
        Assert.Single((await desk.Editor.OpenAsync($"/desk/articles/{source}/changes")).QuerySelectorAll(".change .record li"));
    }

    [Fact]
    public async Task Changes_of_a_release_stand_in_the_order_of_the_article()
    {
        var drafts = desk.Paper.Get<DraftPaper>();
        var source = await desk.Paper.PublishAsync("in-order", "Eight lamps went out.", "Two ships waited.");
        await drafts.BeginTranslationAsync(source, OpenDesk.Ja, null);
        var draft = (await drafts.OpenAsync(source, null))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[1].Id, 1, "Three ships waited.", new(Guid.CreateVersion7()));
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "Nine lamps went out.", new(Guid.CreateVersion7()));
        using var released = await desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync(Release(source)), "/release"));

        var page = await desk.Editor.OpenAsync($"/desk/articles/{source}/changes");

        Assert.Equal(["Nine", "Three"], page.QuerySelectorAll(".change ins").Select(came => came.TextContent));
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

    private async Task<Kawaraban.Newsroom.Translations.SourceStanding> StandingAsync(ArticleId article) =>
        (await desk.Paper.Get<SourceWatch>().OfArticlesAsync([article]))[article].Draft!;

    private async Task<string> ReleaseAsync(ArticleId article)
    {
        using var answer = await desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync(Release(article)), "/release"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return (await desk.Editor.OpenAsync(answer.Headers.Location!.OriginalString)).Body!.TextContent;
    }

    private static string Release(ArticleId article) => OpenDesk.Writing(article) + "/release";
}
