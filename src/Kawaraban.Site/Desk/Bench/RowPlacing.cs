using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>Changes which rows a draft has, and takes what was decided of a change at the source.</summary>
internal static class RowPlacing
{
    public static async Task<IResult> AddAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentBeginning>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        var seat = await reception.SeatAsync(context);
        var after = sent.After is { } above ? new BlockId(above) : (BlockId?)null;
        return await RowSaving.AnswerAsync(await drafts.AddBlockAsync(await drafts.OfArticleAsync(new ArticleId(id), new VersionId(sent.Version), cancel), after, sent.Text, seat.Staff, cancel), false, names);
    }

    public static async Task<IResult> MoveAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentMove>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        var seat = await reception.SeatAsync(context);
        return Done(await drafts.MoveBlockAsync(await drafts.OfArticleAsync(new ArticleId(id), new VersionId(sent.Version), cancel), new BlockId(blockId), sent.Up, seat.Staff, cancel), "the block is at the end already, or gone");
    }

    public static async Task<IResult> OmitAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentPlace>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        var seat = await reception.SeatAsync(context);
        return await RowSaving.AnswerAsync(await drafts.RemoveBlockAsync(await drafts.OfArticleAsync(new ArticleId(id), new VersionId(sent.Version), cancel), new BlockId(blockId), sent.BaseRevision, seat.Staff, cancel), false, names);
    }

    public static async Task<IResult> SettleAsync(Guid id, Guid blockId, HttpContext context, Reception reception, SettlementDesk settlements, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentSettlement>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        if (!Enum.TryParse<SettlementDecision>(sent.Decision, ignoreCase: true, out var decision) || decision == SettlementDecision.Omitted || char.IsDigit(sent.Decision[0]))
        {
            return ApiProblem.BadRequest("'decision' is stillRight, amended, tookMachine, kept or dropped");
        }
        var seat = await reception.SeatAsync(context);
        var source = sent.SourceBlock is { } block ? new BlockId(block) : (BlockId?)null;
        return Done(await settlements.SettleAsync(new ArticleId(id), new BlockId(blockId), source, new VersionId(sent.Seen), decision, seat.Staff, cancel), "there is no such block, or it was made from nothing there");
    }

    private static IResult Done(bool done, string why) => done ? Results.Json(new DoneAnswer(true)) : ApiProblem.Of(StatusCodes.Status409Conflict, ApiProblem.NotPossible, why);
}
