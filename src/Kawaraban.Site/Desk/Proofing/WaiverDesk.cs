using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>The waivers of an edition: who let what stand, and why; and taken back.</summary>
internal static class WaiverDesk
{
    public static async Task<IResult> ShowAsync(string edition, HttpContext context, Reception reception, WaiverBook waivers, HouseStyles styles, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return seat.Publication.Find(edition) is { } paper
            ? await reception.PageAsync<WaiverListPage>(new WaiverListView(seat, paper, await waivers.OfAsync(paper.Id, cancel), styles), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> EndAsync(string edition, long waiver, HttpContext context, Reception reception, WaiverBook waivers, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(edition) is not { } paper)
        {
            return await reception.NotFoundAsync(context);
        }
        return await waivers.EndAsync(waiver, paper.Id, seat.Staff, seat.Rights.Of(paper.Id), cancel) switch
        {
            WaivingOutcome.Done => new LeadTo($"/desk/{edition}/waivers?done=waiverEnded"),
            WaivingOutcome.NotAllowed => await reception.NotAllowedAsync(context),
            _ => await reception.NotFoundAsync(context),
        };
    }
}
