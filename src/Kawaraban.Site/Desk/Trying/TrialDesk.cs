using Kawaraban.Newsroom.Archive.Trials;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>A trial looked at, stopped, let go on, and sent as a file.</summary>
internal static class TrialDesk
{
    private const int OnAPage = 50;

    /// <summary>A page that shows progress asks for itself again after so many seconds: it needs no script.</summary>
    private const string Again = "4";

    public static async Task<IResult> ShowAsync(
        string edition, long id, string? show, long? after, HttpContext context, Reception reception, HouseStyles styles, TrialBook trials, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(edition) is not { } paper || await trials.FindAsync(paper.Id, id, cancel) is not { } view)
        {
            return await reception.NotFoundAsync(context);
        }
        var chosen = StandingOf(show);
        var isRunning = view.Trial.State == TrialState.Running;
        if (isRunning)
        {
            context.Response.Headers["Refresh"] = Again;
        }
        var page = isRunning ? new TrialPage([], null) : await trials.FindingsAsync(id, chosen, after ?? 0, OnAPage, cancel);
        return await reception.PageAsync<TrialSheetPage>(new TrialSheetView(seat, paper, view, chosen, page, styles), seat);
    }

    public static async Task<IResult> StopAsync(string edition, long id, HttpContext context, Reception reception, TrialBook trials, CancellationToken cancel) =>
        await LeadAsync(edition, id, await trials.StopAsync(new EditionId(edition), id, cancel), context, reception);

    public static async Task<IResult> GoOnAsync(string edition, long id, HttpContext context, Reception reception, TrialBook trials, CancellationToken cancel) =>
        await LeadAsync(edition, id, await trials.GoOnAsync(new EditionId(edition), id, cancel), context, reception);

    /// <summary>The findings that are kept, a line for each article.</summary>
    public static async Task SendAsync(string edition, long id, HttpContext context, Reception reception, HouseStyles styles, TrialBook trials, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(edition) is not { } paper || await trials.FindAsync(paper.Id, id, cancel) is not { } view)
        {
            await (await reception.NotFoundAsync(context)).ExecuteAsync(context);
            return;
        }
        context.Response.ContentType = "application/jsonl; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{view.Trial.Rule}-{id}.jsonl\"";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await foreach (var part in trials.AllAsync(id, cancel))
            {
                await context.Response.Body.WriteAsync(TrialJson.Line(part.Address, part.Article, [.. part.Findings], finding => styles.Say(seat.Edition.Id, finding)), cancel);
            }
        }
    }

    private static TrialStanding? StandingOf(string? show) => show switch
    {
        "new" => TrialStanding.New,
        "gone" => TrialStanding.Gone,
        "same" => TrialStanding.Same,
        _ => null,
    };

    /// <summary>Whatever cannot be done any more is seen on the trial's page.</summary>
    private static async Task<IResult> LeadAsync(string edition, long id, TrialOutcome outcome, HttpContext context, Reception reception) => outcome is TrialOutcome.Busy
        ? await reception.TellAsync(context, "trialBusy", StatusCodes.Status409Conflict, $"/desk/{edition}/trials/{id}")
        : new LeadTo($"/desk/{edition}/trials/{id}");
}
