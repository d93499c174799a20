using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>Takes the newer version of the source, as the page showed it, for the one that the draft is held against.</summary>
internal static class CatchingUp
{
    public static async Task<IResult> DoAsync(Guid id, HttpContext context, Reception reception, CatchUp catchUp, StaleWatch stale, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var (draft, seen) = (new VersionId(form.Id("version") ?? Guid.Empty), new VersionId(form.Id("latest") ?? Guid.Empty));
        if (!await catchUp.HoldAgainstLatestAsync(draft, seen, seat.Staff, cancel))
        {
            return await reception.TellAsync(seat, "sourceMovedAgain", StatusCodes.Status409Conflict, $"/desk/articles/{id}");
        }
        // What is settled is settled, whoever hung up: readers of this node are told so at once.
        await stale.CatchUpAsync(CancellationToken.None);
        return new LeadTo($"/desk/articles/{id}?done=caughtUp");
    }
}
