namespace Kawaraban.Newsroom.Archive.Trials;

/// <summary>Some of what a trial found.</summary>
/// <param name="Next">Where the next page begins; null where there is none.</param>
public sealed record TrialPage(IReadOnlyList<TrialPart> Parts, long? Next);
