using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>What stands at an address.</summary>
public abstract record Whereabouts
{
    public sealed record Here(ArticleView Article) : Whereabouts;

    /// <summary>The article has another address now.</summary>
    public sealed record Moved(ArticleAddress To) : Whereabouts;

    /// <summary>It was withdrawn; readers are told why.</summary>
    /// <param name="Stop">How its story is stopped now; then nothing of it is told but that.</param>
    public sealed record Gone(ArticleId Article, StoryId Story, DateTimeOffset At, string Note, StopKind? Stop) : Whereabouts;

    public sealed record Nowhere : Whereabouts;
}
