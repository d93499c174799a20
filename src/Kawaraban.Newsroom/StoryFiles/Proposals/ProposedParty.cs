using Kawaraban.Language;
using Kawaraban.Newsroom.Register;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>A name of the register in a proposal.</summary>
/// <param name="Term">The entry.</param>
/// <param name="Range">Where the passage names it.</param>
/// <param name="Part">What it has to do with it.</param>
public sealed record ProposedParty(TermId Term, TextRange Range, PartyPart Part);
