using System.Text;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.Guide;

/// <summary>The guide to the rules (<c>docs/reference/stylebook/</c>) is what the specs make it. <c>./do proof</c> writes it anew.</summary>
public sealed class GuidePageTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "docs", "reference", "stylebook");
    private static readonly RuleWords _english = GuidePage.WordsOf("en");
    private static readonly RuleWords _japanese = GuidePage.WordsOf("ja");

    public static TheoryData<string> Rules => [.. HouseRules.Entries.Select(entry => entry.Id.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_of_a_rule_is_what_its_spec_says(string rule) => Accept($"{rule}.md", new GuidePage(HouseRules.Find(rule)!, _english, _japanese).Text());

    [Fact]
    public void The_list_of_the_rules_is_the_Stylebook_s()
    {
        var list = new StringBuilder("# The rules of the Stylebook\n\nMade of the specs in `specs/stylebook/`; `./do proof` writes these pages anew. How an edition chooses its rules: [house style](../../guides/house-style.md).\n\n");
        list.Append("| rule | | | reads | usually |\n| --- | --- | --- | --- | --- |\n");
        foreach (var entry in HouseRules.Entries)
        {
            var reads = entry.Languages == RuleLanguages.Both ? "ja, en" : entry.Languages == RuleLanguages.English ? "en" : "ja";
            list.Append($"| [{entry.Id}]({entry.Id}.md) | {_english.NameOf(entry.Id)} | {_japanese.NameOf(entry.Id)} | {reads} | {entry.Severity.ToString().ToLowerInvariant()} |\n");
        }

        Accept("README.md", list.ToString());
    }

    /// <summary>What a rule says is there in every edition, with the same places to fill, and nothing else is.</summary>
    [Fact]
    public void Every_edition_has_the_words_of_every_rule()
    {
        Assert.Equal(_english.Keys.Order(StringComparer.Ordinal), _japanese.Keys.Order(StringComparer.Ordinal));
        Assert.All(_english.Keys, key => Assert.Equal(Places(_english[key]!), Places(_japanese[key]!)));
        Assert.All(HouseRules.Entries, entry => Assert.Contains($"{entry.Id}.name", _english.Keys));
    }

    /// <summary>Every sentence is said of some example of the spec, and every example's is there.</summary>
    [Fact]
    public void Every_reason_is_shown_by_an_example_and_every_example_has_its_reason()
    {
        var said = HouseRules.Entries.SelectMany(entry => Specs.RuleSpec.Examples(entry.Id.Name, Specs.RuleSpec.Catches)
            .SelectMany(example => new Specs.MarkedGalley(example.Given).Read(Specs.RuleSpec.RuleOf(entry.Id.Name, example))).Select(finding => finding.Message.Key)).ToHashSet();
        var written = _english.Keys.Where(key => !key.EndsWith($".{RuleWords.Name}", StringComparison.Ordinal) && !key.StartsWith("source-", StringComparison.Ordinal)).ToList();

        Assert.Empty(written.Where(key => !said.Contains(key)).Select(key => $"never said: {key}").Concat(said.Except(written).Select(key => $"no words: {key}")));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void The_pack_of_an_edition_is_read(string edition) =>
        Assert.NotEmpty(StylePack.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "editions", edition, "stylebook.json"))).Rules);

    private static string Places(string sentence) => string.Concat(Enumerable.Range(0, 5).Where(place => sentence.Contains($"{{{place}}}", StringComparison.Ordinal)));

    private static void Accept(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        if (Environment.GetEnvironmentVariable("KAWARABAN_ACCEPT_PROOFS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == text, $"docs/reference/stylebook/{name} is not what the spec says; ./do proof writes it anew.");
    }
}
