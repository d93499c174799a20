using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Newsstand.Missing;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Press.Qr;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Short;

/// <summary>Short addresses and their QR codes. An article keeps its code whatever else of it changes.</summary>
internal sealed class ShortLinks(LivePaper paper, Publication publication, PublicAddress site, Kiosk kiosk, MissingPages missing)
{
    public async Task SendAsync(HttpContext context, string code)
    {
        var edition = PreferredEdition.Of(context, publication);
        if (Pager.CodeOf(code) is null)
        {
            await kiosk.NotFoundAsync(context, edition);
            return;
        }
        switch (await paper.FindShortAsync(code, context.RequestAborted))
        {
            case Whereabouts.Moved(var to):
                context.Response.Headers.CacheControl = "no-cache";
                context.Response.Redirect(to.Path);
                break;
            case Whereabouts.Gone gone:
                await missing.GoneAsync(context, edition, gone);
                break;
            default:
                await kiosk.NotFoundAsync(context, edition);
                break;
        }
    }

    /// <summary>Drawn for codes that somebody has: others would fill the store.</summary>
    public Task SendQrAsync(HttpContext context, string code) =>
        kiosk.HandOutAsync(context, PreferredEdition.Of(context, publication), Paths.ShortQr(code), async cancel =>
            Pager.CodeOf(code) is not null && await paper.FindShortAsync(code, cancel) is Whereabouts.Moved or Whereabouts.Gone
                ? new PageDraft { Body = QrDrawing.Of(site.Of(Paths.Short(code))), ContentType = "image/svg+xml", IsFile = true, Tags = [] }
                : null);
}
