using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.StoryFiles;
using Xunit;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

public sealed class FactUnitsTests
{
    [Theory]
    [InlineData("about 12,000 people", 12000, QuantityBound.About, "people")]
    [InlineData("約1万2000人", 12000, QuantityBound.About, "people")]
    [InlineData("1万人超", 10000, QuantityBound.MoreThan, "people")]
    [InlineData("$2.4 million", 2400000, QuantityBound.Exact, "USD")]
    [InlineData("500,000 barrels", 500000, QuantityBound.Exact, "barrels")]
    [InlineData("60両", 60, QuantityBound.Exact, "")]
    public void An_amount_in_words_has_a_unit_of_no_language(string text, int low, QuantityBound bound, string unit)
    {
        var amount = FactUnits.Amount(text);
        Assert.Equal((low, bound, unit), (amount?.Low, amount!.Bound, amount.Unit));
    }

    [Theory]
    [InlineData("12000", 12000)]
    [InlineData("12,000", 12000)]
    [InlineData("１２０００", 12000)]
    [InlineData("1万2000", 12000)]
    [InlineData("1.2 million", 1200000)]
    [InlineData("many", null)]
    [InlineData("", null)]
    public void A_figure_is_read_as_it_is_typed(string text, int? number) => Assert.Equal(number, FactUnits.Number(text));

    [Fact]
    public void What_no_field_holds_is_neither_figure_nor_amount()
    {
        var nought = new string('0', FactUnits.MaxText);
        Assert.Null(FactUnits.Number($"{nought}5"));
        Assert.Null(FactUnits.Amount($"about{nought.Replace('0', ' ')}12,000 people"));
    }

    [Theory]
    [InlineData("people", QuantityKind.People)]
    [InlineData("USD", QuantityKind.Money)]
    [InlineData("t", QuantityKind.Weight)]
    [InlineData("barrels", QuantityKind.Volume)]
    [InlineData("rounds", QuantityKind.Count)]
    public void What_a_file_keeps_is_held_against_texts_by_its_kind(string unit, QuantityKind kind) => Assert.Equal(kind, FactUnits.Quantity(Amount.Exactly(5, unit)).Kind);
}
