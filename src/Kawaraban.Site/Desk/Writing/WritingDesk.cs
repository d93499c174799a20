using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>The page on which an article is written or translated. Looking at it makes no draft.</summary>
internal static class WritingDesk
{
    private const int OfferedPictures = 200;

    public static async Task<IResult> ShowAsync(
        Guid id, HttpContext context, Reception reception, DraftPaper drafts, SourceWatch watch, PasteUp pasteUp, Board board, AuthorBook authors, PictureLedger pictures, MachineDesk machine,
        RowShelf shelf, DraftProof proof, HouseStyles styles, StoryFileBook files, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft)
        {
            return await WithoutDraftAsync(id, seat, context, reception, board, cancel);
        }
        var edition = draft.Article.EditionId;
        var standing = await watch.OfAsync(draft.Version.Id, cancel);
        var inHand = Guid.TryParse(context.Request.Query["row"].ToString(), out var row) ? await shelf.InHandAsync(draft, new BlockId(row), cancel) : null;
        var view = new WritingView
        {
            Seat = seat,
            Draft = draft,
            Rows = WritingRow.Of(draft, standing),
            Waiting = await shelf.WaitingAsync(draft, cancel),
            InHand = inHand,
            Files = inHand is null ? [] : [.. (await files.AllAsync(cancel)).Select(file => StoryFileLink.Of(file.File, seat.Edition.Id))],
            Machine = machine.IsSetUp,
            Standing = standing,
            Proof = await proof.OfAsync(draft, cancel),
            Styles = styles,
            LastAct = await pasteUp.LastAsync(draft.Version.Id, cancel),
            Authors = await authors.AllAsync(edition, cancel),
            Offered = [.. (await pictures.LatestAsync(edition, OfferedPictures, cancel)).Select(picture => picture.Id)],
        };
        return await reception.PageAsync<WritingPage>(view, seat);
    }

    private static async Task<IResult> WithoutDraftAsync(Guid id, Seat seat, HttpContext context, Reception reception, Board board, CancellationToken cancel)
    {
        if (await board.ArticleAsync(new ArticleId(id), cancel) is not { } article || await board.StoryAsync(article.StoryId, cancel) is not { } story)
        {
            return await reception.NotFoundAsync(context);
        }
        var row = story.Articles.First(row => row.Article.Id == article.Id);
        return await reception.PageAsync<NoDraftPage>(new NoDraftView(seat, row, story.Advisories), seat);
    }
}
