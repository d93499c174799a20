using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>All of a version but its blocks, as the desk edits it.</summary>
public sealed record Head
{
    public string Kicker { get; init; } = "";
    public required string Headline { get; init; }
    public string Standfirst { get; init; } = "";
    public required SectionId Section { get; init; }
    public required string Slug { get; init; }
    public Genre Genre { get; init; }
    public string Dateline { get; init; } = "";
    public PictureId? Picture { get; init; }
    public IReadOnlyList<string> Keywords { get; init; } = [];
    public IReadOnlyList<AuthorId> Authors { get; init; } = [];
    public IReadOnlyList<AuthorId> Translators { get; init; } = [];

    internal void PutInto(ArticleVersion version)
    {
        version.Kicker = Kicker.Trim();
        version.Headline = Headline.Trim();
        version.Standfirst = Standfirst.Trim();
        version.Section = Section;
        version.Slug = Slug.Trim();
        version.Genre = Genre;
        version.Dateline = Dateline.Trim();
        version.Picture = Picture;
        version.Keywords = string.Join('\n', Keywords.Select(term => term.Trim()).Where(term => term.Length > 0).Distinct());
    }

    internal IEnumerable<Byline> BylinesOf(VersionId version) =>
        Numbered(version, BylineRole.Author, Authors).Concat(Numbered(version, BylineRole.Translator, Translators));

    private static IEnumerable<Byline> Numbered(VersionId version, BylineRole role, IReadOnlyList<AuthorId> authors) =>
        authors.Distinct().Select((author, position) => new Byline { VersionId = version, Role = role, Position = position, AuthorId = author });
}
