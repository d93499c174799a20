namespace Kawaraban.Newsroom.StoryFiles.Proposals.Matching;

/// <summary>A fact of the file that a proposal seems to be of.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Standing">How the proposal stands to it.</param>
/// <param name="Differences">In what it differs; empty where it says the same.</param>
/// <param name="Weight">How much speaks for the match; to order several by.</param>
public sealed record FactMatch(KnownFact Fact, MatchStanding Standing, IReadOnlyList<Difference> Differences, int Weight);
