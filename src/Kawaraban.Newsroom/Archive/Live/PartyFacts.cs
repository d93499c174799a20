using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>What a story file says of one party.</summary>
/// <param name="Facts">The latest first, as many as were asked for.</param>
public sealed record PartyFacts(PublicFile File, IReadOnlyList<PublicFact> Facts);
