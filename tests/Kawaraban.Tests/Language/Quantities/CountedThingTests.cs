using Kawaraban.Language;
using Kawaraban.Language.Quantities;
using Xunit;

namespace Kawaraban.Tests.Language.Quantities;

public sealed class CountedThingTests
{
    [Theory]
    [InlineData("兵士約1万人を派遣した", "兵士")]
    [InlineData("少なくとも60両の戦車で", "戦車")]
    [InlineData("石油は100万バレルだった", "石油")]
    [InlineData("小麦25万トンを", "小麦")]
    [InlineData("1万人が集まった", null)]
    public void Japanese_names_it_before_the_figure_or_behind_の(string text, string? counted) => AssertCounts(text, TextLanguage.Japanese, counted);

    [Theory]
    [InlineData("About 10,000 soldiers left", "soldiers")]
    [InlineData("some 250,000 tonnes of wheat were", "wheat")]
    [InlineData("60 percent of the savings", "savings")]
    [InlineData("It cost $5 million.", null)]
    public void English_names_it_behind_the_figure(string text, string? counted) => AssertCounts(text, TextLanguage.English, counted);

    [Fact]
    public void A_quantity_of_another_text_counts_nothing() =>
        Assert.Null(CountedThing.Of("3人", TextLanguage.Japanese, QuantityReader.Read("兵士が集まった。3人", TextLanguage.Japanese)[0]));

    private static void AssertCounts(string text, TextLanguage language, string? counted) =>
        Assert.Equal(counted, CountedThing.Of(text, language, QuantityReader.Read(text, language)[0])?.Of(text));
}
