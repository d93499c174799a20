using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Stories;

/// <summary>One iteration of an article: a draft while it is worked on, unchangeable from its release on.</summary>
public sealed class ArticleVersion
{
    public required VersionId Id { get; init; }
    public required ArticleId ArticleId { get; init; }

    /// <summary>1 for the first; a draft already has the number that it will be released under.</summary>
    public required int Number { get; init; }

    public VersionState State { get; set; } = VersionState.Draft;

    /// <summary>Counts the saves of the head, so that a save against an older one is seen.</summary>
    public int Revision { get; set; } = 1;

    public string Kicker { get; set; } = "";
    public string Headline { get; set; } = "";
    public string Standfirst { get; set; } = "";
    public required SectionId Section { get; set; }
    public required string Slug { get; set; }
    public Genre Genre { get; set; }
    public string Dateline { get; set; } = "";
    public PictureId? Picture { get; set; }

    /// <summary>What the article is about, a term a line.</summary>
    public string Keywords { get; set; } = "";

    /// <summary>The version of the source that the translation was last held against.</summary>
    public VersionId? SourceVersionId { get; set; }

    /// <summary>The version of the source that the head was made from; null where it is the one that the whole was made from.</summary>
    public VersionId? HeadSourceVersionId { get; set; }

    /// <summary>A later version of the source that somebody has judged the head right against; null where nobody has.</summary>
    public VersionId? HeadHeldAgainstId { get; set; }

    /// <summary>What the head was made from; null for the edition's own articles.</summary>
    public Pin? HeadPin => (HeadSourceVersionId ?? SourceVersionId) is { } made ? new Pin(made, HeadHeldAgainstId) : null;

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? ReleasedAt { get; set; }

    /// <summary>The lead picture and those of the blocks.</summary>
    public IReadOnlyList<PictureId> PicturesWith(IReadOnlyList<Block> blocks) =>
        [.. blocks.Select(block => block.Body).OfType<PictureBody>().Select(body => body.Picture).Concat(Picture is { } lead ? [lead] : []).Distinct()];

    public IReadOnlyList<string> KeywordList => Keywords.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
