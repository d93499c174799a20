using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What a wire told, beside the article of one edition that it concerns.</summary>
/// <param name="IsLive">Readers see the article.</param>
public sealed record AdvisoryView(Advisory Advisory, ArticleId Article, string Headline, bool IsLive);
