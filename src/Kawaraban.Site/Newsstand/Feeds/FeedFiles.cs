using System.Text;
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

/// <summary>The newest articles, whole, in the three formats that readers' programs take.</summary>
internal sealed class FeedFiles(LivePaper paper, PublicAddress site, Kiosk kiosk)
{
    private const int Items = 20;

    private static readonly (string Format, string ContentType, Func<FeedSheet, byte[]> Write)[] _formats =
    [
        (RssFeed.Format, RssFeed.ContentType, RssFeed.Write),
        (AtomFeed.Format, AtomFeed.ContentType, AtomFeed.Write),
        (JsonFeed.Format, JsonFeed.ContentType, JsonFeed.Write),
    ];

    public static IEnumerable<string> Formats => _formats.Select(format => format.Format);

    /// <param name="name">A section's; null is the whole edition's feed.</param>
    public Task SendAsync(HttpContext context, Edition edition, string? name, string format)
    {
        var section = name is null ? null : edition.Section(new SectionId(name));
        return name is not null && section is null
            ? kiosk.NotFoundAsync(context, edition)
            : kiosk.HandOutAsync(context, edition, Paths.Feed(edition, section?.Id, format), cancel => MakeAsync(edition, section, format, cancel));
    }

    private async Task<PageDraft?> MakeAsync(Edition edition, Section? section, string format, CancellationToken cancel)
    {
        var cards = section is null ? await paper.LatestAsync(edition.Id, Items, cancel) : await paper.SectionAsync(edition.Id, section.Id, null, Items, cancel);
        var items = new List<FeedItem>();
        foreach (var card in cards)
        {
            if (await paper.FindAsync(card.Address, cancel) is Whereabouts.Here(var view))
            {
                items.Add(new FeedItem(view, await BodyAsync(edition, view)));
            }
        }
        var (_, contentType, write) = _formats.First(entry => entry.Format == format);
        return new PageDraft
        {
            Body = write(new FeedSheet(edition, section, items, site)),
            ContentType = contentType,
            IsFile = true,
            Tags = [section is null ? PageTag.Edition(edition.Id) : PageTag.Section(edition.Id, section.Id), .. items.SelectMany(item => ArticleTags.Of(item.Article))],
        };
    }

    private async Task<string> BodyAsync(Edition edition, ArticleView view) =>
        Encoding.UTF8.GetString(await kiosk.RenderAsync<FeedBody>(new ArticleSheet { Edition = edition, Article = view })).Trim();
}
