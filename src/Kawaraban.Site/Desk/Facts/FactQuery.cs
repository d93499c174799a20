using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>Which facts of a file the board shows.</summary>
/// <param name="Voucher">A kind of source that vouches for it.</param>
/// <param name="Party">The key of a party or of who vouches, in the name register.</param>
/// <param name="Lacks">An edition that has no wording of its own.</param>
/// <param name="OnlyMarked">Those that somebody has to look at.</param>
public sealed record FactQuery(FactKind? Kind, FactState? State, EvidenceStrength? Strength, Voucher? Voucher, string Party, string Lacks, bool OnlyMarked)
{
    public static FactQuery All { get; } = new(null, null, null, null, "", "", false);

    public static FactQuery Of(string? kind, string? state, string? strength, string? voucher, string? party, string? lacks, string? marked) => new(
        FormFields.OneOf<FactKind>(kind), FormFields.OneOf<FactState>(state), FormFields.OneOf<EvidenceStrength>(strength), FormFields.OneOf<Voucher>(voucher), party ?? "", lacks ?? "", marked == "yes");

    /// <summary>The same of one kind alone.</summary>
    public string PathOf(string key, FactKind kind) =>
        $"/desk/files/{key}?kind={kind}&state={State}&strength={Strength}&voucher={Voucher}&party={Uri.EscapeDataString(Party)}&lacks={Uri.EscapeDataString(Lacks)}{(OnlyMarked ? "&marked=yes" : "")}";

    /// <param name="party">The term that <see cref="Party"/> names; null where it names none.</param>
    public bool Takes(Fact fact, StoryFile file, TermId? party, IReadOnlySet<Fact> marked) =>
        (Kind is null || fact.Kind == Kind)
        && (State is null || file.StateOf(fact) == State)
        && (Strength is null || fact.RestsOn.Any(evidence => evidence.Strength == Strength))
        && (Voucher is null || fact.RestsOn.Any(evidence => evidence.Voucher == Voucher))
        && (Party.Length == 0 || fact.Parties.Exists(one => one.TermId == party) || fact.RestsOn.Any(evidence => party is not null && evidence.VouchedById == party))
        && (Lacks.Length == 0 || fact.LacksWordingIn(new EditionId(Lacks)))
        && (!OnlyMarked || marked.Contains(fact));
}
