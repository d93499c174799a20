using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Reads;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Bench;

/// <summary>Where the time of a cold article goes, a stage at a time, in process.</summary>
internal static class Stages
{
    private const int Measured = 100;

    public static async Task<int> RunAsync(string data)
    {
        await using var app = PaperInProcess.Build(data);
        await PaperStart.RunAsync(app);
        var paper = app.Services.GetRequiredService<LivePaper>();
        var renderer = app.Services.GetRequiredService<PageRenderer>();
        var edition = app.Services.GetRequiredService<Publication>().Find("ja")!;
        var parts = Measurement.ArticlePath.Split('/');
        var address = new ArticleAddress(edition.Id, new SectionId(parts[2]), parts[3]);
        var view = ((Whereabouts.Here)await paper.FindAsync(address)).Article;
        var now = TimeProvider.System.GetUtcNow();
        var sheet = new ArticleSheet { Edition = edition, Article = view, Aside = await paper.BesideAsync(view, ReadRound.Shown, ArticleSheet.RecommendedShown, now) };
        var body = await renderer.RenderAsync<ArticlePage>(sheet);
        await TellAsync("find", () => paper.FindAsync(address));
        await TellAsync("beside", () => paper.BesideAsync(view, ReadRound.Shown, ArticleSheet.RecommendedShown, now));
        await TellAsync("render", () => renderer.RenderAsync<ArticlePage>(sheet));
        await TellAsync("compress", () => Task.FromResult(Page.Pressed(new PageDraft { Body = body, Tags = [] })));
        await app.StopAsync();
        return 0;
    }

    private static async Task TellAsync(string stage, Func<Task> work)
    {
        var (milliseconds, bytes) = await PaperInProcess.TimeAsync(Measured, work);
        Console.WriteLine($"{stage,-12} {milliseconds,7:0.00} ms {bytes / 1024.0,8:0} kB");
    }
}
