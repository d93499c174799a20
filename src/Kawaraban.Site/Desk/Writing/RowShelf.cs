using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Proposals;
using Kawaraban.Site.Desk.Bench;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>
/// Gathers what stands at rows besides their text, for whoever works without script. What waits is there for all of them; names and memory
/// are asked for the row in hand only: no page waits for those of two hundred.
/// </summary>
internal sealed class RowShelf(DraftNames names, ProposalDesk proposals, RowOffers offers)
{
    /// <summary>The texts that wait beside rows, the oldest first.</summary>
    public async Task<ILookup<BlockId, Proposal>> WaitingAsync(DraftView draft, CancellationToken cancel) =>
        (draft.Source is null ? [] : await proposals.OpenAsync(draft.Article.Id, cancel)).Where(proposal => proposal.BlockId is not null).ToLookup(proposal => proposal.BlockId!.Value);

    /// <summary>A name that stands twice in the row is offered once. Null where the draft has no such block.</summary>
    public async Task<RowHelp?> InHandAsync(DraftView draft, BlockId block, CancellationToken cancel)
    {
        if (draft.Blocks.All(row => row.Id != block))
        {
            return null;
        }
        var named = draft.Source is null ? [] : (await names.OfAsync(draft, cancel)).First(row => row.Block == block).Offers;
        return new RowHelp(block, [.. named.DistinctBy(offer => (offer.Term.Id, offer.Target))], await offers.MemoryAsync(draft, block, cancel));
    }
}
