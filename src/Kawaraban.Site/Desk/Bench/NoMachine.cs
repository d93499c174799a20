using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>A paper that has set up no machine.</summary>
internal sealed class NoMachine : IMachineOffers
{
    public bool MayBeAsked(DraftView draft) => false;

    public Task<MachineAnswer?> ProposeAsync(DraftView draft, Block block, CancellationToken cancel) => Task.FromResult<MachineAnswer?>(null);
}
