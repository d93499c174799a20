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
        var (version, block) = (new VersionId(sent.Version), new BlockId(blockId));
        var isThere = await drafts.IsDraftOfAsync(version, new ArticleId(id), cancel);
        var outcome = !isThere ? new SaveOutcome.Missing() : await drafts.SaveBlockAsync(version, block, sent.BaseRevision, sent.Text, sent.Machine ? BlockOrigin.Machine : BlockOrigin.Human, seat.Staff, cancel);
        // Confirmed is what was saved: where somebody saves in between, the text stays and is not confirmed.
        var isConfirmed = sent.Confirm && outcome is SaveOutcome.Saved saved
            && await drafts.ConfirmBlockAsync(version, block, saved.Revision, isDone: true, seat.Staff, cancel) is SaveOutcome.Saved;
        return await AnswerAsync(outcome, isConfirmed, names);
    }

    /// <summary>What became of a save, as the API says it.</summary>
    internal static async Task<IResult> AnswerAsync(SaveOutcome outcome, bool isConfirmed, StaffNames names) => outcome switch
    {
        SaveOutcome.Saved saved => Results.Json(new SavedAnswer(saved.Revision, saved.At, isConfirmed)),
        SaveOutcome.Added(var added) => Results.Json(new AddedAnswer(added.Value)),
        SaveOutcome.Conflict conflict => ApiProblem.Of(
            StatusCodes.Status409Conflict, ApiProblem.Conflict, "somebody else saved this block: both texts are kept",
            new("text", conflict.Theirs), new("revision", conflict.Revision), new("by", await names.OfAsync(conflict.By)), new("at", conflict.At)),
        SaveOutcome.TooLong tooLong => ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, ApiProblem.TooLong, $"a block holds at most {tooLong.Limit} characters", [new("limit", tooLong.Limit)]),
        _ => ApiProblem.NotFound(ApiProblem.NoBlock, "there is no such draft or block"),
    };
}
