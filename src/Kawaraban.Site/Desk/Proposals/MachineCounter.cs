using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Machine;
using Kawaraban.Site.Desk.Writing;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Proposals;

/// <summary>Asks the machine: for a row, or for all that are empty. Without a machine there are no such pages.</summary>
internal static class MachineCounter
{
    /// <summary>Saves what the row's form sends along, then asks.</summary>
    public static async Task<IResult> AskAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, MachineDesk machine, StaffNames names, CancellationToken cancel)
    {
        if (!machine.IsSetUp)
        {
            return await reception.NotFoundAsync(context);
        }
        return await BlockPlacing.WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
            await machine.ProposeAsync(draft.Article.Id, block.Id, seat.Staff, cancel) is MachineOutcome.Refused(var code)
                ? new LeadTo($"{ProposalBoard.Board(id)}?refused={code}")
                : new LeadTo($"{ProposalBoard.Board(id)}#r-{block.Id}"), cancel);
    }

    public static async Task<IResult> AskAllAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, MachineDesk machine, MachineRound round, CancellationToken cancel)
    {
        if (!machine.IsSetUp)
        {
            return await reception.NotFoundAsync(context);
        }
        var seat = await reception.SeatAsync(context);
        if (await drafts.FindAsync(new ArticleId(id), cancel) is null)
        {
            return await ProposalBoard.GoneAsync(reception, seat, id);
        }
        await round.BeginAsync(new ArticleId(id), seat.Staff, cancel);
        return new LeadTo(ProposalBoard.Board(id));
    }

    public static async Task<IResult> StopAsync(Guid id, HttpContext context, Reception reception, MachineDesk machine, MachineRound round)
    {
        if (!machine.IsSetUp)
        {
            return await reception.NotFoundAsync(context);
        }
        round.Stop(new ArticleId(id));
        return new LeadTo(ProposalBoard.Board(id));
    }
}
