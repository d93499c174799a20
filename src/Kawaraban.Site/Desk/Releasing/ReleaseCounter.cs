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
    public static async Task<IResult> ShowAsync(
        Guid id, HttpContext context, Reception reception, DraftPaper drafts, ChangeBook changes, StopBook stops, ReviewBook reviews, DraftNames names, TimeProvider clock, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await drafts.FindAsync(new ArticleId(id), cancel) is { } draft
            ? await reception.PageAsync<ReleasePage>(
                new ReleaseView(seat, draft, await JudgedAsync(draft, stops, reviews, clock, cancel))
                {
                    Changes = await ChangesAsync(changes, draft, ReleaseKind.Update, cancel), Names = await names.OfAsync(draft, cancel),
                },
                seat)
            : await reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
    }

    public static async Task<IResult> DoAsync(
        Guid id, HttpContext context, Reception reception, ReleaseDesk desk, DraftPaper drafts, ChangeBook changes, StopBook stops, ReviewBook reviews, StaleWatch stale, TimeProvider clock, CancellationToken cancel)
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
        var objections = outcome is ReleaseOutcome.Refused refused ? refused.Objections : await JudgedAsync(draft, stops, reviews, clock, cancel);
        var view = new ReleaseView(seat, draft, objections, kind, note, outcome is ReleaseOutcome.Moved)
        {
            Changes = await ChangesAsync(changes, draft, kind, cancel), Chosen = ChangeDesk.ClassesOf(form),
        };
        // Neither is wrong with the draft itself: it was changed, or nobody has looked at it yet.
        var isConflict = view.HasMoved || objections.Any(objection => objection.Code == "not-reviewed");
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

    private static async Task<IReadOnlyList<ProposedChange>> ChangesAsync(ChangeBook changes, DraftView draft, ReleaseKind kind, CancellationToken cancel) =>
        await changes.IsTranslatedAsync(draft.Article.Id, cancel) ? await changes.ProposedAsync(draft.Article.Id, kind, cancel) : [];

    private static async Task<IReadOnlyList<Objection>> JudgedAsync(DraftView draft, StopBook stops, ReviewBook reviews, TimeProvider clock, CancellationToken cancel)
    {
        var unseen = (await reviews.StandingAsync(draft, cancel)).Objection;
        return
        [
            .. Readiness.Of(draft.Version, draft.Blocks, draft.Pictures.Keys.ToHashSet()),
            .. Readiness.OfStory(draft.Story, draft.Advisories, await stops.OfStoryAsync(draft.Story.Id, cancel), draft.Article.EditionId, clock.GetUtcNow()),
            .. unseen is null ? Array.Empty<Objection>() : [unseen],
        ];
    }
}
