using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What a form's evidence comes to: evidence, or what is wrong with it, field by field.</summary>
public sealed record TypedEvidence(FactEvidence? Evidence, IReadOnlyList<FactFault> Faults);
