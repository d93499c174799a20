using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.StraySpaces;
using Kawaraban.Tests.Language;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.StraySpaces;

public sealed class StraySpacesRuleTests
{
    private static readonly IHouseRule[] _rules = [new StraySpacesRule()];

    public static TheoryData<SpecExample> Catches => SpecFile.Examples("stylebook/stray-spaces.md", "catches");

    public static TheoryData<SpecExample> Passes => SpecFile.Examples("stylebook/stray-spaces.md", "passes");

    [Theory]
    [MemberData(nameof(Catches))]
    public void Tidies_what_the_spec_catches(SpecExample example) =>
        Assert.Equal(example.Expected, HouseRules.Tidy(example.Given, _rules));

    [Theory]
    [MemberData(nameof(Passes))]
    public void Leaves_what_the_spec_lets_pass(SpecExample example) =>
        Assert.Empty(HouseRules.Read(example.Given, _rules));

    [Fact]
    public void A_finding_says_where_and_why()
    {
        var findings = HouseRules.Read("第 4 条 文", _rules);

        Assert.Equal([new TextRange(1, 1), new TextRange(3, 1), new TextRange(5, 1)], findings.Select(finding => finding.Place));
        Assert.Equal(
            ["stray-spaces.between-scripts 第 4", "stray-spaces.between-scripts 4 条", "stray-spaces.within-japanese 条 文"],
            findings.Select(finding => $"{finding.Message.Key} {finding.Message.Arguments[0]}"));
    }

    [Fact]
    public void Tidying_only_takes_spaces_away() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => Spaceless(HouseRules.Tidy(text, _rules)) == Spaceless(text)));

    [Fact]
    public void Latin_text_is_never_touched() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        {
            var latin = string.Concat(text.Where(c => c < '\u3000'));
            return HouseRules.Tidy(latin, _rules) == latin;
        }));

    [Fact]
    public void Findings_of_a_rule_never_overlap() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        {
            var findings = HouseRules.Read(text, _rules);
            return findings.Zip(findings.Skip(1)).All(pair => pair.First.Place.End <= pair.Second.Start);
        }));

    private static string Spaceless(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
