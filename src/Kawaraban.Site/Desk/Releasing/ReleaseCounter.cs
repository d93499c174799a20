using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Releasing;

/// <summary>First releases, updates and corrections: what is released is what was looked at, by its stamp.</summary>
internal static class ReleaseCounter
{
    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, ReleaseSheet sheet, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await drafts.FindAsync(new ArticleId(id), cancel) is { } draft
            ? await reception.PageAsync<ReleasePage>(await sheet.OfAsync(seat, draft, ReleaseKind.Update, cancel), seat)
            : await reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
    }

    public static async Task<IResult> DoAsync(
        Guid id, HttpContext context, Reception reception, ReleaseDesk desk, DraftPaper drafts, ReleaseSheet sheet, StaleWatch stale, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var kind = form.Text("kind") == nameof(ReleaseKind.Correction) ? ReleaseKind.Correction : ReleaseKind.Update;
        var note = form.Text("note");
        var outcome = await desk.ReleaseAsync(new ArticleId(id), form.Text("stamp"), kind, note, seat.Staff, classes: ChangeDesk.ClassesOf(form), cancel: cancel);
        if (outcome is ReleaseOutcome.Released released)
        {
            // The release stands, whoever hung up: readers of this node get it at once.
            await stale.CatchUpAsync(CancellationToken.None);
            return new LeadTo($"/desk/articles/{id}/released?pages={released.Stale.Count}");
        }
        if (outcome is ReleaseOutcome.Missing || await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft)
        {
            return await reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
        }
        var asked = await sheet.OfAsync(seat, draft, kind, cancel);
        var view = asked with
        {
            Objections = outcome is ReleaseOutcome.Refused refused ? refused.Objections : asked.Objections, Note = note, HasMoved = outcome is ReleaseOutcome.Moved, Chosen = ChangeDesk.ClassesOf(form),
        };
        // Neither is wrong with the draft itself: it was changed, or nobody has looked at it yet.
        var isConflict = view.HasMoved || view.Objections.Any(objection => objection.Code == "not-reviewed");
        return await reception.PageAsync<ReleasePage>(view, seat, isConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>What became of the article's last release.</summary>
    public static async Task<IResult> ShowDoneAsync(Guid id, int? pages, HttpContext context, Reception reception, Board board, PublicAddress address, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await board.ArticleAsync(new ArticleId(id), cancel) is not { } article
            || await board.StoryAsync(article.StoryId, cancel) is not { } story
            || story.Releases.FirstOrDefault(release => release.ArticleId == article.Id) is not { } last)
        {
            return await reception.NotFoundAsync(context);
        }
        var headline = story.Articles.First(row => row.Article.Id == article.Id).Headline;
        return await reception.PageAsync<ReleasedPage>(new ReleasedView(seat, article, headline, last, address.Origin, pages), seat);
    }
}
