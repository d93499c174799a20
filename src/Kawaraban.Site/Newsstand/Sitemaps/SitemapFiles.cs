using System.Text;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Sitemaps;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Sitemaps;

/// <summary>What search engines ask for: <c>robots.txt</c>, the sitemap index, each edition's pages and its newest news.</summary>
internal sealed class SitemapFiles(LivePaper paper, SitemapShelf shelf, SitemapMeasure measure, Publication publication, PublicAddress site, Kiosk kiosk, TimeProvider clock)
{
    public const string RobotsPath = "/robots.txt";
    public const string IndexPath = "/sitemap.xml";
    private static readonly TimeSpan _isNews = TimeSpan.FromDays(2);

    public Task SendRobotsAsync(HttpContext context) => kiosk.HandOutAsync(context, publication.First, RobotsPath, _ => Made(Encoding.UTF8.GetBytes(Robots()), "text/plain; charset=utf-8"));

    public Task SendIndexAsync(HttpContext context) => kiosk.HandOutAsync(context, publication.First, IndexPath, async cancel =>
    {
        var paths = new List<string>();
        foreach (var edition in publication.Editions)
        {
            paths.AddRange([.. await shelf.PathsAsync(edition, cancel), NewsPath(edition)]);
        }
        return await Made(SitemapFile.Index(site, paths), SitemapFile.ContentType, [.. publication.Editions]);
    });

    /// <summary>Story files stand in every edition, and rest on articles of any.</summary>
    /// <param name="number">Which of the edition's files, from 1.</param>
    public Task SendPagesAsync(HttpContext context, Edition edition, int number) => kiosk.HandOutAsync(context, edition, SitemapShelf.PathOf(edition, number), async cancel =>
        await shelf.PartAsync(edition, number, cancel) is { } part ? await Made(SitemapFile.Pages(site, edition, part), SitemapFile.ContentType, [.. publication.Editions]) : null);

    /// <summary>Time alone takes articles out of it, so it is kept no longer than until the first of them is old.</summary>
    public Task SendNewsAsync(HttpContext context, Edition edition) => kiosk.HandOutAsync(context, edition, NewsPath(edition), async cancel =>
    {
        var since = clock.GetUtcNow() - _isNews;
        var news = (await paper.SitemapAsync(edition.Id, cancel)).Where(row => row.PublishedAt > since).Reverse().Take(measure.News).ToList();
        var draft = await Made(SitemapFile.Latest(site, edition, news), SitemapFile.ContentType, edition);
        return draft! with { Expires = news.Count == 0 ? null : news[^1].PublishedAt + _isNews };
    });

    private static Task<PageDraft?> Made(byte[] body, string contentType, params IReadOnlyList<Edition> shown) => Task.FromResult<PageDraft?>(new PageDraft
    {
        Body = body, ContentType = contentType, IsFile = true, Tags = shown.Count == 0 ? [] : [.. shown.Select(edition => PageTag.Edition(edition.Id)), PageTag.Terms, PageTag.StoryFiles],
    });

    private static string NewsPath(Edition edition) => $"/{edition.Id}/news-sitemap.xml";

    private string Robots()
    {
        var text = new StringBuilder("User-agent: *\nDisallow: /desk\n");
        foreach (var edition in publication.Editions)
        {
            text.Append("Disallow: ").Append(Press.Layout.Paths.Search(edition)).Append('\n');
        }
        return text.Append("\nSitemap: ").Append(site.Of(IndexPath)).Append('\n').ToString();
    }
}
