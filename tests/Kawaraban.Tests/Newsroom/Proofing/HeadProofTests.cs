using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing;

public sealed class HeadProofTests
{
    [Fact]
    public void Another_figure_in_the_headline_is_found_at_both_places()
    {
        var finding = Assert.Single(Read("Ferry with 240 people aground", "渡し船が座礁、250人乗船"));

        Assert.Equal(("source-quantity", new PlaceName(null, HeadField.Headline), "250人", "240 people"), (finding.Rule, finding.Place, finding.Excerpt, finding.SourceExcerpt));
        Assert.Equal((HeadField.Headline, null, ProofSeverity.Must), (finding.SourceField, finding.SourceBlock, finding.Severity));
    }

    [Theory]
    [InlineData("Ferry with 240 people aground off Skerry on Tuesday", "渡し船が座礁")]
    [InlineData("Ferry aground", "渡し船が座礁、240人乗船")]
    [InlineData("“Nobody looked at the hangers for twenty years, and now we pay,” says director", "つり材、20年点検なし")]
    [InlineData("No one hurt as ferry runs aground", "渡し船が座礁　けが人なし")]
    public void What_a_headline_leaves_out_or_takes_from_the_text_is_no_fault(string source, string headline) => Assert.Empty(Read(source, headline));

    [Fact]
    public void A_denial_that_is_lost_is_found() =>
        Assert.Equal(["source-negation"], Read("Bridge will not open this year, authority says", "橋、年内に開通へ").Select(finding => finding.Rule));

    [Fact]
    public void A_standfirst_is_held_against_its_source_as_a_sentence() =>
        Assert.Equal("12 people", Assert.Single(Copied(new HeadText("", "", "The ferry ran aground, and 12 people were hurt."), new HeadText("", "", "渡し船が座礁し、けが人が出た。"))).SourceExcerpt);

    [Fact]
    public void Two_fields_that_say_the_same_wrong_have_two_names()
    {
        var findings = Copied(new HeadText("12 hurt", "12 hurt", ""), new HeadText("13人けが", "13人けが", ""));

        Assert.Equal(2, findings.Select(finding => finding.Key).Distinct().Count());
        Assert.Equal([HeadField.Kicker, HeadField.Headline], findings.Select(finding => finding.Place!.Value.Field!.Value));
    }

    private static IReadOnlyList<ProofFinding> Read(string source, string headline) => Copied(new HeadText("", source, ""), new HeadText("", headline, ""));

    private static IReadOnlyList<ProofFinding> Copied(HeadText source, HeadText head) =>
        Paper.Read(Paper.Translation(("It rained.", Paper.Block("雨だった。"))) with { Head = head, SourceHead = source });
}
