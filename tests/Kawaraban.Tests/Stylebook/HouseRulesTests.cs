using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;
using Kawaraban.Tests.Language;
using Kawaraban.Tests.Stylebook.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook;

public sealed class HouseRulesTests
{
    [Fact]
    public void Findings_of_all_rules_come_in_the_order_of_the_text()
    {
        var findings = Read("abcabc", [Replacing("c", "x"), Replacing("ab", "y")]);

        Assert.Equal([0, 2, 3, 5], findings.Select(finding => finding.Start));
    }

    [Fact]
    public void Of_two_fixes_that_overlap_the_first_wins() =>
        Assert.Equal("x!", HouseRules.Tidy("abc!", [Replacing("bc", "y"), Replacing("abc", "x")]));

    [Fact]
    public void A_fix_that_is_not_safe_is_left_to_people() =>
        Assert.Equal("abc", HouseRules.Tidy("abc", [Replacing("b", "x", isSafe: false)]));

    [Fact]
    public void A_text_in_order_comes_back_as_it_is()
    {
        const string Text = "第4条";

        Assert.Same(Text, HouseRules.Tidy(Text, HouseRules.All));
    }

    [Fact]
    public void A_rule_does_not_read_another_language() =>
        Assert.Empty(HouseRules.Read("第 4 条", TextLanguage.English, [HouseRules.Find("stray-spaces")!.Usual()]));

    [Fact]
    public void What_is_spared_is_not_judged()
    {
        var passage = new Passage("第 4 条", TextLanguage.Japanese, spared: [new TextRange(0, 2)]);

        Assert.Equal([3], HouseRules.Read(new Galley([passage]), [HouseRules.Find("stray-spaces")!.Usual()]).Select(finding => finding.Start));
    }

    [Fact]
    public void A_finding_names_its_passage()
    {
        var galley = new Galley([new Passage("港だ。", TextLanguage.Japanese), new Passage("ﾛｼｱ", TextLanguage.Japanese)]);

        Assert.Equal([1], HouseRules.Read(galley, HouseRules.All).Where(finding => finding.Rule.Name == "half-width-kana").Select(finding => finding.Passage));
    }

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_a_spec()
    {
        Assert.Equal(HouseRules.All.Count, HouseRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(HouseRules.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Id.Name));
        Assert.Equal(HouseRules.All.Select(rule => rule.Id.Name).Order(StringComparer.Ordinal), RuleSpec.Rules);
    }

    [Fact]
    public void No_text_is_too_strange_to_read() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => AreInPlace(text, TextLanguage.Japanese) && AreInPlace(text, TextLanguage.English)));

    [Fact]
    public void Reading_twice_finds_the_same() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => Places(text).SequenceEqual(Places(text))));

    private static bool AreInPlace(string text, TextLanguage language) =>
        HouseRules.Read(text, language, HouseRules.All).All(finding => finding.Start >= 0 && finding.Length > 0 && finding.Place.End <= text.Length);

    private static IEnumerable<(RuleId, TextRange)> Places(string text) =>
        HouseRules.Read(text, TextLanguage.Japanese, HouseRules.All).Select(finding => (finding.Rule, finding.Place));

    private static IReadOnlyList<Finding> Read(string text, IReadOnlyList<ChosenRule> rules) => HouseRules.Read(text, TextLanguage.Japanese, rules);

    private static ChosenRule Replacing(string what, string with, bool isSafe = true) =>
        new RuleEntry(new RuleId("replaces"), RuleLanguages.Both, Severity.Note, _ => new Replaces(what, with, isSafe)).Usual();

    private sealed class Replaces(string what, string with, bool isSafe) : PassageRule
    {
        public override void Read(Passage passage, Pencil pencil)
        {
            foreach (Match match in Regex.Matches(passage.Text, what))
            {
                pencil.Mark(passage, new TextRange(match.Index, match.Length), "found", new Fix(with, isSafe));
            }
        }
    }
}
