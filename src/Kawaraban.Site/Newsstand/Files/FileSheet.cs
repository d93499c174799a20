using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>A story file as its page lays it out.</summary>
public sealed record FileSheet(Edition Edition, PublicFileView View, IReadOnlyList<Edition> Elsewhere)
{
    private const int MostLatest = 3;

    public StoryFile File => View.File.File;

    public StoryFileWording Wording => File.WordingFor(Edition.Id) ?? new StoryFileWording { EditionId = Edition.Id, Title = File.Key, About = "" };

    public IReadOnlyList<PublicFact> Events => [.. Of(FactKind.Event).OrderBy(fact => fact.Fact.From)];

    public IReadOnlyList<PublicFact> Latest => [.. Events.Where(fact => fact.State != FactState.Superseded).Reverse().Take(MostLatest)];

    public IReadOnlyList<PublicFact> Commitments => [.. Of(FactKind.Commitment)];

    public IReadOnlyList<PublicFact> Questions => [.. Of(FactKind.Question)];

    /// <summary>What is open first, by when it should show.</summary>
    public IReadOnlyList<PublicFact> Outlooks => [.. Of(FactKind.Outlook).OrderBy(fact => fact.Fact.Outlook != OutlookState.Open).ThenBy(fact => fact.Fact.To)];

    /// <summary>The lines of figures, each from its oldest value to its newest.</summary>
    public IReadOnlyList<IReadOnlyList<PublicFact>> Figures =>
        [.. Of(FactKind.Figure).GroupBy(fact => fact.Fact.Series).Select(series => (IReadOnlyList<PublicFact>)[.. series.OrderBy(fact => fact.Fact.From).ThenBy(fact => fact.Fact.Number)])];

    /// <summary>Who gave what to whom: for each two parties what the one gave and what the other gave.</summary>
    public IReadOnlyList<TwoSides> Exchanges
    {
        get
        {
            var sides = new List<TwoSides>();
            foreach (var way in Of(FactKind.Exchange).GroupBy(fact => (Giver: fact.Fact.InRole(PartyRole.Giver).First(), Receiver: fact.Fact.InRole(PartyRole.Receiver).First())))
            {
                if (sides.Find(known => known.One == way.Key.Receiver && known.Other == way.Key.Giver) is { } back)
                {
                    back.Back.AddRange(way);
                }
                else
                {
                    sides.Add(new TwoSides(way.Key.Giver, way.Key.Receiver, [.. way], []));
                }
            }
            return sides;
        }
    }

    /// <summary>The pairs that contradict each other, each once.</summary>
    public IReadOnlyList<(PublicFact One, PublicFact Other)> Disputes =>
    [
        .. View.File.Facts.SelectMany(fact => fact.Related
            .Where(link => link.How == FactActKind.Disputed && link.Other.Number > fact.Fact.Number)
            .Select(link => (fact, View.File.Find(link.Other.Number)!))),
    ];

    public string NameOf(TermId term) => View.Names[term].Name;

    private IEnumerable<PublicFact> Of(FactKind kind) => View.File.Facts.Where(fact => fact.Fact.Kind == kind);
}

/// <summary>What two parties gave each other.</summary>
public sealed record TwoSides(TermId One, TermId Other, List<PublicFact> There, List<PublicFact> Back);
