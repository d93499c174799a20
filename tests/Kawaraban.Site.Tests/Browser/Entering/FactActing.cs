using System.Globalization;
using Kawaraban.Newsroom.StoryFiles;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser.Entering;

/// <summary>Something done to a fact at its page.</summary>
public sealed class FactActing(Hand hand, SoughtFile sought, string key)
{
    public async Task DoAsync(int number, FactAct act)
    {
        hand.Tally.Clicks++;
        await hand.Page.GotoAsync($"/desk/files/{key}/{sought.Entered[number]}");
        hand.Think();
        await hand.ClickAsync(hand.Page.Locator($"input[name=kind][value={act.Kind}]"));
        if (act.Other is { } other)
        {
            await hand.ChooseAsync(hand.Page.Locator("#other"), sought.Entered[other].ToString(CultureInfo.InvariantCulture));
        }
        if (act.Outcome is { } outcome)
        {
            await hand.ChooseAsync(hand.Page.Locator("#outcome"), outcome.ToString());
        }
        if (act.Reason.Length > 0)
        {
            await hand.WriteAsync(hand.Page.Locator("#reason"), act.Reason);
        }
        await hand.GoAsync(() => hand.ClickAsync(hand.Page.Locator("form[action$='/act'] button")));
        await Expect(hand.Page.Locator(".wrong")).ToHaveCountAsync(0);
        hand.Tally.Acts++;
    }

    public async Task VouchAsync(int number, FactEvidence evidence)
    {
        hand.Tally.Clicks++;
        await hand.Page.GotoAsync($"/desk/files/{key}/{sought.Entered[number]}");
        hand.Think();
        await hand.ClickAsync(hand.Page.Locator("details:has(form[action$='/evidence']) summary"));
        await hand.WriteAsync(hand.Page.Locator("#address"), $"/desk/articles/{evidence.ArticleId}");
        await hand.WriteAsync(hand.Page.Locator("#quote"), evidence.Quote);
        await hand.ChooseAsync(hand.Page.Locator("#voucher"), evidence.Voucher.ToString());
        await hand.ChooseAsync(hand.Page.Locator("#strength"), evidence.Strength.ToString());
        if (evidence.VouchedById is { } source)
        {
            await hand.WriteAsync(hand.Page.Locator("#vouched-by"), sought.Name(source));
        }
        await hand.GoAsync(() => hand.ClickAsync(hand.Page.Locator("form[action$='/evidence'] button")));
        await Expect(hand.Page.Locator(".wrong, .field-fault")).ToHaveCountAsync(0);
        hand.Tally.Vouched++;
    }
}
