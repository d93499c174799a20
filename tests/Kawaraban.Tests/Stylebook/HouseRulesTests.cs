using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook;

public sealed class HouseRulesTests
{
    [Fact]
    public void Findings_of_all_rules_come_in_the_order_of_the_text()
    {
        var findings = HouseRules.Read("abcabc", [new Replaces("c", "x"), new Replaces("ab", "y")]);

        Assert.Equal([0, 2, 3, 5], findings.Select(finding => finding.Start));
    }

    [Fact]
    public void Of_two_fixes_that_overlap_the_first_wins() =>
        Assert.Equal("x!", HouseRules.Tidy("abc!", [new Replaces("bc", "y"), new Replaces("abc", "x")]));

    [Fact]
    public void A_fix_that_is_not_safe_is_left_to_people() =>
        Assert.Equal("abc", HouseRules.Tidy("abc", [new Replaces("b", "x", isSafe: false)]));

    [Fact]
    public void A_text_in_order_comes_back_as_it_is()
    {
        const string Text = "第4条";

        Assert.Same(Text, HouseRules.Tidy(Text, HouseRules.All));
    }

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_a_spec()
    {
        Assert.Equal(HouseRules.All.Count, HouseRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(HouseRules.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Id.Name));
        Assert.All(HouseRules.All, rule => Assert.True(File.Exists(Path.Combine(Repository.Root, "specs", "stylebook", $"{rule.Id}.md"))));
    }

    private sealed class Replaces(string what, string with, bool isSafe = true) : IHouseRule
    {
        public RuleId Id => new("replaces");

        public IEnumerable<Finding> Read(string text) =>
            Regex.Matches(text, what).Select(match =>
                new Finding(Id, Severity.Note, new TextRange(match.Index, match.Length), new Message("replaces.found"), new Fix(with, isSafe)));
    }
}
