using Kawaraban.Language.Evidence;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>A fact as readers may see it: where it stands and what became of it follow from what they may know alone.</summary>
/// <param name="Evidence">What of its evidence is live; never empty.</param>
/// <param name="Acts">
/// What was done to it without another fact, or with one that is published, oldest first; of the fact that took its place the first published one
/// in the line of successors.
/// </param>
/// <param name="Related">
/// The published facts that it names or that name it: what took its place, what contradicts it, what it was given in return for, what
/// settled it, what invoked, kept or broke it.
/// </param>
public sealed record PublicFact(
    Fact Fact, FactState State, IReadOnlyList<FactEvidence> Evidence, IReadOnlyList<FactAct> Acts, IReadOnlyList<(FactActKind How, Fact Other)> Related)
{
    /// <summary>The number of the published fact that took its place; null where none has.</summary>
    public int? SupersededBy => Acts.FirstOrDefault(act => act.Kind == FactActKind.Superseded)?.Other;

    /// <summary>Whether anybody vouches for it outright; else it may be told only with who says so, and how strongly.</summary>
    public bool IsStated => Evidence.Any(evidence => evidence.Strength == EvidenceStrength.Stated);

    /// <summary>
    /// The act by which somebody said of an outlook, for readers to see, that it came true or did not; null of any other. What is disputed or was superseded has none: that, and
    /// no verdict, is what readers are told of it.
    /// </summary>
    public FactAct? Verdict => State == FactState.Asserted && Outlook != OutlookState.Open ? Acts.Last(act => act.Kind == FactActKind.Settled) : null;

    /// <summary>Of an outlook: what was last said to have become of it.</summary>
    public OutlookState Outlook => Acts.LastOrDefault(act => act.Kind == FactActKind.Settled)?.Outcome ?? OutlookState.Open;
}
