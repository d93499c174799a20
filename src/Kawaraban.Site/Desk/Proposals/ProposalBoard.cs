using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Proposals;
using Kawaraban.Site.Desk.Writing;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Proposals;

/// <summary>What waits beside the rows of a draft: texts of machines and of files that came back. Somebody takes each, or keeps what is there.</summary>
internal static class ProposalBoard
{
    public static async Task<IResult> ShowAsync(
        Guid id, string? refused, HttpContext context, Reception reception, DraftPaper drafts, TranslationRows translationRows, ProposalDesk proposals, MachineDesk machine, MachineRound round, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { Source: not null } draft)
        {
            return await GoneAsync(reception, seat, id);
        }
        var view = new ProposalView
        {
            Seat = seat, Draft = draft, Refused = refused, Machine = machine.IsSetUp, Round = round.Of(draft.Article.Id),
            Sheet = await translationRows.SheetAsync(draft, cancel),
            Open = await proposals.OpenAsync(draft.Article.Id, cancel),
            Empty = machine.IsSetUp ? (await machine.EmptyAsync(draft.Article.Id, cancel)).Count : 0,
        };
        return await reception.PageAsync<ProposalPage>(view, seat);
    }

    public static async Task<IResult> TakeAsync(
        Guid id, long proposal, HttpContext context, Reception reception, DraftPaper drafts, ProposalDesk proposals, StaffNames names, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await proposals.FindAsync(new ArticleId(id), proposal, cancel) is not { SettledAt: null } found)
        {
            return new LeadTo($"{Board(id)}?done=proposalSettled");
        }
        var sent = new SentBlock(new VersionId(form.Id("version") ?? Guid.Empty), form.Number("base") ?? 0, found.Text);
        var outcome = await proposals.TakeAsync(found, sent.Version, sent.Base, seat.Staff, cancel);
        if (found.BlockId is not { } block)
        {
            return new LeadTo(outcome is SaveOutcome.Saved ? $"{Board(id)}?done=proposalTaken" : $"{Board(id)}?done=blockChanged");
        }
        return await BlockSaving.PageAsync(outcome, id, block.Value, sent, seat, reception, drafts, names, cancel) ?? new LeadTo($"{Board(id)}?done=proposalTaken");
    }

    public static async Task<IResult> DismissAsync(Guid id, long proposal, HttpContext context, Reception reception, ProposalDesk proposals, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await proposals.FindAsync(new ArticleId(id), proposal, cancel) is { } found)
        {
            await proposals.DismissAsync(found, seat.Staff, cancel);
        }
        return new LeadTo($"{Board(id)}?done=proposalKept");
    }

    /// <summary>Somebody puts their name to a text as the machine wrote it.</summary>
    public static async Task<IResult> ConfirmAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var outcome = await drafts.ConfirmBlockAsync(new VersionId(form.Id("version") ?? Guid.Empty), new BlockId(blockId), form.Number("base") ?? 0, isDone: true, seat.Staff, cancel);
        return outcome is SaveOutcome.Saved ? new LeadTo($"{Board(id)}?done=blockConfirmed") : new LeadTo($"{Board(id)}?done=blockChanged");
    }

    internal static string Board(Guid id) => $"/desk/articles/{id}/proposals";

    internal static Task<IResult> GoneAsync(Reception reception, Seat seat, Guid id) =>
        reception.TellAsync(seat, "noExchange", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
}
