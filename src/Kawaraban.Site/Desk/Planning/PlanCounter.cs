using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Planning;

/// <summary>Sets the time of a draft's release by the clock of its edition, and calls it off.</summary>
internal static class PlanCounter
{
    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, PlanBook plans, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await FindAsync(id, seat, drafts, plans, cancel) is { } view
            ? await reception.PageAsync<PlanFormPage>(view, seat)
            : await reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
    }

    public static async Task<IResult> DoAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, PlanBook plans, PlanDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await FindAsync(id, seat, drafts, plans, cancel) is not { } view)
        {
            return await reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
        }
        view = view with
        {
            At = form["at"].ToString(),
            Kind = form.Text("kind") == nameof(ReleaseKind.Correction) ? ReleaseKind.Correction : ReleaseKind.Update,
            Note = form.Text("note"),
        };
        if (form.Moment("at", view.Paper) is not { } at)
        {
            return await AskAgainAsync(reception, view, seat["plan.wrong.time"]);
        }
        return await desk.PlanAsync(view.Draft.Article.Id, form.Text("stamp"), view.Kind, view.Note, at, seat.Staff, cancel) switch
        {
            PlanOutcome.Planned => new LeadTo($"/desk/{view.Paper.Id}/planned?done=planned"),
            PlanOutcome.BadTime => await AskAgainAsync(reception, view, seat["plan.wrong.past"]),
            PlanOutcome.Moved => await AskAgainAsync(reception, view, seat["plan.wrong.moved"]),
            PlanOutcome.Refused refused => await AskAgainAsync(reception, view, [.. refused.Objections.Select(objection => seat.Edition.Words["objection." + objection.Code])]),
            _ => await reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}"),
        };
    }

    public static async Task<IResult> CallOffAsync(Guid id, HttpContext context, Reception reception, Board board, PlanDesk desk, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await board.ArticleAsync(new ArticleId(id), cancel) is not { } article)
        {
            return await reception.NotFoundAsync(context);
        }
        await desk.CallOffAsync(article.Id, seat.Staff, cancel);
        return new LeadTo($"/desk/{article.EditionId}/planned?done=calledOff");
    }

    private static async Task<PlanFormView?> FindAsync(Guid id, Seat seat, DraftPaper drafts, PlanBook plans, CancellationToken cancel)
    {
        var article = new ArticleId(id);
        return await drafts.FindAsync(article, cancel) is { } draft ? new PlanFormView(seat, draft, await plans.OfAsync(article, cancel)) : null;
    }

    private static Task<IResult> AskAgainAsync(Reception reception, PlanFormView view, params IReadOnlyList<string> wrong) =>
        reception.PageAsync<PlanFormPage>(view with { Wrong = wrong }, view.Seat, StatusCodes.Status422UnprocessableEntity);
}
