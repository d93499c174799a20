using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>Saves a block's text, for forms and for the island alike. What is answered with "saved" is in the record.</summary>
internal static class BlockSaving
{
    public static async Task<IResult> SaveAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, UserManager<StaffMember> staff, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var isJson = SentBlock.IsJson(context.Request);
        if (await SentBlock.ReadAsync(context.Request, cancel) is not { } sent)
        {
            return isJson ? Results.StatusCode(StatusCodes.Status400BadRequest) : await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, Writing(id));
        }
        // The right was asked for in the edition of the article that the address names.
        var isThere = await drafts.IsDraftOfAsync(sent.Version, new ArticleId(id), cancel);
        var outcome = !isThere ? new SaveOutcome.Missing() : await drafts.SaveBlockAsync(sent.Version, new BlockId(blockId), sent.Base, sent.Text, seat.Staff, cancel);
        return isJson
            ? await JsonAsync(outcome, staff)
            : await PageAsync(outcome, id, blockId, sent, seat, reception, drafts, staff, cancel) ?? new LeadTo($"{Writing(id)}?done=saved#b-{blockId}");
    }

    /// <summary>The page that tells what is in the way of a save; null when nothing is.</summary>
    internal static async Task<IResult?> PageAsync(
        SaveOutcome outcome, Guid id, Guid blockId, SentBlock sent, Seat seat, Reception reception, DraftPaper drafts, UserManager<StaffMember> staff, CancellationToken cancel)
    {
        switch (outcome)
        {
            case SaveOutcome.Saved:
                return null;
            case SaveOutcome.Conflict conflict when await drafts.FindAsync(new ArticleId(id), cancel) is { } draft:
                var view = new ConflictView(seat, draft, new BlockId(blockId), Written.Clean(sent.Text), conflict, await NameAsync(conflict.By, staff));
                return await reception.PageAsync<ConflictPage>(view, seat, StatusCodes.Status409Conflict);
            case SaveOutcome.TooLong:
                return await reception.PageAsync<UnsavedPage>(new UnsavedView(seat, "tooLong", sent.Text, Writing(id)), seat, StatusCodes.Status413PayloadTooLarge);
            default:
                return await reception.PageAsync<UnsavedPage>(new UnsavedView(seat, "blockGone", sent.Text, Writing(id)), seat, StatusCodes.Status404NotFound);
        }
    }

    private static async Task<IResult> JsonAsync(SaveOutcome outcome, UserManager<StaffMember> staff) => outcome switch
    {
        SaveOutcome.Saved saved => Results.Json(new { saved.Revision, SavedAt = saved.At }),
        SaveOutcome.Conflict conflict => Results.Json(
            new { conflict.Theirs, conflict.Revision, By = await NameAsync(conflict.By, staff), conflict.At }, statusCode: StatusCodes.Status409Conflict),
        SaveOutcome.TooLong tooLong => Results.Json(new { tooLong.Limit }, statusCode: StatusCodes.Status413PayloadTooLarge),
        _ => Results.StatusCode(StatusCodes.Status404NotFound),
    };

    private static async Task<string> NameAsync(StaffId? by, UserManager<StaffMember> staff) =>
        by is { } id && await staff.FindByIdAsync(id.ToString()) is { } member ? member.Name : "";

    private static string Writing(Guid id) => $"/desk/articles/{id}";
}
