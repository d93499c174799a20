using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>Which released articles of an edition a trial reads: all that are live, unless it is told otherwise.</summary>
/// <param name="Section">Only those of it; null for all.</param>
/// <param name="From">Only those first released then or later.</param>
/// <param name="Until">Only those first released before.</param>
public sealed record TrialScope(SectionId? Section = null, DateTimeOffset? From = null, DateTimeOffset? Until = null);
