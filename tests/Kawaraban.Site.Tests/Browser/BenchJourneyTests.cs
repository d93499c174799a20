using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>Days at the bench, with an input method: everything by the keyboard, two in one row, a composition that nothing disturbs.</summary>
public sealed class BenchJourneyTests(Chromium chromium) : IAsyncLifetime
{
    private RunningPaper _paper = null!;

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWithout();
        _paper = await RunningPaper.StartAsync(Database.Sqlite);
    }

    public ValueTask DisposeAsync() => _paper?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task An_article_is_translated_by_the_keyboard_alone()
    {
        var article = await TranslationAsync("The ferry to Skerry sails all winter.", "## Ice on the quay", "- Fares stay.\n- Dogs travel free.");
        await using var visit = await SitDownAsync("oddny", article);
        var (keys, ime) = (visit.Page.Keyboard, await InputMethod.OfAsync(visit.Page));

        await keys.PressAsync("Alt+ArrowDown");
        await ime.TypeAsync([("れんらくせんは", "連絡船は"), ("ふゆも", "冬も"), ("うごく。", "動く。")]);
        await SelectBackAsync(visit, 9);
        await SelectAsync(visit, 3);
        await keys.PressAsync("Alt+r");
        await Expect(visit.Page.Locator("dialog[open] input")).ToBeFocusedAsync();
        await keys.InsertTextAsync("れんらくせん");
        await keys.PressAsync("Enter");
        await Expect(visit.Page.Locator(".words:focus .ruby")).ToHaveTextAsync("連絡船");
        // Running text with marks in it is no row of boxes.
        await Expect(visit.Page.Locator(".words:focus .line")).ToHaveCSSAsync("display", "block");
        await keys.PressAsync("Control+Enter");
        await ime.TypeAsync([("ふとうの", "埠頭の"), ("こおり", "氷")]);
        await keys.PressAsync("Control+Enter");
        await ime.TypeAsync([("うんちんは", "運賃は"), ("そのまま。", "そのまま。")]);
        await keys.PressAsync("Enter");
        await ime.TypeAsync([("いぬは", "犬は"), ("むりょう。", "無料。")]);
        await keys.PressAsync("Control+Enter");

        await Expect(visit.Page.Locator(".row[data-confirmed]")).ToHaveCountAsync(3);
        var blocks = (await DraftAsync(article)).Blocks;
        Assert.Equal(["{連絡船|れんらくせん}は冬も動く。", "## 埠頭の氷", "- 運賃はそのまま。\n- 犬は無料。"], blocks.Select(block => block.Text));
        Assert.All(blocks, block => Assert.NotNull(block.ConfirmedAt));
        Assert.Empty(await visit.BarriersAsync());

        await keys.PressAsync("Alt+/");
        await Expect(visit.Page.Locator("dialog kbd").First).ToHaveTextAsync("Ctrl+Enter");
        Assert.Empty(await visit.BarriersAsync());
        visit.AssertQuiet("the bench");
    }

    [Fact]
    public async Task Rows_are_split_merged_put_back_added_and_moved_by_the_keyboard()
    {
        var article = await TranslationAsync("It is calm. The ferry sails.");
        await using var visit = await SitDownAsync("oddny", article);
        var keys = visit.Page.Keyboard;
        await keys.PressAsync("Alt+ArrowDown");
        await keys.InsertTextAsync("凪だ。船が出る。");
        await SelectBackAsync(visit, 5);

        await keys.PressAsync("Alt+x");
        await Expect(visit.Page.Locator("form.block .words")).ToHaveTextAsync(["凪だ。", "船が出る。"]);
        await Expect(visit.Page.Locator(".words").First).ToBeFocusedAsync();
        await keys.PressAsync("Alt+y");
        await Expect(visit.Page.Locator("form.block .words")).ToHaveTextAsync(["凪だ。船が出る。"]);
        await Expect(visit.Page.Locator(".words").First).ToBeFocusedAsync();
        await keys.PressAsync("Alt+z");
        await Expect(visit.Page.Locator("form.block .words")).ToHaveTextAsync(["凪だ。", "船が出る。"]);
        await keys.PressAsync("Alt+n");
        await Expect(visit.Page.Locator("form.block .words")).ToHaveTextAsync(["凪だ。", "", "船が出る。"]);
        await Expect(visit.Page.Locator(".words").Nth(1)).ToBeFocusedAsync();
        await keys.InsertTextAsync("風もない。");
        await keys.PressAsync("Alt+PageUp");
        await Expect(visit.Page.Locator("form.block .words")).ToHaveTextAsync(["風もない。", "凪だ。", "船が出る。"]);
        await Expect(visit.Page.Locator(".words").First).ToBeFocusedAsync();

        Assert.Equal(["風もない。", "凪だ。", "船が出る。"], (await DraftAsync(article)).Blocks.Select(block => block.Text));
    }

    [Fact]
    public async Task Two_in_one_row_see_each_other_and_put_their_texts_together()
    {
        var article = await _paper.WriteAsync("harbour", "The harbour is calm and the ferry sails at eight.");
        await using var first = await SitDownAsync("oddny", article);
        await using var second = await SitDownAsync("ragna", article);
        await BenchRow.EnterAsync(Row(first));
        await BenchRow.WriteAsync(Row(second), "The harbour is calm and the ferry sails at nine.");
        await Expect(BenchRow.Status(Row(second))).ToHaveAttributeAsync("data-state", "saved");
        await Expect(Row(first).Locator(".people")).ToHaveTextAsync("ragna");

        await first.Page.Keyboard.PressAsync("ControlOrMeta+A");
        await first.Page.Keyboard.InsertTextAsync("The harbour is rough and the ferry sails at eight.");

        await Expect(first.Page.Locator(".offer .together")).ToHaveTextAsync("The harbour is rough and the ferry sails at nine.");
        Assert.Empty(await first.BarriersAsync());
        await first.Page.Locator(".offer > button").Nth(2).ClickAsync();
        await Expect(BenchRow.Status(Row(first))).ToHaveAttributeAsync("data-state", "saved");
        Assert.Equal("The harbour is rough and the ferry sails at nine.", (await DraftAsync(article)).Blocks.Single().Text);
        await Expect(Row(second).Locator(".people")).ToHaveTextAsync("oddny");
    }

    [Fact]
    public async Task Nothing_touches_a_row_that_is_composed_in_and_its_keys_are_the_input_methods()
    {
        var article = await _paper.WriteAsync("harbour", "凪。", "船。");
        await using var visit = await SitDownAsync("oddny", article);
        var ime = await InputMethod.OfAsync(visit.Page);
        await BenchRow.EnterAsync(Row(visit));
        await visit.Page.Keyboard.InsertTextAsync("港は");
        await ime.ComposeAsync("しずか", "静か");
        await WatchAsync(visit);
        var draft = await DraftAsync(article);
        await _paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "誰かの文。", new(Guid.CreateVersion7()));

        // An Enter of the composition, in the browsers' order and in Safari's; then longer than a save and a round of presence wait.
        await visit.Page.EvaluateAsync("""
            () => {
              const words = document.activeElement;
              words.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, isComposing: true, bubbles: true, cancelable: true }));
              words.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, keyCode: 229, bubbles: true, cancelable: true }));
            }
            """);
        await visit.Page.EvaluateAsync("() => new Promise((done) => setTimeout(done, 4500))");

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => window.touched"));
        Assert.Equal("誰かの文。", (await DraftAsync(article)).Blocks[0].Text);
        await ime.SettleAsync("静か");
        await Expect(visit.Page.Locator(".offer .written").Nth(1)).ToContainTextAsync("港は静か");
    }

    /// <summary>Counts what changes in the row outside of what its writer composes.</summary>
    private static Task WatchAsync(Visit visit) => visit.Page.EvaluateAsync("""
        () => {
          window.touched = 0;
          const row = document.activeElement.closest(".row");
          new MutationObserver((changes) => (window.touched += changes.length)).observe(row, { childList: true, subtree: true, attributes: true, characterData: true });
        }
        """);

    private static ILocator Row(Visit visit) => visit.Page.Locator("form.block").First;

    private static async Task SelectBackAsync(Visit visit, int characters)
    {
        for (var i = 0; i < characters; i++)
        {
            await visit.Page.Keyboard.PressAsync("ArrowLeft");
        }
    }

    private static async Task SelectAsync(Visit visit, int characters)
    {
        for (var i = 0; i < characters; i++)
        {
            await visit.Page.Keyboard.PressAsync("Shift+ArrowRight");
        }
    }

    private async Task<ArticleId> TranslationAsync(params string[] blocks)
    {
        var source = await _paper.PublishAsync("ferry", blocks);
        return (await _paper.Get<DraftPaper>().BeginTranslationAsync(source, Sheets.Ja, null))!.Value;
    }

    private async Task<Visit> SitDownAsync(string name, ArticleId article)
    {
        await _paper.Services.AddStaffAsync($"{name}@lantern.example", name, StaffRole.Editor, RunningPaper.Password, "en");
        var visit = await chromium.VisitAsync(_paper);
        await visit.SignInAsync($"{name}@lantern.example");
        await visit.GoAsync($"/desk/articles/{article}");
        await Expect(visit.Page.Locator(".dock")).ToBeVisibleAsync();
        return visit;
    }

    private async Task<DraftView> DraftAsync(ArticleId article) => Assert.IsType<DraftView>(await _paper.Get<DraftPaper>().FindAsync(article));
}
