using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Proposals;
using Kawaraban.Site.Desk.Bench;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>
/// Gathers for rows what the bench offers for the row in hand, for whoever works without script. Names and what waits are there for all rows;
/// the memory is asked for one row only, when somebody wants it: no page waits for it.
/// </summary>
internal sealed class RowShelf(DraftNames names, ProposalDesk proposals, RowOffers offers)
{
    /// <param name="asked">The row that the memory is asked for; null for none.</param>
    public async Task<IReadOnlyDictionary<BlockId, RowHelp>> OfAsync(DraftView draft, BlockId? asked, CancellationToken cancel)
    {
        if (draft.Source is null)
        {
            return new Dictionary<BlockId, RowHelp>();
        }
        var named = (await names.OfAsync(draft, cancel)).ToDictionary(row => row.Block, row => row.Offers);
        var open = (await proposals.OpenAsync(draft.Article.Id, cancel)).Where(proposal => proposal.BlockId is not null).ToLookup(proposal => proposal.BlockId!.Value);
        var memory = asked is { } block ? await offers.MemoryAsync(draft, block, cancel) : [];
        return draft.Blocks.ToDictionary(row => row.Id, row => HelpOf(named.GetValueOrDefault(row.Id, []), [.. open[row.Id]], row.Id == asked ? memory : null));
    }

    /// <summary>A name that stands twice in a row is offered once.</summary>
    private static RowHelp HelpOf(IReadOnlyList<TermOffer> offers, IReadOnlyList<Proposal> open, IReadOnlyList<MemoryAnswer>? memory) =>
        new([.. offers.DistinctBy(offer => (offer.Term.Id, offer.Target))], open, memory);
}
