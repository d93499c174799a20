using Kawaraban.Newsroom.Archive.Records;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Planning;

/// <summary>What is planned in an edition, and what became of plans.</summary>
internal static class PlanBoard
{
    public static async Task<IResult> ShowAsync(string edition, HttpContext context, Reception reception, PlanBook plans, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return seat.Publication.Find(edition) is { } paper
            ? await reception.PageAsync<PlanBoardPage>(new PlanBoardView(seat, paper, await plans.WaitingAsync(paper.Id, cancel), await plans.EndedAsync(paper.Id, cancel)), seat)
            : await reception.NotFoundAsync(context);
    }
}
