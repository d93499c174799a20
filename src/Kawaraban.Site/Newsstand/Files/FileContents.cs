using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>
/// What a story file has for readers, part by part, and what of it its front page holds: as much as a page should have. Of a large file the rest
/// stands on pages of its parts, all of one part after the other.
/// </summary>
public sealed class FileContents(PublicFileView view)
{
    /// <summary>So many of a part a page of that part holds.</summary>
    public const int PageLength = 60;
    private const int MostEvents = 40;
    private const int MostExchanges = 20;
    private const int MostSeries = 10;
    private const int MostOfSeries = 12;
    private const int MostOthers = 15;
    private const int MostArticles = 30;
    private const int MostLatest = 3;

    public PublicFileView View => view;

    public IReadOnlyList<PublicFact> Events => field ??= [.. Of(FactKind.Event).OrderBy(fact => fact.Fact.From)];

    public IReadOnlyList<PublicFact> Latest => field ??= [.. Events.Reverse().Where(fact => fact.State != FactState.Superseded).Take(MostLatest)];

    public IReadOnlyList<ExchangeRow> Exchanges => field ??= ExchangeRows.Of(Of(FactKind.Exchange));

    /// <summary>The lines of figures one after the other, each from its oldest value to its newest.</summary>
    public IReadOnlyList<PublicFact> Figures => field ??=
        [.. Of(FactKind.Figure).GroupBy(fact => fact.Fact.Series).SelectMany(FigureSeries.InOrder)];

    public IReadOnlyList<PublicFact> Commitments => field ??= [.. Of(FactKind.Commitment)];

    /// <summary>What is open first, by when it should show.</summary>
    public IReadOnlyList<PublicFact> Outlooks => field ??= [.. Of(FactKind.Outlook).OrderBy(fact => fact.Outlook != OutlookState.Open).ThenBy(fact => fact.Fact.To)];

    public IReadOnlyList<PublicFact> Questions => field ??= [.. Of(FactKind.Question)];

    /// <summary>The pairs that contradict each other, each once.</summary>
    public IReadOnlyList<(PublicFact One, PublicFact Other)> Disputes => field ??=
    [
        .. view.File.Facts.SelectMany(fact => fact.Related
            .Where(link => link.How == FactActKind.Disputed && link.Other.Number > fact.Fact.Number)
            .Select(link => (fact, view.File.Find(link.Other.Number)!))),
    ];

    public int CountOf(FilePart part) => part switch
    {
        FilePart.Timeline => Events.Count,
        FilePart.Exchanges => Exchanges.Count,
        FilePart.Figures => Figures.Count,
        FilePart.Commitments => Commitments.Count,
        FilePart.Outlooks => Outlooks.Count,
        FilePart.Disputes => Disputes.Count,
        FilePart.Questions => Questions.Count,
        _ => view.Cards.Count,
    };

    /// <summary>Whether the front page leaves some of the part to the part's own pages.</summary>
    public bool IsCut(FilePart part) => part == FilePart.Figures ? FrontFigures.Count < Figures.Count : CountOf(part) > MostOf(part);

    /// <summary>The newest of the longest part, the first of the others.</summary>
    public IReadOnlyList<T> OnFront<T>(FilePart part, IReadOnlyList<T> all) => part == FilePart.Timeline ? [.. all.TakeLast(MostOf(part))] : [.. all.Take(MostOf(part))];

    /// <summary>Of the first lines of figures the newest values of each.</summary>
    public IReadOnlyList<PublicFact> FrontFigures => field ??=
        [.. Figures.GroupBy(fact => fact.Fact.Series).Take(MostSeries).SelectMany(series => series.TakeLast(MostOfSeries))];

    /// <summary>The page on which a fact stands: null is the front, else its part and the page from 1.</summary>
    public (FilePart Part, int Page)? HomeOf(Fact fact)
    {
        var (part, index) = Places[fact.Number];
        var isOnFront = part switch
        {
            FilePart.Timeline => index >= Events.Count - MostEvents,
            FilePart.Figures => FrontNumbers.Contains(fact.Number),
            _ => index < MostOf(part),
        };
        return isOnFront ? null : (part, (index / PageLength) + 1);
    }

    private HashSet<int> FrontNumbers => field ??= [.. FrontFigures.Select(fact => fact.Fact.Number)];

    /// <summary>The place of each fact in its part.</summary>
    private Dictionary<int, (FilePart Part, int Index)> Places => field ??=
        new (FilePart Part, IEnumerable<(PublicFact? Fact, int Index)> Facts)[]
        {
            (FilePart.Timeline, Indexed(Events)), (FilePart.Figures, Indexed(Figures)), (FilePart.Commitments, Indexed(Commitments)), (FilePart.Outlooks, Indexed(Outlooks)),
            (FilePart.Questions, Indexed(Questions)), (FilePart.Exchanges, Exchanges.SelectMany((row, i) => new[] { (row.There, i), (row.Back, i) })),
        }
        .SelectMany(part => part.Facts.Where(place => place.Fact is not null).Select(place => (place.Fact!.Fact.Number, part.Part, place.Index)))
        .ToDictionary(place => place.Number, place => (place.Part, place.Index));

    private static IEnumerable<(PublicFact? Fact, int Index)> Indexed(IReadOnlyList<PublicFact> facts) => facts.Select((fact, i) => ((PublicFact?)fact, i));

    private static int MostOf(FilePart part) => part switch
    {
        FilePart.Timeline => MostEvents,
        FilePart.Exchanges => MostExchanges,
        FilePart.Articles => MostArticles,
        _ => MostOthers,
    };

    private IEnumerable<PublicFact> Of(FactKind kind) => view.File.Facts.Where(fact => fact.Fact.Kind == kind);
}
