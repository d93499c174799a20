using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>A story file as one page lays it out: the front page, or a page of one part.</summary>
/// <param name="part">Null for the front page.</param>
/// <param name="page">Of the part, from 1.</param>
public sealed class FileSheet(Edition edition, FileContents contents, IReadOnlyList<Edition> elsewhere, FilePart? part = null, int page = 1)
{
    public Edition Edition => edition;

    public PublicFileView View => contents.View;

    public FileContents Contents => contents;

    /// <summary>The other editions.</summary>
    public IReadOnlyList<Edition> Elsewhere => elsewhere;

    public FilePart? Part => part;

    public int Page => page;

    public int Pages => part is { } own ? (contents.CountOf(own) + FileContents.PageLength - 1) / FileContents.PageLength : 1;

    public StoryFile File => View.File.File;

    public StoryFileWording Wording => File.WordingFor(Edition.Id) ?? new StoryFileWording { EditionId = Edition.Id, Title = File.Key, About = "" };

    public IReadOnlyList<PublicFact> Latest => part is null ? contents.Latest : [];

    public IReadOnlyList<PublicFact> Events => field ??= Here(FilePart.Timeline, contents.Events);

    /// <summary>Who gave what to whom: the rows of each two parties.</summary>
    public IReadOnlyList<IGrouping<TwoSides, ExchangeRow>> Exchanges => field ??= [.. Here(FilePart.Exchanges, contents.Exchanges).GroupBy(row => row.Sides)];

    /// <summary>The lines of figures, each from its oldest value to its newest.</summary>
    public IReadOnlyList<IReadOnlyList<PublicFact>> Figures => field ??=
        [.. (part is null ? contents.FrontFigures : Here(FilePart.Figures, contents.Figures)).GroupBy(fact => fact.Fact.Series).Select(series => (IReadOnlyList<PublicFact>)[.. series])];

    public IReadOnlyList<PublicFact> Commitments => field ??= Here(FilePart.Commitments, contents.Commitments);

    public IReadOnlyList<PublicFact> Outlooks => field ??= Here(FilePart.Outlooks, contents.Outlooks);

    public IReadOnlyList<(PublicFact One, PublicFact Other)> Disputes => field ??= Here(FilePart.Disputes, contents.Disputes);

    public IReadOnlyList<PublicFact> Questions => field ??= Here(FilePart.Questions, contents.Questions);

    public IReadOnlyList<ArticleCard> Articles => field ??= Here(FilePart.Articles, View.Cards);

    /// <summary>The parts that the page has something of.</summary>
    public IReadOnlyList<FilePart> Parts => field ??= [.. Enum.GetValues<FilePart>().Where(known => (part is null || part == known) && contents.CountOf(known) > 0)];

    /// <summary>The facts that are at home on this page, each once, part by part.</summary>
    public IReadOnlyList<PublicFact> Facts => field ??=
    [
        .. Events, .. Exchanges.SelectMany(rows => rows).SelectMany(row => new[] { row.There, row.Back }).OfType<PublicFact>(),
        .. Figures.SelectMany(series => series), .. Commitments, .. Outlooks, .. Questions,
    ];

    public string Path => PathIn(Edition);

    /// <summary>The address of the same page in an edition.</summary>
    public string PathIn(Edition other) => part is { } own ? Paths.StoryFilePart(other, File.Key, FilePartName.InAddress(own)) + FilePages.Query(page) : Paths.StoryFile(other, File.Key);

    /// <summary>Where a fact stands: on this page if it is here, else on the page that has it.</summary>
    public string AddressOf(Fact fact) => Numbers.Contains(fact.Number) ? "#" + AnchorOf(fact) : FilePages.HomeOf(Edition, contents, fact);

    public string NameOf(TermId term) => View.Names[term].Name;

    /// <summary>The edition's own article of a story; null where it has none.</summary>
    public ArticleCard? CardOf(StoryId story) => Cards.GetValueOrDefault(story);

    /// <summary>The language of an edition's words; null where it is the page's own.</summary>
    public string? LanguageOf(EditionId other) => other == Edition.Id ? null : elsewhere.FirstOrDefault(known => known.Id == other)?.Language;

    public static string AnchorOf(Fact fact) => $"fact-{fact.Number}";

    private HashSet<int> Numbers => field ??= [.. Facts.Select(fact => fact.Fact.Number)];

    private Dictionary<StoryId, ArticleCard> Cards => field ??= View.Cards.GroupBy(card => card.Story).ToDictionary(cards => cards.Key, cards => cards.First());

    private IReadOnlyList<T> Here<T>(FilePart known, IReadOnlyList<T> all) =>
        part is null ? contents.OnFront(known, all)
        : part == known ? [.. all.Skip((page - 1) * FileContents.PageLength).Take(FileContents.PageLength)]
        : [];
}
