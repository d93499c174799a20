using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Statements;
using Kawaraban.Newsroom.Register;

namespace Kawaraban.Newsroom.StoryFiles.Proposals.Matching;

/// <summary>A fact of a story file, as far as a proposal is held against it.</summary>
/// <param name="Key">What the file knows it by.</param>
/// <param name="Kind">Its kind; an outlook that came true is still one.</param>
/// <param name="Parties">The register's entries that it is about.</param>
/// <param name="Deed">What is done in an exchange or a commitment; <see cref="Deed.Other"/> where that is not known.</param>
/// <param name="Quantity">How much, or null; its range does not count.</param>
/// <param name="Counted">Of what, in the passage's language; empty where that is not known.</param>
/// <param name="From">The first instant of its time, or null.</param>
/// <param name="To">The first instant behind its time, or null.</param>
/// <param name="Strength">The strongest that its evidence vouches for it; null where nothing does any more.</param>
/// <param name="Vouchers">Who vouches for it already.</param>
/// <param name="Wording">What it is called in the passage's language; empty where it has no wording in it.</param>
public sealed record KnownFact(
    string Key,
    FactKind Kind,
    IReadOnlySet<TermId> Parties,
    Deed Deed,
    Quantity? Quantity,
    string Counted,
    DateTimeOffset? From,
    DateTimeOffset? To,
    EvidenceStrength? Strength,
    IReadOnlySet<Voucher> Vouchers,
    string Wording);
