using System.Text;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Packs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.Packs;

public sealed class StylePackTests
{
    [Fact]
    public void A_rule_has_the_severity_that_the_pack_gives_it()
    {
        var pack = Read("""{ "half-width-kana": "note", "stray-spaces": "on", "doubled-marks": "off" }""");

        Assert.Equal([("half-width-kana", Severity.Note), ("stray-spaces", Severity.Should)], pack.Rules.Select(rule => (rule.Id.Name, rule.Severity)));
        Assert.All(HouseRules.Read("ﾛｼｱ", TextLanguage.Japanese, pack.Rules), finding => Assert.Equal(Severity.Note, finding.Severity));
    }

    [Fact]
    public void A_setting_changes_what_a_rule_finds() =>
        Assert.Single(HouseRules.Read("首相は会見した。", TextLanguage.Japanese, Read("""{ "sentence-length": { "most": 5, "severity": "must" } }""").Rules), finding => finding.Severity == Severity.Must);

    [Fact]
    public void A_pack_says_which_rules_hold_a_translation_against_its_source_and_how_much_they_matter()
    {
        var pair = new Pair("Three people were hurt in 1998.", TextLanguage.English, "4人がけがをした。", TextLanguage.Japanese);

        Assert.Empty(SourceRules.Read(pair, Read("""{ "half-width-kana": "on", "source-time": "off" }""")));
        Assert.Equal(
            [("source-quantity", Severity.Note)],
            SourceRules.Read(pair, Read("""{ "source-quantity": { "severity": "note" } }""")).Select(finding => (finding.Rule.Name, finding.Severity)));
        Assert.Equal(
            SourceRules.Read(pair).Select(finding => (finding.Message.Key, finding.Severity)),
            SourceRules.Read(pair, Read("""{ "source-time": "on", "source-quantity": "on" }""")).Select(finding => (finding.Message.Key, finding.Severity)));
    }

    [Theory]
    [InlineData("""{ "source-time": { "most": 3 } }""", "rule 'source-time': it is must, should, note, 'on' or 'off'")]
    [InlineData("""{ "source-time": "loud" }""", "rule 'source-time'")]
    [InlineData("[]", "object of rules")]
    [InlineData("{", "not JSON")]
    [InlineData("""{ "no-such-rule": "on" }""", "there is no rule 'no-such-rule'")]
    [InlineData("""{ "sentence-length": "loud" }""", "rule 'sentence-length': a severity is must, should or note")]
    [InlineData("""{ "sentence-length": 3 }""", "rule 'sentence-length'")]
    [InlineData("""{ "sentence-length": { "most": "ten" } }""", "'most' is a whole number")]
    [InlineData("""{ "sentence-length": { "mots": 10 } }""", "there is no setting 'mots'")]
    [InlineData("""{ "register-mixed": { "expected": "slang" } }""", "'expected' is dearu or desumasu")]
    [InlineData("""{ "misuse": { "without": "x" } }""", "'without' is a list of words")]
    [InlineData("""{ "misuse": { "phrases": ["x"] } }""", "'phrases' is an object of words")]
    public void What_is_wrong_with_a_pack_is_told(string json, string told) =>
        Assert.Contains(told, Assert.Throws<InvalidDataException>(() => Read(json)).Message, StringComparison.Ordinal);

    private static StylePack Read(string json) => StylePack.Read(Encoding.UTF8.GetBytes(json));
}
