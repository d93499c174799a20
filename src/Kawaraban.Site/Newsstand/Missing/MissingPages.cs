using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Missing;

/// <summary>404 and 410. Neither is kept: addresses that nobody has are endless.</summary>
internal sealed class MissingPages(LivePaper paper, PageRenderer renderer)
{
    private const int Offered = 6;

    public Task NotFoundAsync(HttpContext context, Edition edition) => SendAsync(context, edition, StatusCodes.Status404NotFound, null);

    /// <summary>For what was here and was taken from readers without a record of its own.</summary>
    public Task TakenAwayAsync(HttpContext context, Edition edition) => SendAsync(context, edition, StatusCodes.Status410Gone, null);

    public Task GoneAsync(HttpContext context, Edition edition, Whereabouts.Gone gone) =>
        SendAsync(context, edition, StatusCodes.Status410Gone, new Withdrawal(gone.At, gone.Note, gone.Stop));

    private async Task SendAsync(HttpContext context, Edition edition, int status, Withdrawal? withdrawn)
    {
        var latest = await paper.LatestAsync(edition.Id, Offered, context.RequestAborted);
        var sheet = new MissingSheet(edition, context.Request.Path.Value ?? "/", latest, withdrawn);
        await PrintingPress.SendOnceAsync(context, new PageDraft { Body = await renderer.RenderAsync<MissingPage>(sheet), Status = status, Tags = [] });
    }
}
