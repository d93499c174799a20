using Kawaraban.Newsroom.Proofing.Trials;

namespace Kawaraban.Newsroom.Archive.Trials;

/// <summary>A trial and who began it; null where they have left.</summary>
public sealed record TrialView(Trial Trial, string? By);
