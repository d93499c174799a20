using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>Saves a row as somebody types. What is answered with a revision is in the record.</summary>
internal static class RowSaving
{
    public static async Task<IResult> SaveAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentRow>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        var seat = await reception.SeatAsync(context);
        var outcome = await drafts.SaveBlockAsync(new VersionId(sent.Version), new BlockId(blockId), sent.BaseRevision, sent.Text, seat.Staff, cancel);
        return await AnswerAsync(outcome, isConfirmed: false, names);
    }

    /// <summary>What became of a save, as the API says it.</summary>
    internal static async Task<IResult> AnswerAsync(SaveOutcome outcome, bool isConfirmed, StaffNames names) => outcome switch
    {
        SaveOutcome.Saved saved => Results.Json(new SavedAnswer(saved.Revision, saved.At, isConfirmed)),
        SaveOutcome.Conflict conflict => ApiProblem.Of(
            StatusCodes.Status409Conflict, ApiProblem.Conflict, "somebody else saved this block: both texts are kept",
            new("text", conflict.Theirs), new("revision", conflict.Revision), new("by", await names.OfAsync(conflict.By)), new("at", conflict.At)),
        SaveOutcome.TooLong tooLong => ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, ApiProblem.TooLong, $"a block holds at most {tooLong.Limit} characters", [new("limit", tooLong.Limit)]),
        _ => ApiProblem.NotFound(ApiProblem.NoBlock, "there is no such draft or block"),
    };
}
