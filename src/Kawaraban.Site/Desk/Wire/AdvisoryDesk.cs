using Kawaraban.Newsroom.Archive.Records;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>What wires tell of stories, settled by whoever has seen to it.</summary>
internal static class AdvisoryDesk
{
    public static async Task<IResult> SettleAsync(long id, HttpContext context, Reception reception, AdvisoryBook advisories, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await advisories.FindAsync(id, cancel) is null)
        {
            return await reception.NotFoundAsync(context);
        }
        await advisories.SettleAsync(id, seat.Staff, cancel);
        return new LeadTo(OwnPath.Of(form.Text("back")) + "?done=settled");
    }
}
