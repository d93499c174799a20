using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>All story files; for an article, to choose the one that its text is to be read for.</summary>
/// <param name="Article">The article's id; empty for none.</param>
public sealed record FileListView(Seat Seat, IReadOnlyList<(StoryFile File, int Facts)> Files, string Article);
