using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Corrections;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Correcting;

/// <summary>What corrections in one language ask of the others.</summary>
internal static class CorrectionBoard
{
    public static async Task<IResult> ShowAsync(HttpContext context, Reception reception, CorrectionBook corrections, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<CorrectionBoardPage>(new CorrectionBoardView(seat, await corrections.OpenAsync(cancel), await corrections.DecidedAsync(cancel)), seat);
    }

    public static async Task<IResult> DecideAsync(long id, HttpContext context, Reception reception, CorrectionBook corrections, StaleWatch stale, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (Enum.GetValues<CorrectionAnswer>().Where(known => known.ToString() == form.Text("answer")).ToList() is not [var answer])
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest);
        }
        if (!await corrections.DecideAsync(id, answer, form.Text("note"), seat.Staff, cancel))
        {
            return await reception.TellAsync(seat, "decidedBefore", StatusCodes.Status409Conflict, "/desk/corrections");
        }
        await stale.CatchUpAsync(CancellationToken.None);
        return new LeadTo(OwnPath.Of(form.Text("back")) + "?done=decided");
    }
}
