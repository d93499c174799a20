using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>What a story file says of one party.</summary>
/// <param name="Facts">The latest first, as many as were asked for; none where readers may see none yet.</param>
public sealed record PartyFacts(FileBoxView View, IReadOnlyList<PublicFact> Facts);
