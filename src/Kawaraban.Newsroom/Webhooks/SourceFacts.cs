namespace Kawaraban.Newsroom.Webhooks;

/// <summary>The article that a translation is made from.</summary>
/// <param name="Version">The number of the version that is live now; of a withdrawal, that was.</param>
public sealed record SourceFacts(Guid Article, string Edition, int Version);
