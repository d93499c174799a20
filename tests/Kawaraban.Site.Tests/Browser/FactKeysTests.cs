using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>The proposals of an article, a key each.</summary>
public sealed class FactKeysTests(Chromium chromium)
{
    private const string Owner = "owner@lantern.example";

    [Fact]
    public async Task Proposals_are_taken_mended_and_let_go_with_a_key_each()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await paper.Services.AddStaffAsync(Owner, "Sana Ogata", StaffRole.Owner, RunningPaper.Password, "en");
        await paper.Get<FactDesk>().OpenAsync("strait", [new StoryFileWording { EditionId = Sheets.En, Title = "The strait", About = "" }]);
        var article = await paper.PublishAsync("bridges", "The bridge opened on 3 May 2026.", "The port closed on 4 May 2026.", "The quay sank on 5 May 2026.");
        await using var visit = await chromium.VisitAsync(paper);
        await visit.SignInAsync(Owner);
        await visit.GoAsync($"/desk/files/strait/proposals?article={article}");
        var cards = visit.Page.Locator("li[data-fact-proposal]");
        await Expect(cards.Nth(0)).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("j");
        await Expect(cards.Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("d");
        await Expect(cards).ToHaveCountAsync(2);
        await Expect(cards.Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(cards.Nth(0)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("a");
        await Expect(cards).ToHaveCountAsync(1);
        await Expect(cards).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("m");
        await Expect(visit.Page.Locator("#text-en")).ToHaveValueAsync("The quay sank on 5 May 2026.");

        Assert.Equal(["The bridge opened on 3 May 2026."], (await paper.Get<StoryFileBook>().FindAsync("strait"))!.File.Facts.Select(fact => fact.Wordings[0].Text));
    }

    [Fact]
    public async Task While_an_input_method_composes_no_key_is_a_shortcut_and_what_was_let_go_is_brought_back_in_its_place()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await paper.Services.AddStaffAsync(Owner, "Sana Ogata", StaffRole.Owner, RunningPaper.Password, "ja");
        await paper.Get<FactDesk>().OpenAsync("strait", [new StoryFileWording { EditionId = Sheets.Ja, Title = "海峡", About = "" }]);
        var article = await paper.PublishAsync("bridges", "The bridge opened on 3 May 2026.", "The port closed on 4 May 2026.", "The quay sank on 5 May 2026.");
        await using var visit = await chromium.VisitAsync(paper);
        await visit.SignInAsync(Owner);
        await visit.GoAsync($"/desk/files/strait/proposals?article={article}");
        var cards = visit.Page.Locator("li[data-fact-proposal]");
        await visit.Page.Keyboard.PressAsync("j");
        await Expect(cards.Nth(1)).ToBeFocusedAsync();

        foreach (var key in (string[])["a", "d", "e", "m", "j", "ArrowDown"])
        {
            await PressComposingAsync(cards.Nth(1), key);
        }
        await Expect(cards.Nth(1)).ToBeFocusedAsync();
        Assert.DoesNotContain(visit.Posts, path => path.Contains("/proposals/", StringComparison.Ordinal));
        await Expect(cards).ToHaveCountAsync(3);

        var letGo = await cards.Nth(1).GetAttributeAsync("id");
        await visit.Page.Keyboard.PressAsync("d");
        await Expect(cards).ToHaveCountAsync(2);
        await visit.Page.Locator(".fact-undo button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(cards).ToHaveCountAsync(3);
        await Expect(cards.Nth(1)).ToHaveIdAsync(letGo!);
        await Expect(cards.Nth(1)).ToBeFocusedAsync();
    }

    /// <summary>As browsers tell it: some by a sign of the event, some by the code of a key that no keyboard has.</summary>
    private static Task PressComposingAsync(ILocator card, string key) => card.EvaluateAsync(
        """
        (card, key) => {
          card.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true }));
          card.dispatchEvent(new KeyboardEvent("keydown", { key, keyCode: 229, bubbles: true, cancelable: true }));
        }
        """, key);
}
