using System.Diagnostics;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Bench;

/// <summary>
/// What a page costs that is not kept: queries, rendering and compression, measured from the request to the last byte over loopback after
/// its page was made stale; and how long after a release the next reader sees it.
/// </summary>
internal sealed record ColdRender(double Milliseconds, long AllocatedBytes, double ReleaseVisibleMilliseconds)
{
    private const int Measured = 200;
    private const int Releases = 30;

    public static async Task<ColdRender> MeasureAsync(string data, string path)
    {
        await using var app = PaperInProcess.Build(data);
        var origin = (await PaperStart.RunAsync(app)).Address.TrimEnd('/');
        using var http = new HttpClient();
        var (time, allocated) = await RenderAsync(app, http, origin + path, await StoryAsync(app, path));
        var visible = await ReleaseAsync(app, http, origin, path);
        await app.StopAsync();
        return new ColdRender(time, allocated, visible);
    }

    private static Task<(double Milliseconds, long Bytes)> RenderAsync(WebApplication app, HttpClient http, string url, StoryId story)
    {
        var store = app.Services.GetRequiredService<PageStore>();
        // Stale, not only forgotten: else the page folder would answer in place of the renderer.
        return PaperInProcess.TimeAsync(Measured, () => http.GetByteArrayAsync(url), before: () => store.Stale([PageTag.Story(story)]));
    }

    private static async Task<StoryId> StoryAsync(WebApplication app, string path) => (await HereAsync(app, path)).Card.Story;

    private static async Task<ArticleView> HereAsync(WebApplication app, string path)
    {
        var parts = path.Split('/');
        return ((Whereabouts.Here)await app.Services.GetRequiredService<LivePaper>().FindAsync(new ArticleAddress(new EditionId(parts[1]), new SectionId(parts[2]), parts[3]))).Article;
    }

    /// <summary>From the acknowledged release to the last byte of a page that shows it.</summary>
    private static async Task<double> ReleaseAsync(WebApplication app, HttpClient http, string origin, string path)
    {
        var article = (await HereAsync(app, path)).Card.Id;
        var times = new List<double>();
        for (var i = 0; i < Releases; i++)
        {
            var headline = $"Release number {i}";
            await NewHeadlineAsync(app, article, headline);
            await app.Services.GetRequiredService<ReleaseDesk>().ReleaseAsync(article, null, ReleaseKind.Update, "", null);
            var watch = Stopwatch.StartNew();
            await app.Services.GetRequiredService<StaleWatch>().CatchUpAsync();
            while (!(await http.GetStringAsync(origin + path)).Contains(headline, StringComparison.Ordinal))
            {
            }
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return Measurement.Median(times);
    }

    private static async Task NewHeadlineAsync(WebApplication app, ArticleId article, string headline)
    {
        var drafts = app.Services.GetRequiredService<DraftPaper>();
        var draft = (await drafts.OpenAsync(article, null))!;
        var head = new Head { Headline = headline, Section = draft.Version.Section, Slug = draft.Version.Slug };
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, head, default);
    }
}
