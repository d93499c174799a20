using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>A draft as the desk works on it, beside its source where it is a translation.</summary>
public sealed record DraftView
{
    public required Story Story { get; init; }
    public required Article Article { get; init; }
    public required ArticleVersion Version { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }
    public required IReadOnlyList<Alignment> Alignments { get; init; }
    public required IReadOnlyList<AuthorId> Authors { get; init; }
    public required IReadOnlyList<AuthorId> Translators { get; init; }
    public required IReadOnlyDictionary<PictureId, PictureView> Pictures { get; init; }
    public required DraftSource? Source { get; init; }

    /// <summary>What wires told of the story, and nobody has settled.</summary>
    public required IReadOnlyList<Advisory> Advisories { get; init; }

    /// <summary>
    /// Changes with every save of head or blocks: who releases says which stamp they looked at, and what changed meanwhile is not
    /// released unseen.
    /// </summary>
    public string Stamp => DraftStamp.Of(Version, Blocks);
}

/// <summary>The source of a translation at the version that the draft is made from.</summary>
/// <param name="LatestNumber">The source's live version; more than the number of <paramref name="Version"/> when it has moved on.</param>
public sealed record DraftSource(Article Article, ArticleVersion Version, IReadOnlyList<Block> Blocks, IReadOnlyDictionary<PictureId, PictureView> Pictures, int LatestNumber);
