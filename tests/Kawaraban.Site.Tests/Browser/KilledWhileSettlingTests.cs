using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>A source is corrected, its Japanese editor settles the correction, and in between another desk kills the story.</summary>
public sealed class KilledWhileSettlingTests(Chromium chromium)
{
    private const string Corrected = "Nobody had counted the forty-one lamps before Oddny did.";

    [Fact]
    public async Task What_is_settled_is_kept_the_row_tells_of_the_stop_and_nothing_is_released_until_the_edition_lifts_it()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var (source, translation) = await paper.PublishInBothAsync("lamps");
        await CorrectAsync(paper, source);
        await paper.Get<DraftPaper>().OpenAsync(translation, null);
        await using var tokyo = await SitDownAsync(paper, "sana", "ja");
        await using var london = await SitDownAsync(paper, "mara", "en");
        await tokyo.GoAsync($"/desk/articles/{translation}");
        await Expect(tokyo.Page.Locator(".settle button")).ToHaveCountAsync(2);
        await Expect(tokyo.Page.Locator(".mark.stopped")).ToHaveCountAsync(0);

        await KillAsync(london, await paper.StoryOfAsync(source));
        await tokyo.Page.FillAsync("form.block textarea", "オドニーより前に、41の灯りを数えた人はいなかった。");
        await tokyo.Page.ClickAsync(".settle button[value=Amended]");

        await tokyo.ComeToAsync("done=settledRow");
        await Expect(tokyo.Page.Locator(".row .mark.stopped")).ToHaveTextAsync("掲載中止");
        await Expect(tokyo.Page.Locator(".story-stop")).ToContainTextAsync("Not confirmed.");
        await Expect(tokyo.Page.Locator(".settle")).ToHaveCountAsync(0);
        await tokyo.GoAsync($"/desk/articles/{translation}/release");
        await Expect(tokyo.Page.Locator("#objections ~ ul li")).ToHaveTextAsync("この版では掲載中止です。先に解除してください。");
        await tokyo.Page.ClickAsync("form[action$='/release'] button.main");
        await Expect(tokyo.Page.Locator("#objections")).ToBeVisibleAsync();
        await tokyo.GoAsync("/ja/world/lamps");
        await Expect(tokyo.Page.Locator("body")).Not.ToContainTextAsync("41の灯り");

        await LiftAsync(tokyo, await paper.StoryOfAsync(source), paper);
        await tokyo.GoAsync($"/desk/articles/{translation}");
        await Expect(tokyo.Page.Locator(".mark.stopped")).ToHaveCountAsync(0);
        await Expect(tokyo.Page.Locator(".settle")).ToHaveCountAsync(0);
        await tokyo.GoAsync($"/desk/articles/{translation}/release");
        await tokyo.Page.ClickAsync("form[action$='/release'] button.main");
        await tokyo.ComeToAsync("/released");

        await tokyo.GoAsync("/ja/world/lamps");
        await Expect(tokyo.Page.Locator(".story-body p")).ToHaveTextAsync("オドニーより前に、41の灯りを数えた人はいなかった。");
        Assert.Equal(410, (await london.Page.GotoAsync("/en/world/lamps"))!.Status);
        await london.GoAsync($"/desk/articles/{source}");
        await Expect(london.Page.Locator(".story-stop")).ToBeVisibleAsync();
        tokyo.AssertQuiet("tokyo");
        london.AssertQuiet("london");
    }

    private static async Task CorrectAsync(RunningPaper paper, ArticleId source)
    {
        var draft = (await paper.Get<DraftPaper>().OpenAsync(source, null))!;
        await paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, Corrected, new(Guid.CreateVersion7()));
        await paper.ReleaseAsync(source, ReleaseKind.Correction, "We had left out how many there are.");
    }

    private static async Task KillAsync(Visit visit, StoryId story)
    {
        await visit.GoAsync($"/desk/stories/{story}/stop");
        await visit.Page.CheckAsync("input[name=kind][value=Kill]");
        await visit.Page.FillAsync("#reason", "Not confirmed.");
        await visit.Page.CheckAsync("input[name=sure]");
        await visit.Page.ClickAsync("button.danger");
        await visit.ComeToAsync("/desk/stops/");
    }

    private static async Task LiftAsync(Visit visit, StoryId story, RunningPaper paper)
    {
        var stop = Assert.Single(await paper.Get<StopBook>().OfStoryAsync(story)).Stop.Id;
        await visit.GoAsync($"/desk/stops/{stop}");
        await visit.Page.ClickAsync("section:has(#reason-ja) summary");
        await visit.Page.FillAsync("#reason-ja", "こちらの記事では実名を出していない。");
        await visit.Page.ClickAsync("form:has(#reason-ja) button.main");
        await visit.ComeToAsync("done=");
    }

    private async Task<Visit> SitDownAsync(RunningPaper paper, string name, string language)
    {
        await paper.Services.AddStaffAsync($"{name}@lantern.example", name, StaffRole.Editor, RunningPaper.Password, language);
        var visit = await chromium.VisitAsync(paper, new() { JavaScriptEnabled = false });
        await visit.SignInAsync($"{name}@lantern.example");
        return visit;
    }
}
