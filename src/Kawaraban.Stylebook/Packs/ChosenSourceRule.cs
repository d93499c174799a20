using Kawaraban.Stylebook.AgainstSource;

namespace Kawaraban.Stylebook.Packs;

/// <summary>A rule against the source that a pack has chosen.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much all its findings matter here; null where each has the weight that the rule gives it.</param>
public sealed record ChosenSourceRule(ISourceRule Rule, Severity? Severity);
