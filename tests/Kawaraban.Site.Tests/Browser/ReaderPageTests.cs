using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>What readers open, in a browser: for everybody, by itself, on any screen, with and without script.</summary>
public sealed class ReaderPageTests(Chromium chromium, DemoPapers papers)
{
    private static readonly (ColorScheme Scheme, int Width, int Height)[] Looks = [(ColorScheme.Dark, 390, 844), (ColorScheme.Light, 1366, 900), (ColorScheme.Light, 320, 568)];

    public static readonly TheoryData<string> Paths =
    [
        "/en/", "/ja/", "/ja/world/", "/en/world/treaty-article-four", "/ja/world/treaty-article-four", "/ja/world/three-counts-of-the-dead", "/ja/world/oil-for-shells",
        "/ja/world/treaty-article-four/vertical", "/en/archive", "/ja/archive/2026-10-16", "/ja/search?q=%E6%B5%B7%E5%B3%A1", "/en/search?q=zzzz",
        "/ja/world/three-counts-of-the-dead/parallel", "/ja/world/three-counts-of-the-dead/receipt", "/ja/corrections", "/en/about", "/ja/authors/mara-lindqvist", "/ja/no/such/page", "/en/files/verren-strait", "/ja/files/verren-strait",
        "/ja/world/what-each-side-wants", "/ja/world/what-each-side-wants/vertical", "/en/world/second-contingent-by-january", "/ja/files/", "/en/topics/tolm", "/ja/topics/tolm",
    ];

    [Theory, MemberData(nameof(Paths))]
    public async Task A_page_has_no_barrier_and_asks_nobody_else(string path)
    {
        Chromium.SkipWithout();
        var paper = await papers.OpenAsync(Database.Sqlite);
        await using var visit = await chromium.VisitAsync(paper);
        await visit.GoAsync(path);
        foreach (var (scheme, width, height) in Looks)
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await visit.Page.SetViewportSizeAsync(width, height);
            Assert.True(await OverflowAsync(visit) <= 0, $"{path}, {width} wide: it must be scrolled sideways");
            var barriers = await visit.BarriersAsync();
            Assert.True(barriers.Count == 0, $"{path}, {scheme}, {width} wide: {string.Join("\n", barriers)}");
        }
        visit.AssertQuiet(path);
        Assert.Empty(await visit.Browser.CookiesAsync());
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task A_page_reads_the_same_without_script(string path)
    {
        Chromium.SkipWithout();
        var paper = await papers.OpenAsync(Database.Sqlite);
        await using var with = await chromium.VisitAsync(paper);
        await using var without = await chromium.VisitAsync(paper, new() { JavaScriptEnabled = false });
        await with.GoAsync(path);
        await without.GoAsync(path);

        // What script adds is buttons that copy.
        foreach (var copy in await with.Page.Locator("button[data-copy]").AllAsync())
        {
            await copy.EvaluateAsync("button => button.hidden = true");
        }
        Assert.Equal(await TextAsync(with), await TextAsync(without));
        Assert.NotEmpty(await TextAsync(without));
        without.AssertQuiet(path);
    }

    [Fact]
    public async Task A_barrier_a_stranger_and_a_breach_of_the_policy_would_be_seen()
    {
        Chromium.SkipWithout();
        var paper = await papers.OpenAsync(Database.Sqlite);
        await using var visit = await chromium.VisitAsync(paper);
        await visit.GoAsync("/en/about");

        await visit.Page.EvaluateAsync("""
            () => new Promise(done => {
              const picture = document.createElement("img");
              picture.onerror = done;
              document.querySelector("main").append(picture);
              picture.src = "https://stranger.example/pixel.gif";
            })
            """);

        Assert.Contains(await visit.BarriersAsync(), barrier => barrier.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => visit.AssertQuiet("a page that asks a stranger"));
    }

    private static Task<int> OverflowAsync(Visit visit) => visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    private static async Task<string> TextAsync(Visit visit) => await visit.Page.Locator("body").InnerTextAsync();
}
