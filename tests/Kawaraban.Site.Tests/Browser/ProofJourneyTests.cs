using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>An article proofread at the bench: what is found stands beside the rows, is mended and let stand from there, and stops a release until then.</summary>
public sealed class ProofJourneyTests(Chromium chromium) : IAsyncLifetime
{
    private RunningPaper _paper = null!;

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWithout();
        _paper = await RunningPaper.StartAsync(Database.Sqlite);
    }

    public ValueTask DisposeAsync() => _paper?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task What_is_found_is_mended_and_let_stand_beside_the_rows_and_a_must_stops_the_release()
    {
        var article = await TranslationAsync("The boat carried 240 passengers.", "The minister read Article 4.", "The pier was closed.");
        await using var visit = await SitDownAsync(article);
        var (page, keys, ime) = (visit.Page, visit.Page.Keyboard, await InputMethod.OfAsync(visit.Page));

        // A wrong figure is saved; what is found of it comes while the next row is composed in, and nothing on the page changes.
        var isComposed = new TaskCompletionSource();
        await page.RouteAsync("**/findings", async route =>
        {
            await isComposed.Task;
            await route.ContinueAsync();
        });
        await keys.PressAsync("Alt+ArrowDown");
        await ime.TypeAsync([("ふねは", "船は"), ("250にんを", "250人を"), ("はこんだ。", "運んだ。")]);
        await keys.PressAsync("Control+s");
        await Expect(BenchRow.Status(page.Locator("form.block").First)).ToHaveAttributeAsync("data-state", "saved");
        await keys.PressAsync("Alt+ArrowDown");
        await ime.ComposeAsync("だいじんは", "大臣は");
        await WatchAsync(page);
        var found = page.WaitForResponseAsync(answer => answer.Url.EndsWith("/findings", StringComparison.Ordinal));
        isComposed.SetResult();
        await found;
        await page.EvaluateAsync("() => new Promise((done) => setTimeout(done, 600))");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => window.touched"));
        await ime.SettleAsync("大臣は");
        await Expect(Findings(page, 0)).ToHaveCountAsync(1);
        await Expect(Findings(page, 0).Locator(".severity-must")).ToBeVisibleAsync();
        await keys.InsertTextAsync("第 4条を読んだ。");
        await keys.PressAsync("Alt+ArrowDown");
        await ime.TypeAsync([("さんばしは", "桟橋は"), ("「へいさされた。", "「閉鎖された。")]);
        await keys.PressAsync("Control+s");
        await Expect(Findings(page, 1)).ToHaveCountAsync(1);
        await Expect(Findings(page, 2)).ToHaveCountAsync(1);
        Assert.Empty(await visit.BarriersAsync());

        // The next finding has its words selected and its source shown; typed over, it is gone.
        await keys.PressAsync("Alt+g");
        await Expect(page.Locator(".row").First.Locator("li[data-chosen]")).ToHaveCountAsync(1);
        Assert.Equal(("250人", 1), (await page.EvaluateAsync<string>("() => String(getSelection())"), await PaintedAsync(page, "source")));
        await keys.InsertTextAsync("240人");
        await keys.PressAsync("Control+s");
        await Expect(Findings(page, 0)).ToHaveCountAsync(0);

        // What a finding offers is put in as one step, and taken back as one.
        await keys.PressAsync("Alt+g");
        await keys.PressAsync("Alt+a");
        await Expect(Words(page, 1)).ToHaveTextAsync("大臣は第4条を読んだ。");
        await keys.PressAsync("Control+z");
        await Expect(Words(page, 1)).ToHaveTextAsync("大臣は第 4条を読んだ。");
        await keys.PressAsync("Control+y");
        await keys.PressAsync("Control+s");
        await Expect(Findings(page, 1)).ToHaveCountAsync(0);

        await visit.GoAsync($"/desk/articles/{article}/release");
        await Expect(page.Locator(".musts li")).ToHaveCountAsync(1);
        await page.Locator("form[action$='/release'] button.main").ClickAsync();
        await Expect(page.Locator("#objections")).ToBeVisibleAsync();

        await visit.GoAsync($"/desk/articles/{article}");
        await Expect(Findings(page, 2)).ToHaveCountAsync(1);
        await keys.PressAsync("Alt+g");
        await keys.PressAsync("Alt+i");
        await page.Locator("#waiver-reason").FillAsync("Quoted as the notice was printed.");
        await keys.PressAsync("Enter");
        await Expect(Findings(page, 2)).ToHaveCountAsync(0);
        visit.AssertQuiet("the bench");

        await visit.GoAsync($"/desk/articles/{article}/release");
        await page.Locator("form[action$='/release'] button.main").ClickAsync();
        await visit.ComeToAsync("/released");
        Assert.Equal("Quoted as the notice was printed.", Assert.Single(await _paper.Get<WaiverBook>().OfAsync(article)).Waiver.Reason);
    }

    /// <summary>Counts what changes on the page, but for what is composed.</summary>
    private static Task WatchAsync(IPage page) => page.EvaluateAsync("""
        () => {
          window.touched = 0;
          const composed = document.activeElement;
          new MutationObserver((changes) => (window.touched += changes.filter(({ target }) => !composed.contains(target) && !target.closest?.(".dock")).length))
            .observe(document.querySelector("#island"), { childList: true, subtree: true, attributes: true, characterData: true });
        }
        """);

    private static Task<int> PaintedAsync(IPage page, string tone) => page.EvaluateAsync<int>($"() => CSS.highlights.get('finding-{tone}').size");

    private static ILocator Findings(IPage page, int row) => page.Locator("form.block").Nth(row).Locator(".row-findings li");

    private static ILocator Words(IPage page, int row) => page.Locator("form.block").Nth(row).Locator(".words");

    private async Task<ArticleId> TranslationAsync(params string[] blocks)
    {
        var source = await _paper.PublishAsync("crossing", blocks);
        var drafts = _paper.Get<DraftPaper>();
        var article = (await drafts.BeginTranslationAsync(source, Sheets.Ja, null))!.Value;
        var draft = (await drafts.FindAsync(article))!;
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("渡し船の一日", "crossing"), new(Guid.CreateVersion7()));
        return article;
    }

    private async Task<Visit> SitDownAsync(ArticleId article)
    {
        await _paper.Services.AddStaffAsync("oddny@lantern.example", "oddny", StaffRole.Editor, RunningPaper.Password, "en");
        var visit = await chromium.VisitAsync(_paper);
        await visit.SignInAsync("oddny@lantern.example");
        await visit.GoAsync($"/desk/articles/{article}");
        await Expect(visit.Page.Locator(".dock")).ToBeVisibleAsync();
        return visit;
    }
}
