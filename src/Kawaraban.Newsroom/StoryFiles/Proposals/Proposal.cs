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
    IReadOnlyList<ProposedParty> Parties)
{
    /// <summary>Of what binds somebody anew.</summary>
    public CommitmentForm? Form => Deed switch
    {
        Deed.Signs => CommitmentForm.Treaty,
        Deed.Promises => CommitmentForm.Promise,
        Deed.Sanctions => CommitmentForm.Sanction,
        _ => null,
    };

    /// <summary>The kind of the fact that it becomes: what calls on a commitment, keeps or breaks it is an event.</summary>
    public FactKind Becomes => Kind switch
    {
        ProposalKind.Figure => FactKind.Figure,
        ProposalKind.Exchange => FactKind.Exchange,
        ProposalKind.Outlook => FactKind.Outlook,
        ProposalKind.Commitment when Form is not null => FactKind.Commitment,
        _ => FactKind.Event,
    };

    /// <summary>When, as the fact that it becomes has it.</summary>
    public FactTime? When => Time is { } time ? FactTime.Of(time) : null;

    /// <summary>Whether a fact of that kind can be what it states: an outlook and the event that it becomes are one.</summary>
    internal bool IsOf(FactKind kind) => Found(Becomes) == Found(kind);

    /// <summary>What kind facts of a kind are looked for under.</summary>
    internal static FactKind Found(FactKind kind) => kind == FactKind.Outlook ? FactKind.Event : kind;
}
