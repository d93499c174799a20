using Kawaraban.Language;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing.Trials;

public sealed class TrialComparisonTests
{
    private static readonly ArticleId Article = ArticleId.New();

    [Fact]
    public void Findings_are_new_gone_or_the_same_by_what_they_are_about() =>
        Assert.Equal(["b Same", "c New", "a Gone"], Compared(Sheet([Found("a"), Found("b")]), Sheet([Found("b"), Found("c")])));

    [Fact]
    public void What_moved_in_the_text_is_the_same() =>
        Assert.Equal(["a Same"], Compared(Sheet([Found("a")]), Sheet([Found("a") with { Range = new TextRange(40, 1) }])));

    [Fact]
    public void What_was_let_stand_is_quiet_on_both_sides() =>
        Assert.Equal(["a Quiet"], Compared(Sheet([Found("a")], Waiver("a")), Sheet([Found("a")], Waiver("a"))));

    [Fact]
    public void What_matters_more_than_what_was_let_stand_speaks_up_anew() =>
        Assert.Equal(["a New"], Compared(Sheet([Found("a")], Waiver("a")), Sheet([Found("a") with { Severity = ProofSeverity.Must }], Waiver("a"))));

    [Fact]
    public void What_matters_no_more_than_what_was_let_stand_is_gone() =>
        Assert.Equal(["a Quiet", "a Gone"], Compared(Sheet([Found("a") with { Severity = ProofSeverity.Must }], Waiver("a")), Sheet([Found("a")], Waiver("a"))));

    /// <summary>Open today is what is gone and what is the same; open then, what is new and what is the same: whatever was found and let stand.</summary>
    [Theory]
    [InlineData("abc", "bcd", "")]
    [InlineData("abc", "bcd", "b")]
    [InlineData("abc", "", "a")]
    [InlineData("", "abc", "c")]
    public void The_counts_add_up_to_both_sides(string today, string tried, string waived)
    {
        Waiver[] waivers = [.. waived.Select(letter => Waiver(letter.ToString()))];
        var (before, then) = (Sheet(Of(today), waivers), Sheet(Of(tried), waivers));

        var standings = TrialComparison.Of(before, then).CountBy(line => line.Standing).ToDictionary();

        Assert.Equal(before.Open.Count, standings.GetValueOrDefault(TrialStanding.Gone) + standings.GetValueOrDefault(TrialStanding.Same));
        Assert.Equal(then.Open.Count, standings.GetValueOrDefault(TrialStanding.New) + standings.GetValueOrDefault(TrialStanding.Same));
        Assert.Equal(then.Findings.Count - then.Open.Count, standings.GetValueOrDefault(TrialStanding.Quiet));

        static List<ProofFinding> Of(string letters) => [.. letters.Select(letter => Found(letter.ToString()))];
    }

    private static IEnumerable<string> Compared(ProofSheet today, ProofSheet tried) => TrialComparison.Of(today, tried).Select(line => $"{line.Finding.Excerpt} {line.Standing}");

    private static ProofSheet Sheet(IEnumerable<ProofFinding> findings, params Waiver[] waivers) => ProofSheet.Of(Article, FindingKey.Named(findings), waivers, []);

    private static ProofFinding Found(string words) => new()
    {
        Rule = "a-rule", Case = "a-rule.found", Arguments = [], Severity = ProofSeverity.Should, Place = new PlaceName(null, HeadField.Headline), Range = new TextRange(0, 1), Excerpt = words,
    };

    private static Waiver Waiver(string words) => new()
    {
        Scope = WaiverScope.Paper, EditionId = new EditionId("ja"), ArticleId = Article, Rule = "a-rule", Quote = words, Key = "", Severity = ProofSeverity.Should, Reason = "so", By = default, At = default,
    };
}
