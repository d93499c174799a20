using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>A machine that may be asked, expressly, for a proposal.</summary>
public interface IMachineOffers
{
    /// <summary>Whether one is set up for the draft's edition.</summary>
    bool MayBeAsked(DraftView draft);

    /// <returns>Null where it could not say anything.</returns>
    Task<MachineAnswer?> ProposeAsync(DraftView draft, Block block, CancellationToken cancel);
}
