using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Trials;

/// <summary>What a trial found in one article.</summary>
/// <param name="Headline">Of the version that was read.</param>
public sealed record TrialPart(ArticleId Article, ArticleAddress Address, string Headline, DateTimeOffset ReleasedAt, IList<TrialFinding> Findings);
