using Kawaraban.Language;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing.Waivers;

public sealed class ProofSheetTests
{
    private static readonly ArticleId Article = ArticleId.New();
    private static readonly VersionId Version = VersionId.New();
    private static readonly IReadOnlyList<ProofFinding> Two = FindingKey.Named([Finding(ProofSeverity.Should), Finding(ProofSeverity.Should)]);

    [Fact]
    public void A_waiver_of_one_finding_leaves_another_of_the_same_words_open()
    {
        var sheet = Sheet(Two, Waiver(WaiverScope.Once, Two[0]));

        Assert.Equal([Two[1]], sheet.Open);
    }

    [Theory]
    [InlineData(WaiverScope.Article, true, 0)]
    [InlineData(WaiverScope.Article, false, 2)]
    [InlineData(WaiverScope.Paper, true, 0)]
    [InlineData(WaiverScope.Paper, false, 0)]
    public void A_waiver_of_words_covers_them_as_far_as_it_reaches(WaiverScope scope, bool isOfArticle, int open) =>
        Assert.Equal(open, Sheet(Two, Waiver(scope, Two[0], isOfArticle ? Article : ArticleId.New())).Open.Count);

    [Fact]
    public void What_matters_more_than_what_was_waived_is_found_all_the_same()
    {
        var worse = Two.Select(finding => finding with { Severity = ProofSeverity.Must }).ToList();

        Assert.Equal("2", Sheet(worse, Waiver(WaiverScope.Paper, Two[0])).Objection?.Detail);
    }

    [Fact]
    public void Only_open_musts_keep_a_version_and_a_signature_lets_it_go()
    {
        var musts = FindingKey.Named([Finding(ProofSeverity.Must), Finding(ProofSeverity.Note)]);
        var signature = new Countersign { ArticleId = Article, VersionId = Version, Key = musts[0].Key, Rule = "r", Quote = "q", Reason = "so", By = default, At = default };

        Assert.Equal(("must-findings", "1"), (Sheet(musts).Objection!.Code, Sheet(musts).Objection!.Detail));
        Assert.Null(ProofSheet.Of(Article, musts, [], [signature]).Objection);
    }

    [Fact]
    public void The_record_counts_what_became_of_the_findings_of_each_check()
    {
        var findings = FindingKey.Named([Finding(ProofSeverity.Should), Finding(ProofSeverity.Note) with { Excerpt = "b" }, Finding(ProofSeverity.Must) with { Rule = "source-quantity" }]);
        var sheet = Sheet(findings, Waiver(WaiverScope.Once, findings[0]), Waiver(WaiverScope.Article, findings[2]));

        var (house, source) = (sheet.RecordOf(Version, ProofCheck.HouseStyle, 37), sheet.RecordOf(Version, ProofCheck.Source, 9));

        Assert.Equal((37, 1, 1, 0), (house.Rules, house.LeftOpen, house.Waived, house.Signed));
        Assert.Equal((9, 0, 1, 0), (source.Rules, source.LeftOpen, source.Waived, source.Signed));
    }

    [Theory]
    [InlineData(WaiverScope.Once, ProofSeverity.Note, DeskRole.Translator)]
    [InlineData(WaiverScope.Article, ProofSeverity.Should, DeskRole.Translator)]
    [InlineData(WaiverScope.Article, ProofSeverity.Must, DeskRole.Editor)]
    [InlineData(WaiverScope.Paper, ProofSeverity.Note, DeskRole.Editor)]
    public void Who_may_waive_goes_by_how_much_it_matters_and_how_far_it_reaches(WaiverScope scope, ProofSeverity severity, DeskRole role) =>
        Assert.Equal(role, Kawaraban.Newsroom.Proofing.Waivers.Waiver.RoleFor(scope, severity));

    private static ProofSheet Sheet(IReadOnlyList<ProofFinding> findings, params Waiver[] waivers) => ProofSheet.Of(Article, findings, waivers, []);

    private static Waiver Waiver(WaiverScope scope, ProofFinding finding, ArticleId? article = null) => new()
    {
        Scope = scope, EditionId = new EditionId("ja"), ArticleId = article ?? Article, Rule = finding.Rule, Quote = finding.Quote, Key = scope == WaiverScope.Once ? finding.Key : "",
        Severity = finding.Severity, Reason = "so", By = default, At = default,
    };

    private static ProofFinding Finding(ProofSeverity severity) => new()
    {
        Rule = "stray-spaces", Case = "stray-spaces.within-japanese", Arguments = [], Severity = severity, Place = new PlaceName(new BlockId(Guid.Empty), null), Range = new TextRange(0, 1), Excerpt = "a",
    };
}
