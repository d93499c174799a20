using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Feeds;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Feeds;

/// <summary>The newest articles, whole, in the formats that readers' programs take.</summary>
internal sealed class FeedFiles(LivePaper paper, Publication publication, PublicAddress site, Kiosk kiosk)
{
    private const int Items = 20;

    /// <param name="name">A section's; null is the whole edition's feed.</param>
    public Task SendAsync(HttpContext context, Edition edition, string? name, FeedFormat format)
    {
        var section = name is null ? null : edition.Section(new SectionId(name));
        return name is not null && section is null
            ? kiosk.NotFoundAsync(context, edition)
            : kiosk.HandOutAsync(context, edition, Paths.Feed(edition, section?.Id, format.Name), cancel => MakeAsync(edition, section, format, cancel));
    }

    private async Task<PageDraft?> MakeAsync(Edition edition, Section? section, FeedFormat format, CancellationToken cancel)
    {
        var cards = section is null ? await paper.LatestAsync(edition.Id, Items, cancel) : await paper.SectionAsync(edition.Id, section.Id, null, Items, cancel);
        var articles = new List<ArticleView>();
        foreach (var card in cards)
        {
            if (await paper.FindAsync(card.Address, cancel) is Whereabouts.Here(var view))
            {
                articles.Add(view);
            }
        }
        return new PageDraft
        {
            Body = format.Write(new FeedSheet(publication, edition, section, articles, site)),
            ContentType = format.ContentType,
            IsFile = true,
            Tags = [section is null ? PageTag.Edition(edition.Id) : PageTag.Section(edition.Id, section.Id), .. articles.SelectMany(ArticleTags.Of)],
        };
    }
}
