using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Statements;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Kawaraban.Newsroom.StoryFiles.Proposals.Matching;
using Kawaraban.Tests.Newsroom.Register;
using Xunit;

namespace Kawaraban.Tests.Newsroom.StoryFiles.Proposals.Matching;

public sealed class FactShelfTests
{
    private static readonly Term _karsia = Entries.Both("Karsia", "カルシア");
    private static readonly Term _dravia = Entries.Both("Dravia", "ドラビア");
    private static readonly Term _tolm = Entries.Both("Tolm", "トルム");
    private static readonly TermRegister _register = new(1, [_karsia, _dravia, _tolm]);
    private static readonly TimeReference _written = TimeReference.Parse("2026-03-12", TimeZoneInfo.Utc)!;

    private static readonly KnownFact _soldiers = Fact("soldiers", "カルシアは昨年10月、兵士約1万2000人をドラビアに派遣した。");
    private static readonly KnownFact _houses = Fact("houses", "4000棟の住宅が倒壊した。");

    [Fact]
    public void Another_figure_of_the_same_differs_in_the_figure()
    {
        var match = Assert.Single(MatchesOf("カルシアは昨年10月、ドラビアに兵士1万人超を派遣した。", _soldiers, _houses));
        Assert.Equal((_soldiers, MatchStanding.Differs), (match.Fact, match.Standing));
        Assert.Equal([Difference.Figure], match.Differences);
    }

    [Fact]
    public void The_same_by_another_source_supports_and_by_the_same_repeats()
    {
        Assert.Equal(MatchStanding.Supports, Assert.Single(MatchesOf("国防省によると、カルシアは昨年10月、ドラビアに兵士約1万2000人を派遣した。", _soldiers)).Standing);
        Assert.Equal(MatchStanding.Repeats, Assert.Single(MatchesOf("カルシアは昨年10月、ドラビアに兵士約1万2000人を派遣した。", _soldiers)).Standing);
    }

    [Theory]
    [InlineData("カルシアは昨年12月、ドラビアに兵士約1万2000人を派遣した。", Difference.Time)]
    [InlineData("カルシアは昨年10月8日、ドラビアに兵士約1万2000人を派遣した。", Difference.Precision)]
    [InlineData("カルシアは昨年10月、ドラビアに兵士1万2000人以上を派遣した。", Difference.Bound)]
    [InlineData("カルシアは昨年10月、ドラビアに兵士約1万2000人を派遣したとされる。", Difference.Strength)]
    public void It_says_how_it_differs(string text, Difference difference) =>
        Assert.Equal([difference], Assert.Single(MatchesOf(text, _soldiers)).Differences);

    [Fact]
    public void What_nobody_vouches_for_any_more_differs_in_no_strength() =>
        Assert.Equal(MatchStanding.Supports, Assert.Single(MatchesOf("カルシアは昨年10月、ドラビアに兵士約1万2000人を派遣したとされる。", _soldiers with { Strength = null, Vouchers = new HashSet<Voucher>() })).Standing);

    [Theory]
    [InlineData("トルムは2021年、学校に机300台を供与した。")]
    [InlineData("カルシアは昨年10月、条約を批准した。")]
    [InlineData("住宅の価格は4000万円だった。")]
    public void What_is_of_something_else_matches_nothing(string text) => Assert.Empty(MatchesOf(text, _soldiers, _houses));

    [Fact]
    public void The_other_edition_finds_the_fact_by_parties_time_and_figure()
    {
        var passage = new Passage("Dravia received about 12,000 soldiers from Karsia in October.", TextLanguage.English, _written);
        var proposal = Assert.Single(ProposalReader.In(passage, _register));
        Assert.Equal(_soldiers, Assert.Single(new FactShelf([_soldiers with { Counted = "", Wording = "" }]).Matches(proposal, passage)).Fact with { Counted = "兵士", Wording = _soldiers.Wording });
    }

    [Fact]
    public void A_figure_is_found_by_what_it_counts()
    {
        var match = Assert.Single(MatchesOf("4200棟を超える住宅が倒壊した。", _soldiers, _houses));
        Assert.Equal((_houses, MatchStanding.Differs), (match.Fact, match.Standing));
    }

    private static IReadOnlyList<FactMatch> MatchesOf(string text, params KnownFact[] facts)
    {
        var passage = new Passage(text, TextLanguage.Japanese, _written);
        return [.. ProposalReader.In(passage, _register).SelectMany(proposal => new FactShelf(facts).Matches(proposal, passage))];
    }

    /// <summary>A fact as somebody made it of a proposal.</summary>
    private static KnownFact Fact(string key, string text)
    {
        var passage = new Passage(text, TextLanguage.Japanese, _written);
        var proposal = ProposalReader.In(passage, _register)[0];
        return new KnownFact(
            key, proposal.Becomes, proposal.Parties.Select(party => party.Term).ToHashSet(), proposal.Deed, proposal.Quantity, proposal.Counted?.Of(text) ?? "",
            proposal.When?.From, proposal.When?.To, proposal.Strength, new HashSet<Voucher> { proposal.Voucher }, text);
    }
}
