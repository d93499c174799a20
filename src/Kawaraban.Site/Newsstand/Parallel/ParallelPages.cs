using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Newsstand.Articles;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Parallel;

/// <summary>A translation beside its source (対訳), where the source may be shown.</summary>
internal sealed class ParallelPages(SideBySide sides, Publication publication, ArticleStand stand, Kiosk kiosk)
{
    public Task SendAsync(HttpContext context, Edition edition, string section, string slug)
    {
        var address = new ArticleAddress(edition.Id, new SectionId(section), slug);
        return stand.SendAsync(context, edition, address, Paths.Parallel(address), view => MakeAsync(edition, view));
    }

    private async Task<PageDraft?> MakeAsync(Edition edition, ArticleView view)
    {
        if (await sides.OfAsync(view) is not { } text || publication.Find(view.Source!.Edition.Value) is not { } from)
        {
            return null;
        }
        return new PageDraft
        {
            Body = await kiosk.RenderAsync<ParallelPage>(new ParallelSheet(edition, from, text)),
            Tags = [.. ArticleTags.Of(view)],
            Reads = view.Card.Id,
        };
    }
}
