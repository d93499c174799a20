using Kawaraban.Language;
using Kawaraban.Language.Quantities;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Quantities;

public sealed class AgreementTests
{
    public static TheoryData<SpecExample> Agreeing => SpecFile.Examples("language/quantities.md", "agree");

    public static TheoryData<SpecExample> Disagreeing => SpecFile.Examples("language/quantities.md", "disagree");

    [Theory]
    [MemberData(nameof(Agreeing))]
    public void Agrees_where_the_spec_does(SpecExample example)
    {
        var (source, target) = Sides(example);

        Assert.True(source.Agrees(target));
        Assert.True(target.Agrees(source));
    }

    [Theory]
    [MemberData(nameof(Disagreeing))]
    public void Disagrees_where_the_spec_does(SpecExample example)
    {
        var (source, target) = Sides(example);

        Assert.False(source.Agrees(target));
        Assert.False(target.Agrees(source));
    }

    private static (Quantity Source, Quantity Target) Sides(SpecExample example) =>
        (Assert.Single(QuantityReader.Read(example.Given, TextLanguage.English)), Assert.Single(QuantityReader.Read(example.Expected, TextLanguage.Japanese)));
}
