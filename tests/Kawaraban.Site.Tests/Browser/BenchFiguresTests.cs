using Kawaraban.Bench;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>The bars of the bench, measured by <c>./do bench desk</c> alone: times are of the machine, and of what else it does.</summary>
public sealed class BenchFiguresTests(Chromium chromium, ITestOutputHelper output)
{
    private const int Rounds = 9;
    private static readonly string[] Rows = [.. Enumerable.Range(1, 200).Select(i => $"段落{i}。*連絡船*は{{埠頭|ふとう}}を出て、**毎日{i}便**が島へ渡る。風の強い日は欠航する。")];
    private const string Editor = "editor@lantern.example";

    [Fact(Explicit = true)]
    public async Task The_bench_keeps_its_bars()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await paper.Services.AddStaffAsync(Editor, "Sana Ogata", StaffRole.Editor, RunningPaper.Password, "ja");
        var translation = await TranslateAsync(paper);
        var article = await paper.WriteAsync("long", Rows);
        await using var visit = await chromium.VisitAsync(paper);
        await visit.SignInAsync(Editor);
        var figures = new BenchFigures
        {
            OpenTranslationMilliseconds = await MedianAsync(() => OpenAsync(visit, translation)),
            OpenMilliseconds = await MedianAsync(() => OpenAsync(visit, article)),
            SaveMilliseconds = await MedianAsync(() => SaveAsync(visit)),
            KeyMilliseconds = await MedianAsync(() => TypeAsync(visit)),
        };
        Bars.Tell(figures.Bars, output.WriteLine);
        if (Environment.GetEnvironmentVariable("KAWARABAN_ACCEPT_FIGURES") == "--accept")
        {
            new Baseline<BenchFigures>("desk").Write(figures);
        }
        Assert.All(figures.Bars, bar => Assert.True(bar.Held, bar.Bar));
    }

    /// <summary>From the board, as an editor comes: what the browser still has to do for the page before is not of this one.</summary>
    private static async Task<double> OpenAsync(Visit visit, ArticleId article)
    {
        await visit.GoAsync("/desk/en");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await visit.GoAsync($"/desk/articles/{article}");
        await visit.Page.WaitForFunctionAsync("() => performance.getEntriesByName('bench').length === 1");
        await Expect(visit.Page.Locator(".words")).ToHaveCountAsync(200);
        return await visit.Page.EvaluateAsync<double>("() => performance.getEntriesByName('bench')[0].startTime");
    }

    private static async Task<ArticleId> TranslateAsync(RunningPaper paper)
    {
        var drafts = paper.Get<DraftPaper>();
        var source = await paper.PublishAsync("long", [.. Enumerable.Range(1, 200).Select(i => $"Paragraph {i}. The *ferry* leaves the quay, and **{i} sailings a day** cross to the island. When it blows they are cancelled.")]);
        var article = (await drafts.BeginTranslationAsync(source, Sheets.Ja, null))!.Value;
        var draft = (await drafts.FindAsync(article))!;
        foreach (var (block, text) in draft.Blocks.Zip(Rows))
        {
            await drafts.SaveBlockAsync(draft.Version.Id, block.Id, 1, text, new(Guid.CreateVersion7()));
        }
        return article;
    }

    private static async Task<double> SaveAsync(Visit visit)
    {
        var row = visit.Page.Locator("form.block").Nth(100);
        await BenchRow.WriteAsync(row, $"連絡船は{Guid.NewGuid():N}便。");
        await visit.Page.EvaluateAsync("() => performance.clearResourceTimings()");
        await visit.Page.Keyboard.PressAsync("ControlOrMeta+S");
        await Expect(BenchRow.Status(row)).ToHaveAttributeAsync("data-state", "saved");
        return await visit.Page.EvaluateAsync<double>("""
            () => performance.getEntriesByType("resource").filter((one) => /blocks\/[^/]+$/.test(one.name)).at(-1).duration
            """);
    }

    private static Task<double> TypeAsync(Visit visit) => visit.Page.EvaluateAsync<double>("""
        () => new Promise((done) => {
          const began = performance.now();
          document.execCommand("insertText", false, "波");
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0));
        })
        """);

    private static async Task<double> MedianAsync(Func<Task<double>> measure)
    {
        await measure();
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            times.Add(await measure());
        }
        return times.Order().ElementAt(Rounds / 2);
    }
}
