using System.Text;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>An article on paper: the story and its address, without what only a screen can use.</summary>
public sealed class PrintTests(Chromium chromium, DemoPapers papers)
{
    [Theory, InlineData("/en/world/treaty-article-four"), InlineData("/ja/world/treaty-article-four")]
    public async Task A_printed_article_says_where_it_stands(string path)
    {
        Chromium.SkipWithout();
        var paper = await papers.OpenAsync(Database.Sqlite);
        await using var visit = await chromium.VisitAsync(paper);
        await visit.GoAsync(path);
        await Expect(visit.Page.Locator(".print-address")).ToBeHiddenAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visit.Page.Locator(".print-address")).ToHaveTextAsync(paper.Origin + path);
        await Expect(visit.Page.Locator(".print-address")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("h1.headline")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".story-body > *").Last).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".share").First).ToBeHiddenAsync();
        var printed = await visit.Page.PdfAsync(new() { Format = "A4" });
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(printed, 0, 5));
        Assert.True(printed.Length > 20_000, $"{printed.Length} bytes");
    }
}
