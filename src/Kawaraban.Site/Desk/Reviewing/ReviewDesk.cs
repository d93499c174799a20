using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Reviewing;

/// <summary>A second person's look at a draft: asked for by who wrote it, given by an editor.</summary>
internal static class ReviewDesk
{
    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, ReviewBook reviews, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await ViewAsync(seat, id, drafts, reviews, cancel) is { } view
            ? await reception.PageAsync<ReviewPage>(view, seat)
            : await GoneAsync(reception, seat, id);
    }

    public static Task<IResult> AskAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, ReviewBook reviews, CancellationToken cancel) =>
        ActAsync(id, "reviewAsked", context, reception, drafts, reviews, (seat, form) => reviews.AskAsync(new ArticleId(id), seat.Staff, form.Text("note"), cancel), cancel);

    public static Task<IResult> ApproveAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, ReviewBook reviews, CancellationToken cancel) =>
        ActAsync(id, "reviewApproved", context, reception, drafts, reviews, (seat, form) => reviews.ApproveAsync(new ArticleId(id), seat.Staff, form.Text("stamp"), form.Text("note"), cancel), cancel);

    public static Task<IResult> SendBackAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, ReviewBook reviews, CancellationToken cancel) =>
        ActAsync(id, "reviewSentBack", context, reception, drafts, reviews, (seat, form) => reviews.SendBackAsync(new ArticleId(id), seat.Staff, form.Text("note"), cancel), cancel);

    private static async Task<IResult> ActAsync(
        Guid id, string done, HttpContext context, Reception reception, DraftPaper drafts, ReviewBook reviews, Func<Seat, IFormCollection, Task<ReviewOutcome>> act, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var outcome = await act(seat, form);
        if (outcome == ReviewOutcome.Done)
        {
            return BackTo.Of($"/desk/articles/{id}/review", done);
        }
        if (await ViewAsync(seat, id, drafts, reviews, cancel) is not { } view)
        {
            return await GoneAsync(reception, seat, id);
        }
        var status = outcome == ReviewOutcome.NoNote ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        return await reception.PageAsync<ReviewPage>(view with { Wrong = seat["review.wrong." + outcome], Typed = form.Text("note") }, seat, status);
    }

    private static async Task<ReviewView?> ViewAsync(Seat seat, Guid id, DraftPaper drafts, ReviewBook reviews, CancellationToken cancel) =>
        await drafts.FindAsync(new ArticleId(id), cancel) is { } draft ? new ReviewView(seat, draft, await reviews.StandingAsync(draft, cancel)) : null;

    private static Task<IResult> GoneAsync(Reception reception, Seat seat, Guid id) =>
        reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
}
