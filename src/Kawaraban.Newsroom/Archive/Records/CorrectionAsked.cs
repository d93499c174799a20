using Kawaraban.Newsroom.Corrections;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What a correction in one edition asks of another.</summary>
/// <param name="Correction">What readers of the other edition were told.</param>
/// <param name="Corrected">The article that was corrected.</param>
/// <param name="Article">The article that it is to be decided for.</param>
/// <param name="By">Who decided; empty while nobody has.</param>
public sealed record CorrectionAsked(CorrectionDecision Decision, Release Correction, Article Corrected, Article Article, string Headline, string By);
