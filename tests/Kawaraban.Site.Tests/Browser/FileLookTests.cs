using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>A story file's page as it is laid out: on a telephone and on a desk, and where a fact's address leads.</summary>
public sealed class FileLookTests(Chromium chromium, DemoPapers papers)
{
    [Theory, InlineData("en", "Karsia to Tolm"), InlineData("ja", "カルシアからトルムへ")]
    public async Task Who_gave_what_to_whom_stands_side_by_side_or_below_each_other_and_stays_a_table(string edition, string way)
    {
        Chromium.SkipWithout();
        await using var visit = await chromium.VisitAsync(await papers.OpenAsync(Database.Sqlite));
        await visit.GoAsync($"/{edition}/files/verren-strait");
        foreach (var (width, isBeside) in new[] { (1280, true), (688, true), (390, false), (320, false) })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            var (there, back) = (await visit.Page.Locator(".file-exchanges .there").First.BoundingBoxAsync(), await visit.Page.Locator(".file-exchanges .back").First.BoundingBoxAsync());
            Assert.Equal(isBeside, there!.Y == back!.Y);
            Assert.Equal(!isBeside, back.Y >= there.Y + there.Height);
            Assert.True(back.X > there.X, "the sides are told apart");
            var table = visit.Page.Locator("#exchanges").GetByRole(AriaRole.Table);
            await Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(2);
            await Expect(table.GetByRole(AriaRole.Columnheader).First).ToHaveTextAsync(way);
            await Expect(table.GetByRole(AriaRole.Cell)).ToHaveCountAsync(10);
        }
    }

    [Theory, InlineData(ReducedMotion.Reduce), InlineData(ReducedMotion.NoPreference)]
    public async Task A_facts_address_leads_to_it_at_once_and_it_is_marked(ReducedMotion motion)
    {
        Chromium.SkipWithout();
        await using var visit = await chromium.VisitAsync(await papers.OpenAsync(Database.Sqlite), new() { JavaScriptEnabled = false, ReducedMotion = motion });
        await visit.GoAsync("/ja/files/verren-strait/47");

        var fact = visit.Page.Locator("#fact-47");
        await Expect(fact).ToBeInViewportAsync();
        await Expect(fact).ToHaveCSSAsync("outline-style", "solid");
        await Expect(visit.Page.Locator("#fact-46")).ToHaveCSSAsync("outline-style", "none");
        await Expect(visit.Page.Locator("html")).ToHaveCSSAsync("scroll-behavior", "auto");
    }
}
