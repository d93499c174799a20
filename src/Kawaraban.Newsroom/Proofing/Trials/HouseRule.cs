namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>A rule as an edition's house style has it.</summary>
/// <param name="Name">As <c>stray-spaces</c>.</param>
/// <param name="Said">What <c>stylebook.json</c> says of it, as JSON; <c>"off"</c> where it does not name it.</param>
/// <param name="IsOn">Whether texts are read by it.</param>
/// <param name="Severity">How much its findings matter; null where that differs from one to another.</param>
/// <param name="IsAgainstSource">Whether it holds a translation against its source.</param>
/// <param name="Settings">What can be set, with the value that each has where the pack is silent, as JSON.</param>
public sealed record HouseRule(string Name, string Said, bool IsOn, ProofSeverity? Severity, bool IsAgainstSource, IReadOnlyDictionary<string, string> Settings);
