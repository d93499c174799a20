namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>A finding, and how it stands to what the rules say today.</summary>
public sealed record TrialLine(ProofFinding Finding, TrialStanding Standing);
