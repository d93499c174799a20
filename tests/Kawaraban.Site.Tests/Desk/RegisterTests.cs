using System.Net;
using System.Text.Json;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>The name register at the desk, and what readers get of it.</summary>
public abstract class RegisterTests(OpenDesk desk)
{
    [Fact]
    public async Task A_translator_proposes_and_an_editor_approves()
    {
        var path = await EnterAsync(desk.Translator, "Quillan Reach");
        Assert.Equal(TermState.Proposed, (await TermAsync("quillan-reach")).State);
        Assert.Equal(HttpStatusCode.Redirect, await SaveAsync(desk.Translator, path, ("form-0", "Quillan Reaches")));

        Assert.Equal(HttpStatusCode.Redirect, await SaveAsync(desk.Editor, path, ("state", nameof(TermState.Approved))));
        Assert.Equal(TermState.Approved, (await TermAsync("quillan-reach")).State);
        Assert.Empty((await desk.Translator.OpenAsync(path)).QuerySelectorAll(".term-form button"));
    }

    [Fact]
    public async Task Of_two_who_change_an_entry_the_second_sees_both_texts()
    {
        var path = await EnterAsync(desk.Editor, "Morven Light");
        var form = OpenDesk.Form(await desk.Editor.OpenAsync(path), path);
        await SaveAsync(desk.Owner, path, ("form-0", "Morven Lights"));

        using var answer = await desk.Editor.SubmitAsync(form, ("form-0", "Morven Lamp"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Html.ReadAsync(answer, path);
        Assert.Contains("Morven Lights", page.QuerySelector(".wrong del")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Morven Lamp", page.QuerySelector("[name=form-0]")!.GetAttribute("value"));
        Assert.Equal("Morven Lights", (await TermAsync("morven-light")).Names[0].Form);
    }

    [Fact]
    public async Task Readers_get_a_page_of_what_is_public_and_410_when_it_is_no_longer()
    {
        var path = await EnterAsync(desk.Editor, "Ardent Sound", ("public", "yes"), ("wikidata", "Q42"));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Paper.Reader.GetAsync("/en/topics/ardent-sound")).StatusCode);

        await desk.Paper.PublishAsync("ferry-of-the-sound", "The ferry left Ardent Sound.");
        await desk.Paper.Get<StaleWatch>().CatchUpAsync();
        var page = await desk.Paper.PageAsync("/en/topics/ardent-sound");
        Assert.Equal("Ardent Sound", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Headline of ferry-of-the-sound", page.QuerySelector(".card-list")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("https://www.wikidata.org/entity/Q42", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await desk.Paper.PageAsync("/en/world/ferry-of-the-sound")).QuerySelector(".topics a[href='/en/topics/ardent-sound']"));
        Assert.Contains("/en/topics/ardent-sound", await desk.Paper.Reader.GetStringAsync("/en/sitemap.xml"), StringComparison.Ordinal);

        await SaveAsync(desk.Editor, path, ("public", ""));
        await desk.Paper.Get<StaleWatch>().CatchUpAsync();
        Assert.Equal(HttpStatusCode.Gone, (await desk.Paper.Reader.GetAsync("/en/topics/ardent-sound")).StatusCode);
        Assert.Null((await desk.Paper.PageAsync("/en/world/ferry-of-the-sound")).QuerySelector(".topics"));
        Assert.DoesNotContain("/en/topics/ardent-sound", await desk.Paper.Reader.GetStringAsync("/en/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bench_is_told_what_is_wrong_with_the_names_of_a_block()
    {
        await EnterAsync(desk.Editor, "Tolbey Head", ("forbidden-0", "Tolby Head"));
        var (draft, _) = await desk.BeginAsync(desk.Editor, "Past Tolby Head.");

        using var answer = await desk.Translator.GetAsync($"/desk/api/articles/{draft.Article.Id}/blocks/{draft.Blocks[0].Id}/names");

        var finding = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("findings")[0];
        Assert.Equal(("Forbidden", 5, 15, "Tolbey Head"), (finding.GetProperty("fault").GetString(), finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32(), finding.GetProperty("suggestion").GetString()));
    }

    private static async Task<string> EnterAsync(DeskClient who, string english, params (string Name, string Value)[] more)
    {
        var form = OpenDesk.Form(await who.OpenAsync("/desk/register/new"), "/desk/register");
        using var answer = await who.SubmitAsync(form, [("kind", nameof(TermKind.Place)), ("form-0", english), .. more]);
        return answer.Headers.Location!.OriginalString.Split('?')[0];
    }

    private static async Task<HttpStatusCode> SaveAsync(DeskClient who, string path, params (string Name, string Value)[] typed)
    {
        using var answer = await who.SubmitAsync(OpenDesk.Form(await who.OpenAsync(path), path), typed);
        return answer.StatusCode;
    }

    private async Task<Term> TermAsync(string slug) => Assert.IsType<Term>(await desk.Paper.Get<TermBook>().FindAsync(slug));
}
