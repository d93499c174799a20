using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Releasing;

/// <summary>Takes an article from readers, after a question.</summary>
internal static class Withdrawal
{
    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, Board board, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await FindAsync(id, seat, board, cancel) is { } view
            ? await reception.PageAsync<WithdrawPage>(view, seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> DoAsync(Guid id, HttpContext context, Reception reception, ReleaseDesk desk, Board board, StaleWatch stale, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await FindAsync(id, seat, board, cancel) is not { } view)
        {
            return await reception.NotFoundAsync(context);
        }
        var note = form.Text("note");
        if (form.Text("sure") != "yes")
        {
            return await AskAgainAsync(reception, view with { Note = note, Wrong = [seat["withdraw.notSure"]] });
        }
        switch (await desk.WithdrawAsync(view.Article.Id, note, seat.Staff, cancel))
        {
            case ReleaseOutcome.Released released:
                await stale.CatchUpAsync(CancellationToken.None);
                return new SeeOther($"/desk/articles/{id}/released?pages={released.Stale.Count}");
            case ReleaseOutcome.Refused refused:
                return await AskAgainAsync(reception, view with { Note = note, Wrong = [.. refused.Objections.Select(objection => seat.Edition.Words["objection." + objection.Code])] });
            default:
                return await reception.NotFoundAsync(context);
        }
    }

    private static Task<IResult> AskAgainAsync(Reception reception, WithdrawView view) =>
        reception.PageAsync<WithdrawPage>(view, view.Seat, StatusCodes.Status422UnprocessableEntity);

    /// <summary>Only what is live can be withdrawn.</summary>
    private static async Task<WithdrawView?> FindAsync(Guid id, Seat seat, Board board, CancellationToken cancel)
    {
        if (await board.ArticleAsync(new ArticleId(id), cancel) is not { } article || await board.StoryAsync(article.StoryId, cancel) is not { } story)
        {
            return null;
        }
        var row = story.Articles.First(row => row.Article.Id == article.Id);
        return row.Live is null ? null : new WithdrawView(seat, article, row.Headline);
    }
}
