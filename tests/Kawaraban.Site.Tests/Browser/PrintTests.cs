using System.Text;
using System.Text.RegularExpressions;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>Articles and story files on paper: what there is to read and its address, without what only a screen can use.</summary>
public sealed partial class PrintTests(Chromium chromium, DemoPapers papers)
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

    [Theory, InlineData("en"), InlineData("ja")]
    public async Task A_printed_story_file_has_its_addresses_and_both_sides_beside_each_other(string edition)
    {
        Chromium.SkipWithout();
        var paper = await papers.OpenAsync(Database.Sqlite);
        await using var visit = await chromium.VisitAsync(paper, new() { ViewportSize = new() { Width = 688, Height = 990 }, ColorScheme = ColorScheme.Dark });
        await visit.GoAsync($"/{edition}/files/verren-strait");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visit.Page.Locator(".print-address")).ToHaveTextAsync($"{paper.Origin}/{edition}/files/verren-strait");
        await Expect(visit.Page.Locator(".file-contents")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator(".file-downloads")).ToBeHiddenAsync();
        var (there, back) = (await visit.Page.Locator(".file-exchanges .there").First.BoundingBoxAsync(), await visit.Page.Locator(".file-exchanges .back").First.BoundingBoxAsync());
        Assert.Equal(there!.Y, back!.Y);
        // After the headline, not over the card as what makes the whole card a link.
        Assert.Equal("static", await visit.Page.Locator(".card-headline a").First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').position"));
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task An_article_set_upright_is_printed_to_its_end()
    {
        Chromium.SkipWithout();
        var paper = await papers.OpenAsync(Database.Sqlite);
        await using var visit = await chromium.VisitAsync(paper);
        await visit.GoAsync("/ja/world/what-each-side-wants/vertical");

        var printed = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4" }));
        Assert.InRange(SheetOfPdf().Count(printed), 3, 8);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex SheetOfPdf();
}
