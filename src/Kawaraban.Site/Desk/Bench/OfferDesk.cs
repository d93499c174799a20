using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>Answers what memory and register have for a row, and asks a machine where somebody wants it.</summary>
internal static class OfferDesk
{
    public static async Task<IResult> ShowAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, RowOffers offers, IMachineOffers machine, CancellationToken cancel)
    {
        await reception.SeatAsync(context);
        if (await FindAsync(drafts, id, blockId, cancel) is not var (draft, block))
        {
            return ApiProblem.NotFound(ApiProblem.NoBlock, "there is no such draft or block");
        }
        return Results.Json(new OffersAnswer(await offers.MemoryAsync(draft, block.Id, cancel), await offers.TermsAsync(draft, block.Id, cancel), machine.MayBeAsked(draft)));
    }

    public static async Task<IResult> ProposeAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, IMachineOffers machine, CancellationToken cancel)
    {
        await reception.SeatAsync(context);
        if (await FindAsync(drafts, id, blockId, cancel) is not var (draft, block))
        {
            return ApiProblem.NotFound(ApiProblem.NoBlock, "there is no such draft or block");
        }
        return machine.MayBeAsked(draft) && await machine.ProposeAsync(draft, block, cancel) is { } answer
            ? Results.Json(answer)
            : ApiProblem.NotFound(ApiProblem.NoMachine, "no machine gave a proposal");
    }

    private static async Task<(DraftView, Block)?> FindAsync(DraftPaper drafts, Guid id, Guid blockId, CancellationToken cancel) =>
        await drafts.FindAsync(new ArticleId(id), cancel) is { } draft && draft.Blocks.FirstOrDefault(block => block.Id.Value == blockId) is { } found ? (draft, found) : null;
}
