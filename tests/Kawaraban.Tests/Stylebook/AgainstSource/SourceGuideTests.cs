using System.Text;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.AgainstSource;

/// <summary>The guide to the rules against the source (<c>docs/reference/stylebook/source-*.md</c>) is what the specs make it. <c>./do proof</c> writes it anew.</summary>
public sealed class SourceGuideTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "docs", "reference", "stylebook");
    private static readonly RuleWords _english = WordsOf("en");
    private static readonly RuleWords _japanese = WordsOf("ja");

    public static TheoryData<string> Rules => [.. SourceRules.All.Select(rule => rule.Id.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_of_a_rule_is_what_its_spec_says(string rule)
    {
        var reads = SourceRules.All.Single(other => other.Id.Name == rule);
        var spec = File.ReadAllText(Path.Combine(Repository.Root, "specs", "stylebook", $"{rule}.md"));
        var page = new StringBuilder($"# {rule}\n\n{_english.NameOf(reads.Id)} · {_japanese.NameOf(reads.Id)}\n\n");
        page.Append(Part(spec, $"# {rule}", "An example is").Split("In an example")[0].Trim()).Append("\n\n## What it finds\n\n| source | translation | found | reason |\n| --- | --- | --- | --- |\n");
        foreach (var example in SpecFile.Examples($"stylebook/{rule}.md", "catches"))
        {
            var rows = PairExample.Rows(example.Data.Given);
            var reason = PairExample.Findings(reads, rows).FirstOrDefault()?.Message;
            Assert.True(reason is not null, $"specs/stylebook/{rule}.md, line {example.Data.Line}: nothing is found in: {example.Data.Given}");
            page.Append($"| {Cells(rows)} | {Cell(example.Data.Expected)} | {Cell(_japanese.Say(reason))}<br>{Cell(_english.Say(reason))} |\n");
        }

        page.Append("\n## What it lets pass\n\n| source | translation |\n| --- | --- |\n");
        foreach (var rows in SpecFile.Examples($"stylebook/{rule}.md", "passes").Select(example => PairExample.Rows(example.Data.Given)))
        {
            page.Append($"| {Cells(rows)} |\n");
        }

        page.Append($"\n## Why\n\n{Part(spec, "## Why", "## Source")}\n\n## Source\n\n{Part(spec, "## Source", null)}\n");
        Accept($"{rule}.md", page.ToString());
    }

    [Fact]
    public void The_list_of_the_rules_is_the_Stylebook_s()
    {
        var list = new StringBuilder("# The rules against the source\n\nMade of the specs in `specs/stylebook/`; `./do proof` writes these pages anew. [How they are used](../../guides/house-style.md).\n\n| rule | | |\n| --- | --- | --- |\n");
        foreach (var rule in SourceRules.All)
        {
            list.Append($"| [{rule.Id}]({rule.Id}.md) | {_english.NameOf(rule.Id)} | {_japanese.NameOf(rule.Id)} |\n");
        }

        Accept("against-the-source.md", list.ToString());
    }

    /// <summary>Every sentence is said of some example, and every example has its sentence, in both editions.</summary>
    [Fact]
    public void Every_reason_is_shown_by_an_example_and_every_example_has_its_reason()
    {
        var said = SourceRules.All.SelectMany(rule => SpecFile.Examples($"stylebook/{rule.Id}.md", "catches")
            .SelectMany(example => PairExample.Findings(rule, PairExample.Rows(example.Data.Given))).Select(finding => finding.Message.Key)).ToHashSet();
        foreach (var words in new[] { _english, _japanese })
        {
            Assert.Equal(
                said.Concat(SourceRules.All.Select(rule => $"{rule.Id}.{RuleWords.Name}")).Order(StringComparer.Ordinal),
                words.Keys.Where(key => key.StartsWith("source-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }
    }

    private static RuleWords WordsOf(string edition) => RuleWords.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "editions", edition, "findings.json")));

    private static string Part(string spec, string from, string? to)
    {
        var start = spec.IndexOf(from, StringComparison.Ordinal) + from.Length;
        var end = to is null ? -1 : spec.IndexOf(to, start, StringComparison.Ordinal);
        return spec[start..(end < 0 ? spec.Length : end)].Trim();
    }

    private static string Cells(IReadOnlyList<Pair> rows) => $"{Cell(string.Join("<br>", rows.Select(row => row.Source)))} | {Cell(string.Join("<br>", rows.Select(row => row.Target)))}";

    private static string Cell(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

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
