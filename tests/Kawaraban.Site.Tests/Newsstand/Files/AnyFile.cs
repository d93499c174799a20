using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>A story file of any facts, made of a number, as readers of any edition may see it: small ones, and ones that no one page holds.</summary>
internal sealed class AnyFile
{
    private static readonly DateTimeOffset _noon = new(2026, 10, 6, 12, 0, 0, TimeSpan.FromHours(1));
    private readonly Random _random;
    private readonly TermId[] _terms = [TermId.New(), TermId.New(), TermId.New()];
    private readonly ArticleId[] _articles = [ArticleId.New(), ArticleId.New(), ArticleId.New()];

    public AnyFile(Random random)
    {
        _random = random;
        File = new StoryFile { Id = StoryFileId.New(), Key = "any", CreatedAt = _noon };
        File.Wordings.Add(new StoryFileWording { EditionId = new("en"), Title = "Any <story>", About = "What it is about." });
        for (var i = random.Next(4) == 0 ? random.Next(300, 500) : random.Next(1, 40); i > 0; i--)
        {
            File.Enter(NewFact());
        }
        for (var i = random.Next(0, 40); i > 0; i--)
        {
            var other = AnyFact();
            File.Do(AnyFact(), new FactAct { Kind = (FactActKind)random.Next(3, 10), At = _noon, ByName = "Mara Lindqvist", Reason = "Because.", Other = other.Number, Outcome = OutlookState.Happened });
        }
    }

    public StoryFile File { get; }

    /// <summary>The articles that the evidence points into.</summary>
    public IReadOnlyList<ArticleId> Articles => _articles;

    /// <summary>What is seen while that article is not: every word of each passage and fact names the article that it is of.</summary>
    public PublicFileView View(EditionId edition, ArticleId? killed = null) => new(
        PublicFile.Of(File, evidence => evidence.ArticleId == killed ? PassageStanding.Gone : PassageStanding.Live, WithheldWords.None),
        _terms.Select((term, i) => (term, i)).ToDictionary(term => term.term, term => ($"{edition} name {term.i}", term.i == 0 ? "topic" : (string?)null, (TermKind)term.i)),
        [],
        _articles.Where(article => article != killed).ToDictionary(article => article, article => new PassageArticle(new(new("en"), new("world"), $"slug-{Mark(article)}"), StoryId.New(), $"Headline {Mark(article)}")));

    /// <summary>A word that stands in what rests on that article, and nowhere else.</summary>
    public string Mark(ArticleId article) => $"mark{Array.IndexOf(_articles, article)}mark";

    private Fact AnyFact() => File.Facts[_random.Next(File.Facts.Count)];

    private Fact NewFact()
    {
        var (number, kind, article) = (File.NextNumber + _random.Next(3), (FactKind)_random.Next(6), _articles[_random.Next(3)]);
        var from = _noon.AddHours(_random.Next(9_000));
        return new Fact
        {
            Number = number, Kind = kind,
            Time = kind == FactKind.Event || Maybe() ? new FactTime(from, from.AddHours(_random.Next(1, 3_000)), (TimePrecision)_random.Next(13)) : null,
            PlaceId = Maybe() ? _terms[0] : null,
            Amount = kind == FactKind.Figure || Maybe() ? AnyAmount() : null,
            Series = kind == FactKind.Figure ? $"series-{_random.Next(14)}" : "",
            Form = kind == FactKind.Commitment ? CommitmentForm.Treaty : null,
            InReturnFor = kind == FactKind.Exchange && File.Facts.Find(fact => fact.Kind == FactKind.Exchange) is { } other && Maybe() ? other.Number : null,
            Parties = kind == FactKind.Exchange ? [Party(PartyRole.Giver), Party(PartyRole.Receiver)] : [],
            Wordings = Maybe() ? [Wording("en", number, article)] : [Wording("en", number, article), Wording("ja", number, article)],
            Evidence = [Passage(article), .. Enumerable.Range(0, _random.Next(2)).Select(_ => Maybe() ? Passage(article) : Outside())],
        };
    }

    private Amount AnyAmount() => _random.Next(5) switch
    {
        0 => Amount.Exactly(_random.Next(-5, 2_000_000), "people"),
        1 => new Amount(8_000, 8_000, QuantityBound.About, ""),
        2 => new Amount(10_000, null, QuantityBound.MoreThan, "t"),
        3 => new Amount(null, decimal.MaxValue, QuantityBound.AtMost, "t"),
        _ => new Amount(-0.9m, 1.2m, QuantityBound.Range, "USD"),
    };

    private FactEvidence Passage(ArticleId article) => new()
    {
        Voucher = (Voucher)_random.Next(6), Strength = (EvidenceStrength)_random.Next(6), VouchedById = Maybe() ? _terms[_random.Next(3)] : null,
        ArticleId = article, VersionId = VersionId.New(), BlockId = BlockId.New(), Quote = $"{Mark(article)} said so",
    };

    private FactEvidence Outside() => new()
    {
        Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = "https://nml.example/report", Title = Maybe() ? "A report" : "", SeenOn = new DateOnly(2026, 11, 3),
    };

    /// <summary>Of a fact that rests on an outside source too the words stay when the article goes; those are not marked.</summary>
    private FactWording Wording(string edition, int number, ArticleId article) =>
        new() { EditionId = new(edition), Text = $"{edition} fact {number} <b>", Detail = Maybe() ? $"Detail of {number} {(article == _articles[0] ? "\n" : "")}line" : "" };

    private FactParty Party(PartyRole role) => new() { Role = role, TermId = _terms[_random.Next(3)] };

    private bool Maybe() => _random.Next(2) == 0;
}
