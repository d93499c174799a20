using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.AgainstSource;

/// <summary>The examples of <c>specs/stylebook/source-*.md</c>, each against its own rule.</summary>
public sealed class SourceRulesSpecTests
{
    public static TheoryData<string> Rules => [.. SourceRules.All.Select(rule => rule.Id.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Finds_what_the_spec_catches(string rule) =>
        AssertAll(rule, "catches", example => example.Expected);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Leaves_what_the_spec_lets_pass(string rule) =>
        AssertAll(rule, "passes", _ => "");

    private static void AssertAll(string rule, string kind, Func<SpecExample, string> expected)
    {
        var reads = SourceRules.All.Single(other => other.Id.Name == rule);
        var examples = SpecFile.Examples($"stylebook/{rule}.md", kind).Select(row => row.Data).ToList();
        var faults = examples.Select(example => (Example: example, Found: PairExample.Found(reads, PairExample.Rows(example.Given)))).Where(read => read.Found != expected(read.Example))
            .Select(read => $"line {read.Example.Line}: {read.Example.Given}: '{read.Found}' and not '{expected(read.Example)}'");
        var told = string.Join('\n', faults);
        Assert.True(told.Length == 0, told);
    }
}
