using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>A paper without memory, register and machine.</summary>
internal sealed class NoOffers : IMemoryOffers, ITermOffers, IMachineOffers
{
    Task<IReadOnlyList<MemoryOffer>> IMemoryOffers.OffersAsync(DraftView draft, Block block, CancellationToken cancel) => Task.FromResult<IReadOnlyList<MemoryOffer>>([]);

    Task<IReadOnlyList<TermOffer>> ITermOffers.OffersAsync(DraftView draft, Block block, CancellationToken cancel) => Task.FromResult<IReadOnlyList<TermOffer>>([]);

    bool IMachineOffers.MayBeAsked(DraftView draft) => false;

    Task<MachineOffer?> IMachineOffers.ProposeAsync(DraftView draft, Block block, CancellationToken cancel) => Task.FromResult<MachineOffer?>(null);
}
