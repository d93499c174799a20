using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

/// <summary>A story file made of a number, by the law alone: what the law refuses is not in it.</summary>
internal sealed class RandomFile
{
    public static readonly DateTimeOffset Noon = new(2026, 10, 6, 12, 0, 0, TimeSpan.FromHours(1));
    private static readonly string[] Texts = ["Plain", "=1+1", "'-", "a,b", "say \"so\"", "two\nlines", "8000人", "１海峡、", "@x", " lead", "é\t"];
    private readonly Random _random;
    private int _minutes;

    public RandomFile(int seed)
    {
        _random = new Random(seed);
        File = new StoryFile { Id = StoryFileId.New(), Key = "strait", CreatedAt = Noon };
        File.Wordings.Add(new StoryFileWording { FileId = File.Id, EditionId = new("en"), Title = "The strait", About = Text() });
        for (var i = _random.Next(1, 14); i > 0; i--)
        {
            File.Enter(NewFact());
        }
        for (var i = _random.Next(0, 20); i > 0 && File.Facts.Count > 0; i--)
        {
            File.Do(AnyFact(), NewAct());
        }
    }

    public StoryFile File { get; }

    public List<(TermId Id, string Slug)> Terms { get; } = [(TermId.New(), "karsia"), (TermId.New(), "tolm"), (TermId.New(), "nml")];

    public List<SheetVersion> Versions { get; } =
    [
        .. Enumerable.Range(1, 4).Select(i => new SheetVersion(VersionId.New(), ArticleId.New(), $"story-{i}", new EditionId(i % 2 == 0 ? "ja" : "en"), i, [(BlockId.New(), string.Join('|', Texts))])),
    ];

    public SheetNames Names => new(Terms, Versions);

    /// <summary>Some of the articles are killed, in some the passages were corrected.</summary>
    public Func<FactEvidence, PassageStanding> AnyStanding()
    {
        var standings = Versions.ToDictionary(version => version.Article, _ => (PassageStanding)_random.Next(4));
        return evidence => standings[evidence.ArticleId!.Value];
    }

    private Fact AnyFact() => File.Facts[_random.Next(File.Facts.Count)];

    private Fact NewFact()
    {
        var kind = (FactKind)_random.Next(6);
        return new Fact
        {
            Number = File.NextNumber + _random.Next(3),
            Kind = kind,
            Time = kind == FactKind.Event || Maybe() ? new FactTime(Noon.AddDays(_random.Next(99)), Noon.AddDays(100), (TimePrecision)_random.Next(13)) : null,
            PlaceId = Maybe() ? Term() : null,
            Amount = kind == FactKind.Figure || Maybe() ? AnyAmount() : null,
            Series = kind == FactKind.Figure ? "soldiers" : "",
            Form = kind == FactKind.Commitment ? CommitmentForm.Treaty : null,
            InReturnFor = kind == FactKind.Exchange && File.Facts.Find(fact => fact.Kind == FactKind.Exchange) is { } other && Maybe() ? other.Number : null,
            Parties = kind == FactKind.Exchange ? [Party(PartyRole.Giver, 0), Party(PartyRole.Receiver, 1)] : Maybe() ? [Party(PartyRole.Actor, 2)] : [],
            Wordings = Maybe() ? [Wording("en")] : [Wording("en"), Wording("ja")],
            Evidence = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => AnyEvidence())],
        };
    }

    private FactAct NewAct()
    {
        var kind = (FactActKind)_random.Next(11);
        return new FactAct
        {
            Kind = kind, At = Noon.AddMinutes(++_minutes), ByName = "Mara Lindqvist", Reason = Text(), Other = Maybe() ? AnyFact().Number : null,
            Outcome = Maybe() ? (OutlookState)_random.Next(3) : null, Evidence = kind == FactActKind.TakenBack ? _random.Next(1, 4) : null,
        };
    }

    private Amount AnyAmount() => _random.Next(4) switch
    {
        0 => Amount.Exactly(1_040_000.5m, "[bbl_us]"),
        1 => new Amount(8_000, 8_000, QuantityBound.About, ""),
        2 => new Amount(10_000, null, QuantityBound.MoreThan, "people"),
        _ => new Amount(-0.9m, 1.2m, QuantityBound.Range, "USD"),
    };

    private FactEvidence AnyEvidence()
    {
        var (voucher, strength, version) = ((Voucher)_random.Next(6), (EvidenceStrength)_random.Next(6), Versions[_random.Next(Versions.Count)]);
        var quote = Texts[_random.Next(Texts.Length)];
        return Maybe()
            ? new FactEvidence { Voucher = voucher, Strength = strength, Address = "https://nml.example/report", Title = Text(), SeenOn = new DateOnly(2026, 11, 3) }
            : new FactEvidence
            {
                Voucher = voucher, Strength = strength, VouchedById = Maybe() ? Term() : null, ArticleId = version.Article, VersionId = version.Id, BlockId = version.Blocks[0].Id,
                Quote = quote, Start = version.Blocks[0].Text.IndexOf(quote, StringComparison.Ordinal),
            };
    }

    private FactWording Wording(string edition) => new() { EditionId = new EditionId(edition), Text = Text(), Detail = Maybe() ? Text() : "" };

    private FactParty Party(PartyRole role, int term) => new() { Role = role, TermId = Terms[term].Id };

    private TermId Term() => Terms[_random.Next(Terms.Count)].Id;

    private string Text() => Texts[_random.Next(Texts.Length)];

    private bool Maybe() => _random.Next(2) == 0;
}
