using System.Text.RegularExpressions;
using Kawaraban.Stylebook;

namespace Kawaraban.House.Tests.Docs;

/// <summary>Documents lead to what is there.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Wanted =
    [
        "README.md", "ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md", "STYLE.md", "CHANGELOG.md", "SECURITY.md", "LICENSE",
        "docs/guides/settings.md", "docs/guides/first-steps.md", "docs/guides/written-form.md", "docs/guides/adding-an-edition.md", "docs/guides/language.md",
        "docs/reference/routes.md", "docs/contracts/README.md", "docs/adr/README.md",
    ];

    public static TheoryData<string> Documents => [.. Repository.Texts("", ".md").Select(Repository.NameOf).Where(name => !name.StartsWith("demo/", StringComparison.Ordinal))];

    [Fact]
    public void The_documents_of_the_house_are_there() => Nothing.Wrong(Wanted.Where(file => !File.Exists(Repository.Folder(file))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_leads_to_a_file_that_is_there(string document)
    {
        var folder = Path.GetDirectoryName(Repository.Folder(document))!;
        var links = Link().Matches(WithoutExamples(document)).Select(match => match.Groups[1].Value.Split('#')[0]).Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal));

        Nothing.Wrong(links.Where(link => !Path.Exists(Path.Combine(folder, link))));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_path_in_a_document_is_there(string document)
    {
        var paths = Named().Matches(WithoutExamples(document)).Select(match => match.Groups[1].Value.TrimEnd('/')).Where(path => !path.Contains('*', StringComparison.Ordinal) && !path.Contains('<', StringComparison.Ordinal) && !path.Contains('{', StringComparison.Ordinal) && !path.Contains('…', StringComparison.Ordinal));

        Nothing.Wrong(paths.Where(path => !Path.Exists(Repository.Folder(path))));
    }

    [Fact]
    public void Every_decision_has_its_parts_and_is_in_the_list()
    {
        var decisions = Directory.GetFiles(Repository.Folder("docs", "adr"), "0*.md").Order(StringComparer.Ordinal).ToList();
        var list = Repository.Read("docs", "adr", "README.md");

        Assert.NotEmpty(decisions);
        Assert.All(decisions, file => Assert.Contains($"({Path.GetFileName(file)})", list, StringComparison.Ordinal));
        Assert.All(decisions, file => Assert.All(["## Context", "## Options", "## Decision", "## Consequences"], part => Assert.Contains(part, File.ReadAllText(file), StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, decisions.Count), decisions.Select(file => int.Parse(Path.GetFileName(file)[..4], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_house_rule_has_a_spec_and_every_spec_a_rule() => Assert.Equal(
        HouseRules.All.Select(rule => rule.Id.Name).Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.Folder("specs", "stylebook"), "*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>()
            .Where(rule => !rule.StartsWith("source-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_house_rule_has_a_folder_named_as_it_is() => Nothing.Wrong(
        HouseRules.All.Select(rule => string.Concat(rule.Id.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))).Where(folder => !Directory.Exists(Repository.Folder("src", "Kawaraban.Stylebook", folder))));

    private static string WithoutExamples(string document) => Example().Replace(Repository.Read(document), "");

    [GeneratedRegex(@"(?<!`)\[[^\]\n]+\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`((?:src|tests|docs|specs|editions|demo|bench|eng)/[^`\\s]+)`")]
    private static partial Regex Named();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
