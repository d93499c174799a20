using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Bench;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>What there is for the row in hand besides its source.</summary>
/// <param name="Names">Names in the source with what the target is to say for them.</param>
/// <param name="Memory">What the memory has, the best first.</param>
public sealed record RowHelp(BlockId Block, IReadOnlyList<TermOffer> Names, IReadOnlyList<MemoryAnswer> Memory);
