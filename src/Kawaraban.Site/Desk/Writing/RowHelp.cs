using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Translations.Proposals;
using Kawaraban.Site.Desk.Bench;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>What there is for a row besides its source.</summary>
/// <param name="Names">Names in the source with what the target is to say for them.</param>
/// <param name="Proposals">Texts that wait beside it, the oldest first.</param>
/// <param name="Memory">What the memory has, the best first; null where it was not asked.</param>
public sealed record RowHelp(IReadOnlyList<TermOffer> Names, IReadOnlyList<Proposal> Proposals, IReadOnlyList<MemoryAnswer>? Memory);
