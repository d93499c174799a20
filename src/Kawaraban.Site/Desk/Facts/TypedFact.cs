using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What a form comes to: a fact that wants a number, or what is wrong, field by field.</summary>
/// <param name="Over">What it does to a fact that is there.</param>
public sealed record TypedFact(Func<int, Fact> Make, Succession? Over, IReadOnlyList<FactFault> Faults);
