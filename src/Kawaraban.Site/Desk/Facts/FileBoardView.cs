using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A story file as a board: the facts that were asked for, in sections; everything of it is reckoned once.</summary>
public sealed class FileBoardView
{
    public FileBoardView(Seat seat, StoryFileView sheet, FactQuery query)
    {
        (Seat, Sheet, Query) = (seat, sheet, query);
        Parties = [.. sheet.Terms.Values.Select(term => (term.Slug, Name: TermNaming.Name(term, seat.Edition))).OrderBy(party => party.Name, StringComparer.Create(seat.Edition.Locale, ignoreCase: true))];
        var marked = sheet.Marked.ToHashSet();
        Marked = marked.Count;
        Withheld = marked.Count(sheet.Withheld.HasFact);
        Lacking = [.. seat.Publication.Editions.Select(edition => (edition, File.Facts.Count(fact => fact.LacksWordingIn(edition.Id)))).Where(edition => edition.Item2 > 0)];
        Newsroom.Register.TermId? party = sheet.Terms.Values.FirstOrDefault(term => term.Slug == query.Party)?.Id;
        Sections = [.. File.Facts.Where(fact => query.Takes(fact, File, party, marked)).GroupBy(fact => fact.Kind).OrderBy(kind => kind.Key).Select(kind => BoardSection.Of(kind.Key, [.. kind], query.Kind is not null))];
    }

    public Seat Seat { get; }

    public StoryFileView Sheet { get; }

    public FactQuery Query { get; }

    public StoryFile File => Sheet.File;

    public string Title => File.TitleFor(Seat.Edition.Id);

    public IReadOnlyList<BoardSection> Sections { get; }

    /// <summary>The parties and sources of the file, by their keys.</summary>
    public IReadOnlyList<(string Slug, string Name)> Parties { get; }

    /// <summary>How many facts somebody has to look at.</summary>
    public int Marked { get; }

    /// <summary>How many of these readers are told nothing of, because a wording may say words that had to go.</summary>
    public int Withheld { get; }

    /// <summary>The editions that do not word every fact that stands, and how many each lacks.</summary>
    public IReadOnlyList<(Edition Edition, int Count)> Lacking { get; }

    /// <summary>What somebody typed to call the file, and what is wrong with it; null where nobody did.</summary>
    public StoryFileWording? Typed { get; init; }

    public IReadOnlyList<FactFault> Faults { get; init; } = [];

    public StoryFileWording WordingOf(Edition edition) =>
        Typed?.EditionId == edition.Id ? Typed : File.Wordings.Find(wording => wording.EditionId == edition.Id) ?? new StoryFileWording { EditionId = edition.Id, Title = "", About = "" };
}
