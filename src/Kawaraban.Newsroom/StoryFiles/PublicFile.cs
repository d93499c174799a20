namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>
/// What readers may see of a story file: the facts that are not withdrawn, rest on something that they can read, and are worded in no edition as before words of theirs
/// had to go; and of their evidence only what can be read. It is the same in every edition.
/// </summary>
public sealed class PublicFile
{
    private readonly Dictionary<int, PublicFact> _byNumber;

    private PublicFile(StoryFile file, IReadOnlyList<PublicFact> facts) => (File, Facts, _byNumber) = (file, facts, facts.ToDictionary(fact => fact.Fact.Number));

    public StoryFile File { get; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<PublicFact> Facts { get; }

    /// <param name="standing">Where a passage stands; an outside source is not asked for.</param>
    public static PublicFile Of(StoryFile file, Func<FactEvidence, PassageStanding> standing, WithheldWords withheld)
    {
        var shown = new Dictionary<int, IReadOnlyList<FactEvidence>>();
        foreach (var fact in file.Facts.Where(fact => !fact.IsWithdrawn && !withheld.HasFact(fact)))
        {
            FactEvidence[] live = [.. fact.RestsOn.Where(evidence => IsLive(evidence, standing))];
            if (live.Length > 0)
            {
                shown.Add(fact.Number, live);
            }
        }
        return new PublicFile(file, [.. file.Facts.Where(fact => shown.ContainsKey(fact.Number)).Select(fact => Show(file, fact, shown))]);
    }

    /// <summary>
    /// The facts that somebody has to look at: readers can no longer read part of what they rest on as it was, all their evidence was taken back, they hold again since what took their
    /// place was withdrawn, or a wording of theirs may say words that had to go.
    /// </summary>
    public static IEnumerable<Fact> Marked(StoryFile file, Func<FactEvidence, PassageStanding> standing, WithheldWords withheld) => file.Facts.Where(fact =>
        file.IsStanding(fact) && (fact.RestsOn.Count == 0 || fact.RestsOn.Any(evidence => !IsLive(evidence, standing) && standing(evidence) != PassageStanding.Awaited))
        || file.HoldsAgain(fact)
        || !fact.IsWithdrawn && withheld.HasFact(fact));

    public PublicFact? Find(int number) => _byNumber.GetValueOrDefault(number);

    private static bool IsLive(FactEvidence evidence, Func<FactEvidence, PassageStanding> standing) =>
        evidence.IsPassage ? standing(evidence) == PassageStanding.Live : evidence.SeenOn is not null;

    private static PublicFact Show(StoryFile file, Fact fact, Dictionary<int, IReadOnlyList<FactEvidence>> shown)
    {
        FactAct[] acts = [.. fact.Acts.Where(act => act.Kind != FactActKind.TakenBack).Select(act => Told(file, act, shown)).OfType<FactAct>()];
        Fact[] contradicting = [.. Disputed(file, fact, shown)];
        var related = acts.Where(act => act.Other is not null && act.Kind != FactActKind.Disputed)
            .Select(act => (act.Kind, Other: file.Find(act.Other!.Value)!))
            .Concat(contradicting.Select(other => (Kind: FactActKind.Disputed, Other: other)));
        var state = Succession(file, fact, shown) is not null ? FactState.Superseded : contradicting.Length > 0 ? FactState.Disputed : FactState.Asserted;
        return new PublicFact(fact, state, shown[fact.Number], acts, [.. related.Distinct()]);
    }

    /// <summary>The act as readers may know of it; null where it was done with a fact that they may not see.</summary>
    private static FactAct? Told(StoryFile file, FactAct act, Dictionary<int, IReadOnlyList<FactEvidence>> shown) =>
        act.Other is not { } other || shown.ContainsKey(other) ? act
        : act.Kind == FactActKind.Superseded && file.Find(other) is { } hidden ? Succession(file, hidden, shown)
        : null;

    /// <summary>The act by which a fact that readers may see took its place, or that of one which did and may not be seen; null where none did.</summary>
    private static FactAct? Succession(StoryFile file, Fact fact, Dictionary<int, IReadOnlyList<FactEvidence>> shown) => file.SuccessionOf(fact, other => shown.ContainsKey(other.Number));

    /// <summary>What contradicts it, as long as both stand to readers: a dispute with what they may not see is none to them.</summary>
    private static IEnumerable<Fact> Disputed(StoryFile file, Fact fact, Dictionary<int, IReadOnlyList<FactEvidence>> shown) =>
        Succession(file, fact, shown) is not null ? [] : file.Contradicting(fact).Where(other => shown.ContainsKey(other.Number) && Succession(file, other, shown) is null);
}
