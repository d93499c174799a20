using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser.Entering;

/// <summary>An edition's wordings entered from what its translation of a part offers.</summary>
public sealed class WordingEntry(Hand hand, SoughtFile sought, string key, ArticleId translation, Newsroom.Editions.EditionId edition, FileProposalBook proposals)
{
    public async Task EnterAsync()
    {
        await hand.GoAsync(async () => await hand.Page.GotoAsync($"/desk/files/{key}/proposals?article={translation}"));
        if ((await proposals.FindAsync(key, translation))!.Wordings is { Count: > 0 } offers)
        {
            foreach (var offer in offers)
            {
                await WordAsync(offer.Fact);
            }
            await hand.GoAsync(() => hand.ClickAsync(hand.Page.Locator("form.offers > button")));
            await Expect(hand.Page.Locator(".wrong")).ToHaveCountAsync(0);
        }
        await hand.CountPagesAsync();
    }

    /// <summary>The facts that no translation has words for: those that rest on a page elsewhere are worded at their own.</summary>
    public async Task EnterRestAsync()
    {
        foreach (var fact in (await proposals.FindAsync(key, translation))!.Sheet.File.Facts.Where(fact => fact.LacksWordingIn(edition)).ToList())
        {
            await WordAloneAsync(fact);
            await hand.CountPagesAsync();
        }
    }

    private async Task WordAloneAsync(Fact fact)
    {
        hand.Tally.Clicks++;
        await hand.Page.GotoAsync($"/desk/files/{key}/{fact.Number}");
        await WriteAsync(fact, $"#text-{edition}", $"#detail-{edition}");
        hand.Tally.Worded++;
        await hand.GoAsync(() => hand.ClickAsync(hand.Page.Locator($"form[action$='/wording']:has(#text-{edition}) button")));
        await Expect(hand.Page.Locator(".wrong")).ToHaveCountAsync(0);
    }

    private async Task WordAsync(Fact fact)
    {
        await WriteAsync(fact, $"#text-{fact.Number}", $"#detail-{fact.Number}");
        hand.Tally.Worded++;
        await hand.ClickAsync(hand.Page.Locator($"input[name=take][value='{fact.Number}']"));
    }

    private async Task WriteAsync(Fact fact, string text, string detail)
    {
        hand.Think();
        var wanted = sought.File.Find(sought.Entered.Single(pair => pair.Value == fact.Number).Key)!.WordingIn(edition)!;
        foreach (var (field, value) in new[] { (text, wanted.Text), (detail, wanted.Detail) })
        {
            var at = hand.Page.Locator(field);
            if (await at.CountAsync() > 0 && await at.InputValueAsync() != value)
            {
                await hand.WriteAsync(at, value);
            }
        }
    }
}
