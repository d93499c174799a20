using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>The desk needs no script: an article is begun, written, released and translated by forms alone.</summary>
public sealed class WithoutScriptTests(Chromium chromium)
{
    private const string Editor = "editor@lantern.example";

    [Fact]
    public async Task An_article_is_begun_written_and_released()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await using var visit = await SitDownAsync(paper);
        await visit.GoAsync("/desk/en/new");
        await visit.Page.FillAsync("#headline", "Skerry counts its lamps");
        await visit.Page.ClickAsync("form.sheet button.main");

        await visit.Page.FillAsync("form.block textarea", "Nobody had *counted* the lamps.");
        await visit.Page.ClickAsync("form.block button.save");
        await Expect(visit.Page.Locator("p.done")).ToBeVisibleAsync();
        await visit.Page.ClickAsync("form.block button[formaction$='/add']");
        await visit.Page.Locator("form.block textarea").Nth(1).FillAsync("There are 41.");
        await visit.Page.Locator("form.block button.save").Nth(1).ClickAsync();
        await ReleaseAsync(visit);

        await visit.Page.ClickAsync("a[href^='/en/']:has-text('skerry-counts-its-lamps')");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Skerry counts its lamps");
        await Expect(visit.Page.Locator(".story-body p")).ToHaveTextAsync(["Nobody had counted the lamps.", "There are 41."]);
        await Expect(visit.Page.Locator(".story-body em")).ToHaveTextAsync("counted");
        visit.AssertQuiet("without script");
    }

    [Fact]
    public async Task A_translation_is_begun_written_and_released()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var source = await paper.PublishAsync("lamps", "Nobody had counted the lamps.", "There are 41.");
        await using var visit = await SitDownAsync(paper);
        await visit.GoAsync("/desk/ja");
        await visit.Page.ClickAsync($"form[action='/desk/articles/{source}/translation'] button");

        await visit.Page.FillAsync("#headline", "島の灯りは41");
        await visit.Page.ClickAsync("form.head button.main");
        foreach (var (text, i) in new[] { "灯りを数えた者はいなかった。", "41ある。" }.Select((text, i) => (text, i)))
        {
            await visit.Page.Locator("form.block textarea").Nth(i).FillAsync(text);
            await visit.Page.Locator("form.block button.save").Nth(i).ClickAsync();
            await Expect(visit.Page.Locator("form.block textarea").Nth(i)).ToHaveValueAsync(text);
        }
        await ReleaseAsync(visit);

        await visit.GoAsync("/ja/world/lamps");
        await Expect(visit.Page.Locator(".story-body p")).ToHaveTextAsync(["灯りを数えた者はいなかった。", "41ある。"]);
        await Expect(visit.Page.Locator(".source-link a")).ToHaveAttributeAsync("href", "/en/world/lamps");
        visit.AssertQuiet("without script");
    }

    private static async Task ReleaseAsync(Visit visit)
    {
        await visit.Page.ClickAsync(".doors a[href$='/release']");
        await visit.Page.ClickAsync("form[action$='/release'] button.main");
        await visit.ComeToAsync("/released");
    }

    private async Task<Visit> SitDownAsync(RunningPaper paper)
    {
        await paper.Services.AddStaffAsync(Editor, "Sana Ogata", StaffRole.Editor, RunningPaper.Password, "en");
        var visit = await chromium.VisitAsync(paper, new() { JavaScriptEnabled = false });
        await visit.SignInAsync(Editor);
        return visit;
    }
}
