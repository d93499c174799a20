using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Readership;

/// <summary>An article as it is weighed against another.</summary>
public sealed record Candidate(ArticleId Id, SectionId Section, Gist Gist, DateTimeOffset PublishedAt);
