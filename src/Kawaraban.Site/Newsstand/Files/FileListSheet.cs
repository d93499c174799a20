using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>The list of story files.</summary>
/// <param name="Files">The last changed first.</param>
public sealed record FileListSheet(Edition Edition, IReadOnlyList<StoryFileRow> Files, IReadOnlyList<Edition> Elsewhere);
