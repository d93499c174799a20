using System.Globalization;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Overview;

/// <summary>What an editor sees first.</summary>
internal static class EditionBoard
{
    private const int InCount = 25;
    private const int MostPages = 10_000;

    public static async Task<IResult> LeadAsync(HttpContext context, Reception reception)
    {
        var seat = await reception.SeatAsync(context);
        return new LeadTo($"/desk/{seat.Edition.Id}");
    }

    public static async Task<IResult> ShowAsync(string edition, HttpContext context, Reception reception, Board board, AdvisoryBook advisories, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(edition) is not { } paper)
        {
            return await reception.NotFoundAsync(context);
        }
        return await reception.PageAsync<OverviewPage>(new OverviewView
        {
            Seat = seat,
            Paper = paper,
            In = await board.UntranslatedAsync(paper.Id, InCount, cancel),
            Receipts = await board.ReceiptsAsync(paper.Id, InCount, cancel),
            Advisories = await advisories.OpenAsync(paper.Id, cancel),
            Work = await ListAsync("work", paper, VersionState.Draft, context, board, cancel),
            Out = await ListAsync("out", paper, VersionState.Live, context, board, cancel),
            Withdrawn = await ListAsync("withdrawn", paper, VersionState.Withdrawn, context, board, cancel),
        }, seat);
    }

    private static async Task<BoardList> ListAsync(string name, Edition paper, VersionState state, HttpContext context, Board board, CancellationToken cancel)
    {
        var page = int.TryParse(context.Request.Query[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, MostPages) : 1;
        var (rows, total) = await board.InStateAsync(paper.Id, state, (page - 1) * BoardList.PageSize, BoardList.PageSize, cancel);
        return new BoardList(name, rows, total, page);
    }
}
