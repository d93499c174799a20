using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Feeds;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Feeds;

/// <summary>Released articles for subscribers' systems: the latest acts of an edition, and each article by its identity.</summary>
internal sealed class DispatchFiles(Dispatches dispatches, Publication publication, PublicAddress site, Kiosk kiosk)
{
    private const int Items = 50;

    public Task SendAsync(HttpContext context, Edition edition, DispatchFormat format) => kiosk.HandOutAsync(context, edition, Paths.Feed(edition, null, format.Name), async cancel =>
    {
        var latest = await dispatches.LatestAsync(edition.Id, Items, cancel);
        return latest.Count == 0 ? null : Draft(format.Write(publication, edition, site, latest), format.ListContentType, [PageTag.Edition(edition.Id), .. latest.SelectMany(Tags)]);
    });

    public Task SendAsync(HttpContext context, Edition edition, Guid id, DispatchFormat format) => kiosk.HandOutAsync(context, edition, Paths.Dispatch(edition, new ArticleId(id), format.Name), async cancel =>
        await dispatches.FindAsync(edition.Id, new ArticleId(id), cancel) is { } dispatch
            ? Draft(format.Write(publication, edition, site, dispatch), format.ContentType, [.. Tags(dispatch)])
            : null);

    private static PageDraft Draft(byte[] body, string contentType, IReadOnlyCollection<string> tags) => new() { Body = body, ContentType = contentType, IsFile = true, Tags = tags };

    private static IEnumerable<string> Tags(Dispatch dispatch) =>
        dispatch.View is { } view ? ArticleTags.Of(view) : [PageTag.Story(dispatch.Story), PageTag.Article(dispatch.Article)];
}
