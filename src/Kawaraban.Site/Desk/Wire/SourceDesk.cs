using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Sources;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>Where stories come from: seen, polled now, paused and removed by editors.</summary>
internal static class SourceDesk
{
    private const int ShownArrivals = 200;

    public static async Task<IResult> ListAsync(HttpContext context, Reception reception, SourceBook sources, ArrivalBook arrivals, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<SourceListPage>(await SourceListView.OfAsync(seat, sources, arrivals, cancel), seat);
    }

    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, SourceBook sources, ArrivalBook arrivals, HubBook hubs, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await sources.FindAsync(new(id), cancel) is not { } source || seat.Publication.Find(source.EditionId.Value) is not { } paper)
        {
            return await reception.NotFoundAsync(context);
        }
        var view = new SourceView(seat, paper, source, await arrivals.LatestAsync(source.Id, ShownArrivals, cancel), (await hubs.ToldAsync(cancel)).Contains(source.Id));
        return await reception.PageAsync<SourcePage>(view, seat);
    }

    /// <summary>Polls while whoever asks waits: they see at once what came.</summary>
    public static async Task<IResult> PollAsync(Guid id, HttpContext context, Reception reception, SourceBook sources, SourcePoll poll, CancellationToken cancel)
    {
        if (await sources.FindAsync(new(id), cancel) is null)
        {
            return await reception.NotFoundAsync(context);
        }
        return await poll.RunAsync(new IntakeSourceId(id), asked: true, cancel)
            ? new LeadTo($"/desk/wire/{id}?done=polled")
            : new LeadTo($"/desk/wire/{id}?done=polling");
    }

    public static async Task<IResult> PauseAsync(Guid id, HttpContext context, Reception reception, SourceBook sources, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var pause = form.Text("paused") == "yes";
        return await sources.ChangeAsync(new(id), source => source.IsPaused = pause, cancel) is true
            ? new LeadTo(pause ? $"/desk/wire/{id}?done=paused" : $"/desk/wire/{id}?done=resumed")
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> RemoveAsync(Guid id, HttpContext context, SourceBook sources, CancellationToken cancel)
    {
        await sources.RemoveAsync(new(id), cancel);
        return new LeadTo("/desk/wire?done=sourceRemoved");
    }
}
