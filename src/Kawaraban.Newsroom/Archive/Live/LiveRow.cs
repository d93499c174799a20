using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>An article beside its live version.</summary>
internal sealed class LiveRow
{
    public required Article Article { get; init; }
    public required ArticleVersion Version { get; init; }
}
