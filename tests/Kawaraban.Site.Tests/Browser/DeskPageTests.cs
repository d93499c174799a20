using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>The desk's pages in a browser: no barrier, nothing in the console, nobody else asked.</summary>
public sealed class DeskPageTests(Chromium chromium)
{
    private const string Owner = "owner@lantern.example";

    /// <summary>Once on a desktop by day, once on a phone by night.</summary>
    [Theory, InlineData("en", ColorScheme.Light, 1366, 900), InlineData("ja", ColorScheme.Dark, 390, 844)]
    public async Task Every_page_of_the_desk_is_without_barriers(string language, ColorScheme scheme, int width, int height)
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, demo: true);
        await paper.Services.AddStaffAsync(Owner, "Sana Ogata", StaffRole.Owner, RunningPaper.Password, language);
        await using var visit = await chromium.VisitAsync(paper, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        await visit.GoAsync("/desk/sign-in");
        await LookAsync(visit);
        await visit.SignInAsync(Owner);
        foreach (var path in await PathsAsync(paper))
        {
            await visit.GoAsync(path);
            await LookAsync(visit);
        }
        await LookAtFirstAsync(visit, "/desk/ja", ".rows a[href^='/desk/stories/']");
        await LookAtFirstAsync(visit, "/desk/pictures?edition=ja", ".shelf a[href^='/desk/pictures/']");
    }

    [Fact]
    public async Task The_page_that_shows_both_texts_is_without_barriers()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await paper.Services.AddStaffAsync(Owner, "Sana Ogata", StaffRole.Owner, RunningPaper.Password, "en");
        var article = await paper.WriteAsync("harbour", "The harbour is calm.");
        await using var visit = await chromium.VisitAsync(paper);
        await visit.SignInAsync(Owner);
        await visit.GoAsync($"/desk/articles/{article}");
        var draft = (await paper.Get<DraftPaper>().FindAsync(article))!;
        await paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "The harbour is rough.", new(Guid.CreateVersion7()));

        await BenchRow.EnterAsync(visit.Page.Locator("form.block"));
        await visit.Page.ClickAsync("form.block button[formaction$='/add']");

        await Expect(visit.Page.Locator(".two .written")).ToHaveTextAsync(["The harbour is rough.", "The harbour is calm."]);
        await LookAsync(visit);
    }

    /// <summary>What stands on a story file's pages only after something was opened, refused or done; on the narrowest screen, too.</summary>
    [Theory, InlineData("en", ColorScheme.Light, 1280), InlineData("ja", ColorScheme.Dark, 320)]
    public async Task What_is_opened_refused_and_done_at_a_story_file_is_without_barriers(string language, ColorScheme scheme, int width)
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, demo: true);
        await paper.Services.AddStaffAsync(Owner, "Sana Ogata", StaffRole.Owner, RunningPaper.Password, language);
        await paper.Get<FactDesk>().OpenAsync("again", [new StoryFileWording { EditionId = Sheets.En, Title = "The bargain again", About = "" }]);
        var (told, translated) = (await IdAsync(paper, Sheets.En, "oil-for-shells"), await IdAsync(paper, Sheets.Ja, "oil-for-shells"));
        await using var visit = await chromium.VisitAsync(paper, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await visit.SignInAsync(Owner);
        await LookAtAsync(visit, "/desk/files/verren-strait");
        await LookAtAsync(visit, "/desk/files/verren-strait/24", "details summary");
        await LookAtAsync(visit, "/desk/files/new", "form.sheet button.main");
        await Expect(visit.Page.Locator("#key")).ToHaveAttributeAsync("aria-invalid", "true");
        await LookAtAsync(visit, "/desk/files/verren-strait/new?kind=Exchange", "button.fact-enter");
        await Expect(visit.Page.Locator("#address")).ToHaveAttributeAsync("aria-invalid", "true");

        var proposals = $"/desk/files/again/proposals?article={told}";
        await LookAtAsync(visit, proposals, "details[data-sentences] summary");
        await LookAtAsync(visit, proposals, "[data-key=m]");
        await LookAtAsync(visit, proposals, "[data-key=d]");
        await Expect(visit.Page.Locator(".fact-undo")).ToBeVisibleAsync();
        await LookAtAsync(visit, proposals, "[data-key=a]");
        await Expect(visit.Page.Locator(".fact-undo")).ToBeVisibleAsync();

        await LookAtAsync(visit, $"/desk/files/again/proposals?article={translated}");
        await visit.Page.FillAsync("#text-1", "");
        await visit.Page.CheckAsync("[name=take]");
        await visit.Page.ClickAsync(".offers > button.main");
        await Expect(visit.Page.Locator("#text-1-fault")).ToBeVisibleAsync();
        await LookAsync(visit);
        await visit.Page.FillAsync("#text-1", "ウルマル港の係員が書いた。");
        await paper.Get<FactDesk>().WordAsync("again", 1, new FactWording { EditionId = Sheets.Ja, Text = "港の係員の記録。" }, "Sana Ogata", null);
        await visit.Page.ClickAsync(".offers > button.main");
        await Expect(visit.Page.Locator("textarea[readonly]")).ToHaveValueAsync("ウルマル港の係員が書いた。");
        await LookAsync(visit);
    }

    /// <summary>A translation just begun, one whose source has moved on, and what one does with them; then the rest of the house.</summary>
    private static async Task<IReadOnlyList<string>> PathsAsync(RunningPaper paper)
    {
        var drafts = paper.Get<DraftPaper>();
        var begun = (await drafts.BeginTranslationAsync(await IdAsync(paper, new("en"), "marrick-flood-gauges"), Sheets.Ja, null))!.Value;
        var fresh = (await drafts.BeginTranslationAsync(await IdAsync(paper, new("en"), "lighthouse-cookbook"), Sheets.Ja, null))!.Value;
        var behind = await IdAsync(paper, Sheets.Ja, "three-counts-of-the-dead");
        Assert.NotNull(await drafts.OpenAsync(behind, null));
        var source = Intake.Sources.Folder("dropped");
        await paper.Get<SourceBook>().AddAsync(source);
        var (told, translated) = (await IdAsync(paper, new("en"), "oil-for-shells"), await IdAsync(paper, Sheets.Ja, "oil-for-shells"));
        return
        [
            "/desk/files", $"/desk/files?article={told}", "/desk/files/new", "/desk/files/verren-strait", "/desk/files/verren-strait/24", "/desk/files/verren-strait/new", "/desk/files/verren-strait/new?over=24&relation=Superseded",
            $"/desk/files/verren-strait/proposals?article={told}", $"/desk/files/verren-strait/proposals?article={translated}",
            "/desk/en", "/desk/ja", "/desk/en/new", $"/desk/articles/{begun}", $"/desk/articles/{fresh}", $"/desk/articles/{fresh}/release", $"/desk/articles/{fresh}/preview",
            $"/desk/articles/{behind}", $"/desk/articles/{behind}/release", $"/desk/articles/{behind}/preview", $"/desk/articles/{behind}/withdraw", $"/desk/articles/{behind}/released",
            "/desk/wire", "/desk/wire/new", $"/desk/wire/{source.Id}", $"/desk/wire/{source.Id}/edit", "/desk/pictures", "/desk/staff", "/desk/account", "/desk/no-such-room",
        ];
    }

    private static async Task<ArticleId> IdAsync(RunningPaper paper, Newsroom.Editions.EditionId edition, string slug)
    {
        var row = (await paper.Get<LivePaper>().SitemapAsync(edition)).Single(row => row.Address.Slug == slug);
        return Assert.IsType<Whereabouts.Here>(await paper.Get<LivePaper>().FindAsync(row.Address)).Article.Card.Id;
    }

    private static async Task LookAtFirstAsync(Visit visit, string path, string link)
    {
        await visit.GoAsync(path);
        await visit.Page.Locator(link).First.ClickAsync();
        await LookAsync(visit);
    }

    /// <param name="press">What is pressed there first; null for nothing.</param>
    private static async Task LookAtAsync(Visit visit, string path, string? press = null)
    {
        await visit.GoAsync(path);
        if (press is not null)
        {
            await visit.Page.Locator(press).First.ClickAsync();
            await visit.Page.WaitForLoadStateAsync();
        }
        Assert.True(await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, $"{path}: it must be scrolled sideways");
        await LookAsync(visit);
    }

    private static async Task LookAsync(Visit visit)
    {
        var path = new Uri(visit.Page.Url).PathAndQuery;
        var barriers = await visit.BarriersAsync();
        Assert.True(barriers.Count == 0, $"{path}: {string.Join("\n", barriers)}");
        visit.AssertQuiet(path);
    }
}
