using System.Collections.Concurrent;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.House.Tests.Hostile.Safety;
using Kawaraban.Tests.Specs;
using Kawaraban.Wire;
using Microsoft.Playwright;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>The injection vectors of the wire, opened in a browser that counts what runs.</summary>
public sealed class NothingRunsTests(Chromium chromium)
{
    private const string Counter = "window.hits = 0; window.hit = () => { window.hits++; };";

    /// <summary>Every element is touched as a reader might, so that what waits for it runs too.</summary>
    private const string Touch = """
        async () => {
          for (const element of document.body.querySelectorAll('*')) {
            for (const kind of ['pointerenter', 'mouseover', 'focus', 'touchstart', 'wheel', 'click', 'toggle', 'error', 'load'])
              element.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
            if (element.tagName === 'A' && !element.protocol.startsWith('http')) element.click();
          }
          await new Promise(done => setTimeout(done, 0));
          return window.hits;
        }
        """;

    private static readonly Lazy<IReadOnlyList<Vector>> Vectors = new(() => Vector.ReadFile(Path.Combine(Repository.Root, "tests", "Kawaraban.House.Tests", "Hostile", "Safety", "vectors.txt")));

    [Fact]
    public async Task Nothing_of_what_any_reader_renders_runs()
    {
        await using var alone = await chromium.AloneAsync();
        var page = await PageAsync(alone, out var said);
        foreach (var container in Container.Many.Concat(Container.Single).Concat(Container.Raw))
        {
            var files = Container.Many.Contains(container) ? [container.Write(Vectors.Value)] : Vectors.Value.Select(vector => container.Write([vector]));
            var rendered = files.SelectMany(file => Teleprinter.Read(file, new WireHints("https://harbour.example/a")).Items).Select(item => $"<section>{item.SummaryHtml}{item.BodyHtml}</section>");
            await page.SetContentAsync("<!doctype html><body>" + string.Concat(rendered));
            Assert.Equal((container.Name, 0), (container.Name, await page.EvaluateAsync<int>(Touch)));
        }

        Assert.Empty(said);
    }

    /// <summary>The instrument sees: what stands on a page unread does run.</summary>
    [Fact]
    public async Task What_nobody_read_does_run()
    {
        await using var alone = await chromium.AloneAsync();
        var page = await PageAsync(alone, out _);
        await page.SetContentAsync("<!doctype html><body><script>hit()</script><img src=x onerror=hit()><svg onload=hit()></svg><p onclick=hit()>x</p>");
        Assert.True(await page.EvaluateAsync<int>(Touch) >= 4);
    }

    /// <summary>On the paper's own page, with the guard that the content policy is taken away.</summary>
    [Fact]
    public async Task Nothing_runs_on_a_page_of_the_paper()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var file = Path.Combine(paper.Folder, "vectors.json");
        await File.WriteAllTextAsync(file, Feed(), TestContext.Current.CancellationToken);
        var report = await paper.Get<Import>().ReadAsync(file, paper.Get<Publication>()[Sheets.En], null, release: true);
        Assert.All(report.Items, item => Assert.Equal("new", item.Outcome));

        await using var visit = await chromium.VisitAsync(paper, new() { BypassCSP = true });
        await visit.Browser.AddInitScriptAsync(Counter);
        foreach (var page in new[] { "/en/world/bell-1", "/en/world/bell-2", "/en/world/" })
        {
            await visit.GoAsync(page);
            Assert.Equal((page, 0), (page, await visit.Page.EvaluateAsync<int>("() => window.hits")));
        }

        visit.AssertQuiet("the vectors");
    }

    /// <summary>Two stories with all vectors between them, and one headline that is a vector.</summary>
    private static string Feed()
    {
        var halves = Vectors.Value.Where(vector => !vector.TakesTextAlong).Chunk(300)
            .Select((half, index) => $"{{\"id\":\"{index}\",\"title\":\"Bell {index + 1}\",\"date_published\":\"2026-11-20T08:00:00Z\",\"summary\":{System.Text.Json.JsonSerializer.Serialize(half[0].Html)},\"content_html\":{System.Text.Json.JsonSerializer.Serialize(string.Concat(half.Select(vector => vector.Html)))}}}");
        return $"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"A wire\",\"items\":[{string.Join(',', halves)}]}}";
    }

    private static Task<IPage> PageAsync(IBrowserContext alone, out ConcurrentQueue<string> said)
    {
        var heard = new ConcurrentQueue<string>();
        said = heard;
        alone.Dialog += (_, dialog) => heard.Enqueue(dialog.Message);
        alone.WebError += (_, failure) => heard.Enqueue(failure.Error);
        return BeginAsync(alone);
    }

    private static async Task<IPage> BeginAsync(IBrowserContext alone)
    {
        await alone.AddInitScriptAsync(Counter);
        return await alone.NewPageAsync();
    }
}
