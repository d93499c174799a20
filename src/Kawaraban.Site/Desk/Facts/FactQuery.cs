using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>Which facts of a file the board shows.</summary>
/// <param name="Party">The key of a party or of who vouches, in the name register.</param>
/// <param name="Lacks">An edition that has no wording of its own.</param>
/// <param name="OnlyMarked">Those that rest on something that readers can no longer read as it was.</param>
public sealed record FactQuery(FactKind? Kind, FactState? State, EvidenceStrength? Strength, string Party, string Lacks, bool OnlyMarked)
{
    public static FactQuery Of(string? kind, string? state, string? strength, string? party, string? lacks, string? marked) =>
        new(OneOf<FactKind>(kind), OneOf<FactState>(state), OneOf<EvidenceStrength>(strength), party ?? "", lacks ?? "", marked == "yes");

    /// <param name="slug">The key of a term of the register.</param>
    public bool Takes(Fact fact, StoryFile file, Func<Newsroom.Register.TermId, string> slug, IReadOnlySet<Fact> marked) =>
        (Kind is null || fact.Kind == Kind)
        && (State is null || file.StateOf(fact) == State)
        && (Strength is null || fact.Evidence.Exists(evidence => evidence.Strength == Strength))
        && (Party.Length == 0 || fact.Parties.Exists(party => slug(party.TermId) == Party) || fact.Evidence.Exists(evidence => evidence.VouchedById is { } voucher && slug(voucher) == Party))
        && (Lacks.Length == 0 || fact.WordingIn(new EditionId(Lacks)) is null)
        && (!OnlyMarked || marked.Contains(fact));

    private static T? OneOf<T>(string? name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var known) && Enum.IsDefined(known) ? known : null;
}
