using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Statements;
using Kawaraban.Language.Times;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>A fact that a passage seems to state. Nothing of it is one until a person takes it.</summary>
/// <param name="Kind">What it would become.</param>
/// <param name="Range">What of the passage states it: the quantity, or the clause.</param>
/// <param name="Words">The words that it is found by: the quantity, or the verb.</param>
/// <param name="Deed">What is done; <see cref="Deed.Other"/> for a figure.</param>
/// <param name="Quantity">How much; null where it says no figure.</param>
/// <param name="Counted">Of what, or null.</param>
/// <param name="Time">When, or as of when; null where its sentence says nothing.</param>
/// <param name="Strength">How strongly it is vouched for.</param>
/// <param name="Voucher">What kind of source vouches.</param>
/// <param name="Source">Where the passage names the source, or null.</param>
/// <param name="IsNegated">Whether the text itself says that it is not so.</param>
/// <param name="Parties">The register's names in its clause, in the order of the text.</param>
public sealed record Proposal(
    ProposalKind Kind,
    TextRange Range,
    TextRange Words,
    Deed Deed,
    Quantity? Quantity,
    TextRange? Counted,
    TimeExpression? Time,
    EvidenceStrength Strength,
    Voucher Voucher,
    TextRange? Source,
    bool IsNegated,
    IReadOnlyList<ProposedParty> Parties);
