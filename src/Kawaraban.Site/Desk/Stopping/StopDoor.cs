using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Channels;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Stopping;

/// <summary>Stops a story in every edition, after a question; or at once, where a wire asks for it.</summary>
internal static class StopDoor
{
    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, Board board, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await board.StoryAsync(new StoryId(id), cancel) is { } story
            ? await reception.PageAsync<StopFormPage>(new StopFormView(seat, story), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> DoAsync(Guid id, HttpContext context, Reception reception, Board board, StopDesk desk, StaleWatch stale, ChannelRound channels, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await board.StoryAsync(new StoryId(id), cancel) is not { } story)
        {
            return await reception.NotFoundAsync(context);
        }
        var kind = form.Text("kind") == nameof(StopKind.Embargo) ? StopKind.Embargo : StopKind.Kill;
        var view = new StopFormView(seat, story) { Kind = kind, Until = form["until"].ToString(), Reason = form.Text("reason") };
        if (form.Text("sure") != "yes")
        {
            return await AskAgainAsync(reception, view, "sure");
        }
        var outcome = await desk.StopAsync(story.Story.Id, kind, form.Moment("until", seat.Edition), view.Reason, seat.Staff, cancel);
        return outcome is StopOutcome.Refused(var code) ? await AskAgainAsync(reception, view, code) : await ToldAsync(context, reception, stale, channels, outcome);
    }

    /// <summary>One button beside a wire's recall or embargo.</summary>
    public static async Task<IResult> OnAdvisoryAsync(long id, HttpContext context, Reception reception, StopDesk desk, StaleWatch stale, ChannelRound channels, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var outcome = await desk.StopAsync(id, seat.Staff, cancel);
        return outcome is StopOutcome.Refused
            ? await reception.TellAsync(seat, "embargoOver", StatusCodes.Status422UnprocessableEntity)
            : await ToldAsync(context, reception, stale, channels, outcome);
    }

    private static async Task<IResult> ToldAsync(HttpContext context, Reception reception, StaleWatch stale, ChannelRound channels, StopOutcome outcome)
    {
        if (outcome is not (StopOutcome.Stopped or StopOutcome.Standing))
        {
            return await reception.NotFoundAsync(context);
        }
        // The stop stands, whoever hung up: readers of this node lose it now, and the board says so when it opens.
        await stale.CatchUpAsync(CancellationToken.None);
        await channels.BeginAsync();
        return new LeadTo($"/desk/stops/{(outcome is StopOutcome.Stopped stopped ? stopped.Stop : ((StopOutcome.Standing)outcome).Stop)}?done=stopped");
    }

    private static Task<IResult> AskAgainAsync(Reception reception, StopFormView view, string code) =>
        reception.PageAsync<StopFormPage>(view with { Wrong = [view.Seat["stops.wrong." + code]] }, view.Seat, StatusCodes.Status422UnprocessableEntity);
}
