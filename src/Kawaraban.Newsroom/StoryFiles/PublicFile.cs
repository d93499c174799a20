namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>
/// What readers may see of a story file: the facts that are not withdrawn and rest on something that they can read, and of their evidence
/// only that. It is the same in every edition.
/// </summary>
public sealed class PublicFile
{
    private readonly Dictionary<int, PublicFact> _byNumber;

    private PublicFile(StoryFile file, IReadOnlyList<PublicFact> facts) => (File, Facts, _byNumber) = (file, facts, facts.ToDictionary(fact => fact.Fact.Number));

    public StoryFile File { get; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<PublicFact> Facts { get; }

    /// <param name="standing">Where a passage stands; an outside source is not asked for.</param>
    public static PublicFile Of(StoryFile file, Func<FactEvidence, PassageStanding> standing)
    {
        var shown = new Dictionary<int, IReadOnlyList<FactEvidence>>();
        foreach (var fact in file.Facts.Where(fact => !fact.IsWithdrawn))
        {
            FactEvidence[] live = [.. fact.Evidence.Where(evidence => IsLive(evidence, standing))];
            if (live.Length > 0)
            {
                shown.Add(fact.Number, live);
            }
        }
        return new PublicFile(file, [.. file.Facts.Where(fact => shown.ContainsKey(fact.Number)).Select(fact => Show(file, fact, shown))]);
    }

    /// <summary>The facts part of whose evidence readers can no longer read as it was: somebody has to look at them.</summary>
    public static IEnumerable<Fact> Marked(StoryFile file, Func<FactEvidence, PassageStanding> standing) =>
        file.Facts.Where(fact => fact.IsStanding && fact.Evidence.Exists(evidence => !IsLive(evidence, standing) && standing(evidence) != PassageStanding.Awaited));

    public PublicFact? Find(int number) => _byNumber.GetValueOrDefault(number);

    private static bool IsLive(FactEvidence evidence, Func<FactEvidence, PassageStanding> standing) =>
        evidence.IsPassage ? standing(evidence) == PassageStanding.Live : evidence.SeenOn is not null;

    private static PublicFact Show(StoryFile file, Fact fact, Dictionary<int, IReadOnlyList<FactEvidence>> shown)
    {
        var related = fact.Acts
            .Where(act => act.Other is not null && act.Kind is not FactActKind.Disputed)
            .Select(act => (act.Kind, Other: file.Find(act.Other!.Value)))
            .Concat(file.DisputedWith(fact).Select(other => (Kind: FactActKind.Disputed, Other: (Fact?)other)))
            .Where(link => link.Other is not null && shown.ContainsKey(link.Other.Number))
            .Select(link => (link.Kind, link.Other!));
        return new PublicFact(fact, StateIn(file, fact, shown), shown[fact.Number], [.. related.Distinct()]);
    }

    /// <summary>A dispute with what readers may not see is none to them.</summary>
    private static FactState StateIn(StoryFile file, Fact fact, Dictionary<int, IReadOnlyList<FactEvidence>> shown) =>
        file.StateOf(fact) is var state && state == FactState.Disputed && !file.DisputedWith(fact).Any(other => shown.ContainsKey(other.Number)) ? FactState.Asserted : state;
}
