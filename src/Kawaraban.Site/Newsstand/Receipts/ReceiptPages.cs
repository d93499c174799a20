using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Newsstand.Articles;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Receipts;

/// <summary>How an article came to be: a page for readers, a file for programs.</summary>
internal sealed class ReceiptPages(ReceiptBook book, ReceiptFile file, Publication publication, ArticleStand stand, Kiosk kiosk)
{
    public Task SendAsync(HttpContext context, Edition edition, string section, string slug)
    {
        var address = new ArticleAddress(edition.Id, new SectionId(section), slug);
        return stand.SendAsync(context, edition, address, Paths.Receipt(address), async view => new PageDraft
        {
            Body = await kiosk.RenderAsync<ReceiptPage>(await SheetAsync(edition, view)),
            Tags = [.. ArticleTags.Of(view)],
        });
    }

    public Task SendFileAsync(HttpContext context, Edition edition, string section, string slug)
    {
        var address = new ArticleAddress(edition.Id, new SectionId(section), slug);
        return stand.SendAsync(context, edition, address, Paths.ReceiptFile(address), async view => new PageDraft
        {
            Body = file.Of(await SheetAsync(edition, view)),
            ContentType = "application/json; charset=utf-8",
            IsFile = true,
            Tags = [.. ArticleTags.Of(view)],
        });
    }

    private async Task<ReceiptSheet> SheetAsync(Edition edition, ArticleView view) =>
        new(edition, view.Source is { } source ? publication.Find(source.Edition.Value) : null, await book.OfAsync(view));
}
