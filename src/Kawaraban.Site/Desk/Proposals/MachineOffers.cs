using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Machine;
using Kawaraban.Site.Desk.Bench;

namespace Kawaraban.Site.Desk.Proposals;

/// <summary>The machine as the bench asks it: a text for whoever looks, laid down nowhere.</summary>
internal sealed class MachineOffers(MachineDesk machine) : IMachineOffers
{
    public bool MayBeAsked(DraftView draft) => machine.IsSetUp && draft.Source is not null;

    public async Task<MachineAnswer?> ProposeAsync(DraftView draft, Block block, CancellationToken cancel) =>
        await machine.TextAsync(draft.Article.Id, block.Id, cancel) is MachineOutcome.Proposed(var text, var engine, _) ? new MachineAnswer(text, engine) : null;
}
