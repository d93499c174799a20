using Xunit;

namespace Kawaraban.Tests.Specs;

public sealed class SpecFileTests
{
    [Fact]
    public void An_example_has_its_kind_its_two_sides_and_its_line()
    {
        var example = Assert.Single(SpecFile.Read(["# A rule", "```catches", "", "# why", "  第 4 条 → 第4条 ", "```"]));

        Assert.Equal(("catches", "第 4 条", "第4条", 5), (example.Kind, example.Given, example.Expected, example.Line));
    }

    [Fact]
    public void Prose_and_fences_without_a_word_hold_no_examples() =>
        Assert.Empty(SpecFile.Read(["第 4 条 → 第4条", "```", "picture", "```", "more prose"]));

    [Fact]
    public void Characters_that_cannot_be_seen_are_written_out() =>
        Assert.Equal("\u3000首相\n", Assert.Single(SpecFile.Read(["```passes", @"\u3000首相\n"])).Given);

    [Fact]
    public void A_spec_without_examples_of_a_kind_is_a_mistake() =>
        Assert.Throws<InvalidDataException>(() => SpecFile.Examples("README.md", "catches"));
}
