using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>Takes decisions of changes at the source, as the page showed them.</summary>
internal static class Settling
{
    public static Task<IResult> BlockAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, SettlementDesk desk, StaleWatch stale, StaffNames names, CancellationToken cancel) =>
        BlockPlacing.WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
        {
            var form = await context.Request.ReadFormAsync(cancel);
            if (Read(form) is not var (seen, decision) || decision is SettlementDecision.TookMachine or SettlementDecision.Omitted)
            {
                return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, Writing(id));
            }
            // Who changes the text and says that it is still right has amended it.
            var isChanged = draft.Blocks.First(x => x.Id == block.Id).Text != block.Text;
            var decided = isChanged && decision == SettlementDecision.StillRight ? SettlementDecision.Amended : decision;
            if (!await desk.SettleAsync(draft.Article.Id, block.Id, null, seen, decided, seat.Staff, cancel))
            {
                return null;
            }
            await stale.CatchUpAsync(CancellationToken.None);
            return decision == SettlementDecision.Dropped && await drafts.RemoveBlockAsync(draft.Version.Id, block.Id, block.Revision, seat.Staff, cancel) is SaveOutcome.Saved
                ? new LeadTo($"{Writing(id)}?done=removed")
                : new LeadTo($"{Writing(id)}?done=settledRow#b-{block.Id}");
        }, cancel);

    public static async Task<IResult> HeadAsync(Guid id, HttpContext context, Reception reception, SettlementDesk desk, StaleWatch stale, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (Read(form) is not var (seen, decision) || decision is not (SettlementDecision.StillRight or SettlementDecision.Amended))
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, Writing(id));
        }
        return await AnswerAsync(await desk.SettleHeadAsync(new ArticleId(id), seen, decision, seat.Staff, cancel), id, seat, reception, stale);
    }

    /// <summary>Leaves a new source block out on purpose.</summary>
    public static async Task<IResult> OmitAsync(Guid id, HttpContext context, Reception reception, SettlementDesk desk, StaleWatch stale, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        return form.Id("seen") is { } seen && form.Id("source") is { } source
            ? await AnswerAsync(await desk.OmitAsync(new ArticleId(id), new BlockId(source), new VersionId(seen), seat.Staff, cancel), id, seat, reception, stale)
            : await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, Writing(id));
    }

    private static (VersionId Seen, SettlementDecision Decision)? Read(IFormCollection form) =>
        form.Id("seen") is { } seen && FormFields.OneOf<SettlementDecision>(form.Text("decision")) is { } decision ? (new VersionId(seen), decision) : null;

    private static async Task<IResult> AnswerAsync(bool isSettled, Guid id, Seat seat, Reception reception, StaleWatch stale)
    {
        if (!isSettled)
        {
            return await reception.TellAsync(seat, "sourceMovedAgain", StatusCodes.Status409Conflict, Writing(id));
        }
        // What is settled is settled, whoever hung up: readers of this node are told so at once.
        await stale.CatchUpAsync(CancellationToken.None);
        return new LeadTo($"{Writing(id)}?done=settledRow");
    }

    private static string Writing(Guid id) => $"/desk/articles/{id}";
}
