using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>Changes which rows a draft has, and takes what was decided of a change at the source.</summary>
internal static class RowPlacing
{
    public static Task<IResult> AddAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        ActAsync<SentBeginning>(id, sent => sent.Version, context, reception, drafts, names, (sent, seat) =>
            drafts.AddBlockAsync(new VersionId(sent.Version), sent.After is { } above ? new BlockId(above) : null, sent.Text, seat.Staff, cancel), cancel);

    public static Task<IResult> SplitAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, PasteUp paste, StaffNames names, CancellationToken cancel) =>
        ActAsync<SentSplit>(id, sent => sent.Version, context, reception, drafts, names, (sent, seat) =>
            paste.SplitAsync(new VersionId(sent.Version), new BlockId(blockId), sent.BaseRevision, sent.Before, sent.After, seat.Staff, cancel), cancel);

    public static Task<IResult> MergeAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, PasteUp paste, StaffNames names, CancellationToken cancel) =>
        ActAsync<SentMerge>(id, sent => sent.Version, context, reception, drafts, names, (sent, seat) =>
            paste.MergeWithNextAsync(new VersionId(sent.Version), new BlockId(blockId), sent.BaseRevision, sent.NextRevision, sent.Text, seat.Staff, cancel), cancel);

    public static Task<IResult> OmitAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        ActAsync<SentPlace>(id, sent => sent.Version, context, reception, drafts, names, (sent, seat) =>
            drafts.RemoveBlockAsync(new VersionId(sent.Version), new BlockId(blockId), sent.BaseRevision, seat.Staff, cancel), cancel);

    public static Task<IResult> UndoAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, PasteUp paste, StaffNames names, CancellationToken cancel) =>
        ActAsync<SentUndo>(id, sent => sent.Version, context, reception, drafts, names, (sent, seat) => paste.UndoAsync(new VersionId(sent.Version), seat.Staff, cancel), cancel);

    public static async Task<IResult> MoveAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentMove>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        var (seat, version) = (await reception.SeatAsync(context), new VersionId(sent.Version));
        var isMoved = await drafts.IsDraftOfAsync(version, new ArticleId(id), cancel) && await drafts.MoveBlockAsync(version, new BlockId(blockId), sent.Up, seat.Staff, cancel);
        return Done(isMoved, "the block is at the end already, or gone");
    }

    public static async Task<IResult> SettleAsync(Guid id, Guid blockId, HttpContext context, Reception reception, SettlementDesk settlements, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentSettlement>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        if (DecisionOf(sent.Decision) is not { } decision)
        {
            return ApiProblem.BadRequest("'decision' is stillRight, amended, tookMachine, kept or dropped");
        }
        var seat = await reception.SeatAsync(context);
        var source = sent.SourceBlock is { } block ? new BlockId(block) : (BlockId?)null;
        return Done(await settlements.SettleAsync(new ArticleId(id), new BlockId(blockId), source, new VersionId(sent.Seen), decision, seat.Staff, cancel), "there is no such block, or it was made from nothing there");
    }

    private static async Task<IResult> ActAsync<T>(
        Guid id, Func<T, Guid> versionOf, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, Func<T, Seat, Task<SaveOutcome>> act, CancellationToken cancel)
        where T : class
    {
        var (sent, wrong) = await ApiBody.ReadAsync<T>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        var seat = await reception.SeatAsync(context);
        var isThere = await drafts.IsDraftOfAsync(new VersionId(versionOf(sent)), new ArticleId(id), cancel);
        return await RowSaving.AnswerAsync(isThere ? await act(sent, seat) : new SaveOutcome.Missing(), false, names);
    }

    private static SettlementDecision? DecisionOf(string word) => word switch
    {
        "stillRight" => SettlementDecision.StillRight,
        "amended" => SettlementDecision.Amended,
        "tookMachine" => SettlementDecision.TookMachine,
        "kept" => SettlementDecision.Kept,
        "dropped" => SettlementDecision.Dropped,
        _ => null,
    };

    private static IResult Done(bool done, string why) => done ? Results.Json(new DoneAnswer(true)) : ApiProblem.Of(StatusCodes.Status409Conflict, ApiProblem.NotPossible, why);
}
