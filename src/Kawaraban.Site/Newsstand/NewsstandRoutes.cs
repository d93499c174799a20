using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Site.House;
using Kawaraban.Site.Newsstand.About;
using Kawaraban.Site.Newsstand.Archive;
using Kawaraban.Site.Newsstand.Articles;
using Kawaraban.Site.Newsstand.Authors;
using Kawaraban.Site.Newsstand.Corrections;
using Kawaraban.Site.Newsstand.Feeds;
using Kawaraban.Site.Newsstand.Files;
using Kawaraban.Site.Newsstand.Front;
using Kawaraban.Site.Newsstand.Missing;
using Kawaraban.Site.Newsstand.Parallel;
using Kawaraban.Site.Newsstand.Receipts;
using Kawaraban.Site.Newsstand.Search;
using Kawaraban.Site.Newsstand.Sections;
using Kawaraban.Site.Newsstand.Short;
using Kawaraban.Site.Newsstand.Sitemaps;
using Kawaraban.Site.Newsstand.Topics;
using Kawaraban.Site.Press.Feeds;
using Kawaraban.Site.Press.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Newsstand;

/// <summary>What readers open, as a table.</summary>
internal static class NewsstandRoutes
{
    public static IServiceCollection AddNewsstand(this IServiceCollection services) => services
        .AddSingleton<Kiosk>()
        .AddSingleton<MissingPages>()
        .AddSingleton<FrontPages>()
        .AddSingleton<SectionPages>()
        .AddSingleton<ArticleStand>()
        .AddSingleton<ArticlePages>()
        .AddSingleton<ReceiptFile>()
        .AddSingleton<ReceiptPages>()
        .AddSingleton<ParallelPages>()
        .AddSingleton<AuthorPages>()
        .AddSingleton<TopicPages>()
        .AddSingleton<FilePages>()
        .AddSingleton<FileListPages>()
        .AddSingleton<FileFeeds>()
        .AddSingleton<ArchivePages>()
        .AddSingleton<SearchPages>()
        .AddSingleton<CorrectionPages>()
        .AddSingleton<AboutPages>()
        .AddSingleton<FeedFiles>()
        .AddSingleton<DispatchFiles>()
        .AddSingleton<SitemapFiles>()
        .AddSingleton<ShortLinks>();

    public static void MapNewsstand(this IEndpointRouteBuilder routes)
    {
        var publication = routes.ServiceProvider.GetRequiredService<Publication>();
        routes.MapRead("/", (HttpContext context) => Welcome(context, publication));
        routes.MapRead(SitemapFiles.RobotsPath, (HttpContext context, SitemapFiles files) => files.SendRobotsAsync(context));
        routes.MapRead(SitemapFiles.IndexPath, (HttpContext context, SitemapFiles files) => files.SendIndexAsync(context));
        routes.MapRead("/s/{code}", (string code, HttpContext context, ShortLinks links) => links.SendAsync(context, code));
        routes.MapRead("/s/{code}.svg", (string code, HttpContext context, ShortLinks links) => links.SendQrAsync(context, code));
        foreach (var edition in publication.Editions)
        {
            routes.MapGroup($"/{edition.Id}").MapEdition(edition);
        }
        routes.MapRead("/{*path}", (HttpContext context, Kiosk kiosk) => kiosk.NotFoundAsync(context, PreferredEdition.Of(context, publication)));
    }

    private static void MapEdition(this RouteGroupBuilder paper, Edition edition)
    {
        paper.MapRead("/", (HttpContext context, FrontPages pages) => pages.SendAsync(context, edition));
        paper.MapRead("/authors/{id}", (string id, string? before, HttpContext context, AuthorPages pages) => pages.SendAsync(context, edition, id, before));
        paper.MapRead("/topics/{slug}", (string slug, string? before, HttpContext context, TopicPages pages) => pages.SendAsync(context, edition, slug, before));
        paper.MapRead("/files", (HttpContext context, FileListPages pages) => pages.SendAsync(context, edition));
        paper.MapRead("/files/{key}", (string key, HttpContext context, FilePages pages) => pages.SendAsync(context, edition, key));
        paper.MapRead("/files/{key}/{number:int}", (string key, int number, HttpContext context, FilePages pages) => pages.SendFactAsync(context, edition, key, number));
        paper.MapRead("/files/{key}/{part}", (string key, string part, string? page, HttpContext context, FilePages pages) => pages.SendPartAsync(context, edition, key, part, page));
        foreach (var format in StoryFileFormat.All)
        {
            paper.MapRead($"/files/{{key}}.{format.Name}", (string key, HttpContext context, FilePages pages) => pages.SendDataAsync(context, edition, key, format));
        }
        paper.MapRead("/archive", (HttpContext context, ArchivePages pages) => pages.SendAsync(context, edition));
        paper.MapRead("/archive/{day}", (string day, HttpContext context, ArchivePages pages) => pages.SendDayAsync(context, edition, day));
        paper.MapRead("/search", (string? q, string? page, HttpContext context, SearchPages pages) => pages.SendAsync(context, edition, q, page));
        paper.MapRead("/corrections", (HttpContext context, CorrectionPages pages) => pages.SendAsync(context, edition));
        paper.MapRead("/about", (HttpContext context, AboutPages pages) => pages.SendAsync(context, edition));
        paper.MapRead("/sitemap.xml", (HttpContext context, SitemapFiles files) => files.SendPagesAsync(context, edition, 1));
        paper.MapRead("/sitemap-{number:int:min(2)}.xml", (int number, HttpContext context, SitemapFiles files) => files.SendPagesAsync(context, edition, number));
        paper.MapRead("/news-sitemap.xml", (HttpContext context, SitemapFiles files) => files.SendNewsAsync(context, edition));
        foreach (var format in FeedFormat.All)
        {
            paper.MapRead($"/feed.{format.Name}", (HttpContext context, FeedFiles files) => files.SendAsync(context, edition, null, format));
            paper.MapRead($"/files/{{key}}/feed.{format.Name}", (string key, HttpContext context, FileFeeds feeds) => feeds.SendAsync(context, edition, key, format));
            paper.MapRead($"/{{section}}/feed.{format.Name}", (string section, HttpContext context, FeedFiles files) => files.SendAsync(context, edition, section, format));
        }
        foreach (var format in DispatchFormat.All)
        {
            paper.MapRead($"/feed.{format.Name}", (HttpContext context, DispatchFiles files) => files.SendAsync(context, edition, format));
            paper.MapRead($"/wire/{{id:guid}}.{format.Name}", (Guid id, HttpContext context, DispatchFiles files) => files.SendAsync(context, edition, id, format));
        }
        paper.MapRead("/{section}", (string section, string? before, HttpContext context, SectionPages pages) => pages.SendAsync(context, edition, section, before));
        paper.MapRead("/{section}/{slug}", (string section, string slug, HttpContext context, ArticlePages pages) => pages.SendAsync(context, edition, section, slug));
        paper.MapRead("/{section}/{slug}/vertical", (string section, string slug, HttpContext context, ArticlePages pages) => pages.SendVerticalAsync(context, edition, section, slug));
        paper.MapRead("/{section}/{slug}/parallel", (string section, string slug, HttpContext context, ParallelPages pages) => pages.SendAsync(context, edition, section, slug));
        paper.MapRead("/{section}/{slug}/receipt", (string section, string slug, HttpContext context, ReceiptPages pages) => pages.SendAsync(context, edition, section, slug));
        paper.MapRead("/{section}/{slug}/receipt.json", (string section, string slug, HttpContext context, ReceiptPages pages) => pages.SendFileAsync(context, edition, section, slug));
        paper.MapRead("/{*path}", (HttpContext context, Kiosk kiosk) => kiosk.NotFoundAsync(context, edition));
    }

    /// <summary>The publication's own address leads to the edition in the reader's language.</summary>
    private static void Welcome(HttpContext context, Publication publication)
    {
        context.Response.Headers.Vary = "Accept-Language";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(Paths.Front(PreferredEdition.Of(context, publication)));
    }
}
