namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>A fact as readers may see it.</summary>
/// <param name="Evidence">What of its evidence is live; never empty.</param>
/// <param name="Related">
/// The published facts that it names or that name it: what took its place, what contradicts it, what it was given in return for, what
/// settled it, what invoked, kept or broke it.
/// </param>
public sealed record PublicFact(Fact Fact, FactState State, IReadOnlyList<FactEvidence> Evidence, IReadOnlyList<(FactActKind How, Fact Other)> Related);
