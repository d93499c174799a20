using System.Text;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Tests.Stylebook.Specs;

/// <summary>The specs of the rules that read a text by itself; their form is described in <c>specs/README.md</c>.</summary>
internal static class RuleSpec
{
    public const string Catches = "catches";
    public const string Passes = "passes";

    private static readonly string _folder = Path.Combine(Repository.Root, "specs", "stylebook");

    public static IEnumerable<string> Rules => Directory.GetFiles(_folder, "*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>()
        .Where(rule => !rule.StartsWith("source-", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string Text(string rule) => File.ReadAllText(Path.Combine(_folder, rule + ".md"));

    /// <summary>The examples of a kind. Settings may stand behind the fence's word, as a pack has them.</summary>
    public static IEnumerable<SpecExample> Examples(string rule, string kind) =>
        SpecFile.Read(File.ReadLines(Path.Combine(_folder, rule + ".md"))).Where(example => example.Kind.Split(' ')[0] == kind);

    /// <summary>The rule as the example has it set up.</summary>
    public static ChosenRule RuleOf(string rule, SpecExample example)
    {
        var settings = example.Kind.Contains(' ', StringComparison.Ordinal) ? example.Kind[example.Kind.IndexOf(' ', StringComparison.Ordinal)..] : "{}";
        return StylePack.Read(Encoding.UTF8.GetBytes($$"""{ "{{rule}}": {{settings}} }""")).Rules.Single();
    }
}
