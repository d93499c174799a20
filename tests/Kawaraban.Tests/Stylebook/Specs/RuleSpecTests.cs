using Kawaraban.Stylebook;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.Specs;

/// <summary>Every rule finds what its spec catches, where it says and with the fix it says, and is silent where the spec lets pass.</summary>
public sealed class RuleSpecTests
{
    public static TheoryData<string> Rules => [.. RuleSpec.Rules];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Finds_what_the_spec_catches(string rule) => Nothing(RuleSpec.Examples(rule, RuleSpec.Catches).Select(example => FaultOfCatch(rule, example)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Is_silent_where_the_spec_lets_pass(string rule) => Nothing(RuleSpec.Examples(rule, RuleSpec.Passes).Select(example =>
        new MarkedGalley(example.Given).Read(RuleSpec.RuleOf(rule, example)) is { Count: > 0 } findings ? $"line {example.Line}: {example.Given}: {Told(findings)}" : null));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_spec_shows_what_is_caught_and_what_is_not_and_says_why(string rule)
    {
        var text = RuleSpec.Text(rule);

        Assert.StartsWith($"# {rule}\n", text, StringComparison.Ordinal);
        Assert.All(["\n## Catches\n", "\n## Must not catch\n", "\n## Source\n"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.NotEmpty(RuleSpec.Examples(rule, RuleSpec.Catches));
        Assert.NotEmpty(RuleSpec.Examples(rule, RuleSpec.Passes));
    }

    private static string? FaultOfCatch(string rule, SpecExample example)
    {
        var galley = new MarkedGalley(example.Given);
        var findings = galley.Read(RuleSpec.RuleOf(rule, example));
        if (findings.Count == 0)
        {
            return $"line {example.Line}: {example.Given}: nothing was found";
        }

        if (galley.Marked.Count > 0 && !galley.Marked.SequenceEqual(findings.Select(finding => (finding.Passage, finding.Place))))
        {
            return $"line {example.Line}: {example.Given}: {Told(findings)}";
        }

        return example.Expected.Length > 0 && galley.Mended(findings) != example.Expected ? $"line {example.Line}: {example.Given}: {galley.Mended(findings)}" : null;
    }

    private static string Told(IReadOnlyList<Finding> findings) =>
        string.Join("; ", findings.Select(finding => $"{finding.Message.Key}({string.Join(", ", finding.Message.Arguments)}) at {finding.Passage}:{finding.Start}-{finding.Place.End}"));

    /// <summary>Tells every fault in full.</summary>
    private static void Nothing(IEnumerable<string?> faults)
    {
        var told = string.Join('\n', faults.Where(fault => fault is not null));
        Assert.True(told.Length == 0, told);
    }
}
