using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>Saves a block's text as its form sends it. What is answered with "saved" is in the record.</summary>
internal static class BlockSaving
{
    public static async Task<IResult> SaveAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await SentBlock.ReadAsync(context.Request, cancel) is not { } sent)
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, Writing(id));
        }
        // The right was asked for in the edition of the article that the address names.
        var isThere = await drafts.IsDraftOfAsync(sent.Version, new ArticleId(id), cancel);
        var outcome = !isThere ? new SaveOutcome.Missing() : await drafts.SaveBlockAsync(sent.Version, new BlockId(blockId), sent.Base, sent.Text, seat.Staff, cancel);
        return await PageAsync(outcome, id, blockId, sent, seat, reception, drafts, names, cancel) ?? new LeadTo($"{Writing(id)}?done=saved#b-{blockId}");
    }

    /// <summary>The page that tells what is in the way of a save; null when nothing is.</summary>
    internal static async Task<IResult?> PageAsync(
        SaveOutcome outcome, Guid id, Guid blockId, SentBlock sent, Seat seat, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel)
    {
        switch (outcome)
        {
            case SaveOutcome.Saved:
                return null;
            case SaveOutcome.Conflict conflict when await drafts.FindAsync(new ArticleId(id), cancel) is { } draft:
                var view = new ConflictView(seat, draft, new BlockId(blockId), Written.Clean(sent.Text), conflict, await names.OfAsync(conflict.By, cancel));
                return await reception.PageAsync<ConflictPage>(view, seat, StatusCodes.Status409Conflict);
            case SaveOutcome.TooLong:
                return await reception.PageAsync<UnsavedPage>(new UnsavedView(seat, "tooLong", sent.Text, Writing(id)), seat, StatusCodes.Status413PayloadTooLarge);
            default:
                return await reception.PageAsync<UnsavedPage>(new UnsavedView(seat, "blockGone", sent.Text, Writing(id)), seat, StatusCodes.Status404NotFound);
        }
    }

    private static string Writing(Guid id) => $"/desk/articles/{id}";
}
