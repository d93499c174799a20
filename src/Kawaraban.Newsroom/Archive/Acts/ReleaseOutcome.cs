using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>What became of a release.</summary>
public abstract record ReleaseOutcome
{
    /// <param name="Stale">The tags of the pages that it made stale.</param>
    public sealed record Released(Release Release, ArticleAddress Address, IReadOnlyList<string> Stale) : ReleaseOutcome;

    public sealed record Refused(IReadOnlyList<Objection> Objections) : ReleaseOutcome;

    /// <summary>The draft changed after whoever releases looked at it.</summary>
    public sealed record Moved : ReleaseOutcome;

    public sealed record Missing : ReleaseOutcome;
}
