using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Tests.Language;
using Xunit;

namespace Kawaraban.Tests.Stylebook.StraySpaces;

public sealed class StraySpacesRuleTests
{
    private static readonly ChosenRule[] _rules = [HouseRules.Find("stray-spaces")!.Usual()];

    [Fact]
    public void A_finding_says_where_and_why()
    {
        var findings = HouseRules.Read("第 4 条 文", TextLanguage.Japanese, _rules);

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
            var findings = HouseRules.Read(text, TextLanguage.Japanese, _rules);
            return findings.Zip(findings.Skip(1)).All(pair => pair.First.Place.End <= pair.Second.Start);
        }));

    private static string Spaceless(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
