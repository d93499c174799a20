using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>An editor lets one version go out with what must be mended, by name and with the reason.</summary>
internal static class SigningDesk
{
    public static async Task<IResult> SignAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, WaiverBook waivers, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft)
        {
            return await reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
        }
        var release = $"/desk/articles/{id}/release";
        return await waivers.SignAsync(draft, form.Text("stamp"), form.Text("reason"), seat.Staff, cancel) switch
        {
            WaivingOutcome.Done => new LeadTo($"{release}?done=signed"),
            WaivingOutcome.Moved => new LeadTo($"{release}?done=signedNot"),
            _ => await reception.TellAsync(seat, "noReason", StatusCodes.Status422UnprocessableEntity, release),
        };
    }
}
