using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Checking;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>What the register has to say of a block of a draft.</summary>
/// <param name="Source">The plain text that it was made from, which the offers' ranges are of; empty for the edition's own.</param>
/// <param name="Target">Its own plain text.</param>
public sealed record BlockNames(BlockId Block, string Source, string Target, IReadOnlyList<TermOffer> Offers, IReadOnlyList<NameFinding> Findings);
