using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What readers may see of a file, and what that follows from.</summary>
internal sealed record ShownFile(PublicFile File, ShownBasis Basis);
