using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Register;

/// <summary>An entry as its form shows and sends it.</summary>
public sealed record TermFields
{
    public TermKind Kind { get; init; }
    public TermState State { get; init; } = TermState.Approved;
    public string Wikidata { get; init; } = "";
    public bool IsPublic { get; init; }
    public required IReadOnlyList<TermNameFields> Names { get; init; }

    /// <summary>An empty entry: a name for each language of the paper.</summary>
    public static TermFields Empty(Publication publication) => new() { Names = [.. Languages(publication).Select(TermNameFields.Empty)] };

    public static TermFields Of(Term term) => new()
    {
        Kind = term.Kind, State = term.State, Wikidata = term.Wikidata, IsPublic = term.IsPublic, Names = [.. term.Names.Select(TermNameFields.Of)],
    };

    public static TermFields Of(IFormCollection form) => new()
    {
        Kind = FormFields.OneOf<TermKind>(form.Text("kind")) ?? TermKind.Person,
        State = FormFields.OneOf<TermState>(form.Text("state")) ?? TermState.Approved,
        Wikidata = form.Text("wikidata").ToUpperInvariant(), IsPublic = form.Text("public") == "yes",
        Names = [.. Enumerable.Range(0, Math.Clamp(form.Number("names") ?? 0, 0, Term.MaxNames)).Select(number => TermNameFields.Of(form, number))],
    };

    /// <summary>The names with an empty one at the end of each language of the paper: another spelling that holds from a day on.</summary>
    public IReadOnlyList<TermNameFields> WithRoom(Publication publication) =>
        [.. Names.Concat(Languages(publication).Select(TermNameFields.Empty)).Where((name, i) => i < Names.Count || Names.All(known => known.Name.Language != name.Name.Language || !known.IsEmpty))];

    /// <summary>What is wrong with it before the register looks at it, as the word <c>desk.register.wrong.…</c>.</summary>
    public IEnumerable<string> Wrong()
    {
        if (Names.Any(name => !name.HasGoodDay))
        {
            yield return "since";
        }
    }

    /// <param name="editor">Translators' entries stay proposals, and are not made public.</param>
    public Term ToTerm(bool editor, Term? present, DateTimeOffset now) => new()
    {
        Id = present?.Id ?? TermId.New(), Slug = present?.Slug ?? "", Kind = Kind, State = editor ? State : TermState.Proposed, Wikidata = Wikidata,
        IsPublic = editor ? IsPublic : present?.IsPublic ?? false, CreatedAt = now, Names = [.. Names.Where(name => !name.IsEmpty).Select(name => name.Name)],
    };

    private static IEnumerable<TermLanguage> Languages(Publication publication) => publication.Editions.Select(TermLanguage.Of).Distinct();
}
