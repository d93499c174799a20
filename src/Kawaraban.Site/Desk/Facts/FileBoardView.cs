using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A story file as a board: its facts by kind, those that were asked for.</summary>
public sealed record FileBoardView(Seat Seat, StoryFileView Sheet, FactQuery Query)
{
    public StoryFile File => Sheet.File;

    public string Title => File.WordingFor(Seat.Edition.Id)?.Title ?? File.Key;

    public IReadOnlyList<IGrouping<FactKind, Fact>> Kinds
    {
        get
        {
            var marked = Sheet.Marked.ToHashSet();
            return [.. File.Facts.Where(fact => Query.Takes(fact, File, Slug, marked)).GroupBy(fact => fact.Kind).OrderBy(kind => kind.Key)];
        }
    }

    /// <summary>The parties and sources of the file, by their keys.</summary>
    public IReadOnlyList<(string Slug, string Name)> Parties => [.. Sheet.Terms.Values.Select(term => (term.Slug, Name(term))).OrderBy(party => party.Item2, StringComparer.Ordinal)];

    /// <summary>How many facts have no wording of an edition.</summary>
    public int LackingIn(Newsroom.Editions.Edition edition) => File.Facts.Count(fact => fact.IsStanding && fact.WordingIn(edition.Id) is null);

    private string Slug(TermId id) => Sheet.Terms[id].Slug;

    private string Name(Term term) => (term.NameAt(TermLanguage.Of(Seat.Edition), DateOnly.MaxValue) ?? term.Names[0]).Form;
}

/// <summary>All story files.</summary>
public sealed record FileListView(Seat Seat, IReadOnlyList<(StoryFile File, int Facts)> Files);
