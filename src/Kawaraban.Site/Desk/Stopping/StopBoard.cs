using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Press.Channels;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Stopping;

/// <summary>What is stopped, which channel confirmed it when, and the editions' decisions on it.</summary>
internal static class StopBoard
{
    private const int Shown = 50;

    public static async Task<IResult> ListAsync(HttpContext context, Reception reception, StopBook stops, TimeProvider clock, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<StopListPage>(new StopListView(seat, await stops.LatestAsync(Shown, cancel), clock.GetUtcNow()), seat);
    }

    public static async Task<IResult> ShowAsync(long id, HttpContext context, Reception reception, StopBook stops, TimeProvider clock, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await stops.FindAsync(id, cancel) is { } stop
            ? await reception.PageAsync<StopPage>(new StopPageView(seat, stop, clock.GetUtcNow()), seat)
            : await reception.NotFoundAsync(context);
    }

    /// <summary>Asks what has not confirmed yet, while the editor waits.</summary>
    public static async Task<IResult> AskAsync(long id, HttpContext context, Reception reception, StopBook stops, ChannelRound channels, CancellationToken cancel)
    {
        if (await stops.FindAsync(id, cancel) is null)
        {
            return await reception.NotFoundAsync(context);
        }
        await channels.BeginAsync();
        return new LeadTo($"/desk/stops/{id}?done=asked");
    }

    public static async Task<IResult> LiftAsync(long id, HttpContext context, Reception reception, StopBook stops, StopDesk desk, BringingBack back, StaleWatch stale, TimeProvider clock, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(form.Text("edition")) is not { } paper || await stops.FindAsync(id, cancel) is not { } stop)
        {
            return await reception.NotFoundAsync(context);
        }
        if (!seat.May(DeskRole.Editor, paper))
        {
            return await reception.NotAllowedAsync(context);
        }
        if (await desk.LiftAsync(id, paper.Id, form.Text("reason"), seat.Staff, cancel) is StopOutcome.Refused(var code))
        {
            return await reception.PageAsync<StopPage>(new StopPageView(seat, stop, clock.GetUtcNow()) { Wrong = [seat["stops.wrong." + code]] }, seat, StatusCodes.Status422UnprocessableEntity);
        }
        if (form.Text("back") != "yes" || stop.Articles.FirstOrDefault(row => row.Article.EditionId == paper.Id) is not { } row)
        {
            return new LeadTo($"/desk/stops/{id}?done=lifted");
        }
        return await BackAsync(id, row, await back.NowAsync(row.Article.Id, seat.Staff, cancel), stale);
    }

    /// <summary>An embargo's end, planned: what readers saw comes back then.</summary>
    public static async Task<IResult> ReturnAsync(long id, HttpContext context, Reception reception, StopBook stops, BringingBack back, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var edition = new EditionId(form.Text("edition"));
        if (await stops.FindAsync(id, cancel) is not { Stop.Stop.Until: { } until } stop || stop.Articles.FirstOrDefault(row => row.Article.EditionId == edition) is not { } row)
        {
            return await reception.NotFoundAsync(context);
        }
        if (!seat.Rights.May(DeskRole.Editor, edition))
        {
            return await reception.NotAllowedAsync(context);
        }
        return await back.AtAsync(row.Article.Id, until, seat.Staff, cancel) is PlanOutcome.Planned
            ? new LeadTo($"/desk/stops/{id}?done=planned")
            : new LeadTo($"/desk/articles/{row.Article.Id}/plan");
    }

    /// <summary>Where it could not come back by itself, its draft is what to look at.</summary>
    private static async Task<IResult> BackAsync(long id, BoardRow row, ReleaseOutcome outcome, StaleWatch stale)
    {
        if (outcome is not ReleaseOutcome.Released)
        {
            return new LeadTo($"/desk/articles/{row.Article.Id}");
        }
        await stale.CatchUpAsync(CancellationToken.None);
        return new LeadTo($"/desk/stops/{id}?done=broughtBackLive");
    }
}
