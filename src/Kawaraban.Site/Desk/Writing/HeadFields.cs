using System.Text;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>A head as its form holds it, with the version and the revision that it was made on.</summary>
public sealed record HeadFields(Guid Version, int Base, Head Head)
{
    private const int LongestField = 4000;
    private const int LongestSlug = 120;

    public static HeadFields Of(DraftView draft) => new(draft.Version.Id.Value, draft.Version.Revision, new Head
    {
        Kicker = draft.Version.Kicker,
        Headline = draft.Version.Headline,
        Standfirst = draft.Version.Standfirst,
        Section = draft.Version.Section,
        Slug = draft.Version.Slug,
        Genre = draft.Version.Genre,
        Dateline = draft.Version.Dateline,
        Picture = draft.Version.Picture,
        Keywords = draft.Version.KeywordList,
        Authors = draft.Authors,
        Translators = draft.Translators,
    });

    /// <summary>Null when the form is none of ours: a section or genre that there is not, a field longer than any.</summary>
    internal static HeadFields? Read(IFormCollection form, Edition paper, DraftView draft, IReadOnlySet<AuthorId> known)
    {
        var section = new SectionId(form.Text("section"));
        var isOurs = form.All(field => field.Value.ToString().Length <= LongestField) && form.Text("slug").Length <= LongestSlug;
        if (!isOurs || paper.Section(section) is null && section != draft.Version.Section || form.Id("version") is not { } version || form.Number("base") is not { } made
            || FormFields.OneOf<Genre>(form.Text("genre")) is not { } genre)
        {
            return null;
        }
        return new HeadFields(version, made, new Head
        {
            Kicker = form.Text("kicker"),
            Headline = form.Text("headline"),
            Standfirst = form.Text("standfirst"),
            Section = section,
            Slug = form.Text("slug").ToLowerInvariant(),
            Genre = genre,
            Dateline = form.Text("dateline"),
            Picture = Named(form.Text("picture")),
            Keywords = form.Text("keywords").Split(['\n', ',', '、', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Authors = Chosen(form, "authors", known),
            Translators = Chosen(form, "translators", known),
        });
    }

    /// <summary>A picture's name as it must be, of what was typed: a capital letter or a space is no reason to refuse.</summary>
    internal static PictureId? Named(string typed)
    {
        var name = new StringBuilder();
        foreach (var c in typed.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(c);
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }
        var id = name.ToString(0, Math.Min(name.Length, PictureId.MaxLength)).Trim('-');
        return PictureId.IsValid(id) ? new PictureId(id) : null;
    }

    /// <summary>In the order of their places; who is named twice stands at the first.</summary>
    private static IReadOnlyList<AuthorId> Chosen(IFormCollection form, string name, IReadOnlySet<AuthorId> known) =>
        [.. form[name].Select(id => new AuthorId(id ?? "")).Where(known.Contains).Distinct()];
}
