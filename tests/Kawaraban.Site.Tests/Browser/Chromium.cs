using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Kawaraban.Site.Tests.Browser.Chromium))]

namespace Kawaraban.Site.Tests.Browser;

/// <summary>
/// The installed Chromium, started once for all tests that look through it. Without one they are skipped; with
/// KAWARABAN_TEST_BROWSER_REQUIRED set, they fail.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"];

    /// <summary>How long a page may take to show what is expected, on a machine that has other work, in milliseconds.</summary>
    private const float Patience = 30_000;

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>Somebody with a browser of their own: no cookies, nothing stored.</summary>
    public async Task<Visit> VisitAsync(RunningPaper paper, BrowserNewContextOptions? with = null)
    {
        SkipWithout();
        var (_, browser) = await _started.Value;
        var options = new BrowserNewContextOptions(with ?? new()) { BaseURL = paper.Origin };
        return await Visit.BeginAsync(await browser.NewContextAsync(options), paper.Origin);
    }

    /// <summary>A browser that is at no paper, and can ask nobody for anything.</summary>
    public async Task<IBrowserContext> AloneAsync()
    {
        SkipWithout();
        var (_, browser) = await _started.Value;
        var context = await browser.NewContextAsync();
        await context.RouteAsync("**/*", route => route.AbortAsync());
        return context;
    }

    /// <summary>Call it before a paper is started that nobody could look at.</summary>
    public static void SkipWithout() =>
        Assert.SkipWhen(Place() is null && Environment.GetEnvironmentVariable("KAWARABAN_TEST_BROWSER_REQUIRED") is null, "no Chromium is installed");

    public async ValueTask DisposeAsync()
    {
        if (_started is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var (driver, browser) = await _started.Value;
            await browser.CloseAsync().OrNeverAsync();
            driver.Dispose();
        }
    }

    private static string? Place() => Places.FirstOrDefault(File.Exists);

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var place = Place() ?? throw new InvalidOperationException("KAWARABAN_TEST_BROWSER_REQUIRED is set, and no Chromium is installed");
        Assertions.SetDefaultExpectTimeout(Patience);
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = place, Args = Quiet }));
    }
}
