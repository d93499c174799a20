using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;
using Xunit;

namespace Kawaraban.Tests.Language.Quantities;

public sealed class MeasureUnitTests
{
    [Theory]
    [InlineData("[mi_i]", "km", 1, 1.609344)]
    [InlineData("[ft_i]", "cm", 6.5, 198.12)]
    [InlineData("[lb_av]", "kg", 100, 45.359237)]
    [InlineData("[gal_us]", "L", 10, 37.85411784)]
    [InlineData("[bbl_us]", "[gal_us]", 1, 42)]
    [InlineData("[degF]", "Cel", 68, 20)]
    [InlineData("Cel", "[degF]", -40, -40)]
    [InlineData("Cel", "K", 0, 273.15)]
    [InlineData("km2", "har", 1, 100)]
    [InlineData("[mi_i]2", "km2", 1, 2.589988110336)]
    [InlineData("[mi_i]/h", "km/h", 100, 160.9344)]
    [InlineData("a", "mo", 1, 12)]
    [InlineData("kW.h", "MJ", 1, 3.6)]
    [InlineData("t", "kg", 1.5, 1500)]
    public void Conversion_is_exact(string from, string to, double value, double expected) =>
        Assert.Equal((decimal)expected, MeasureUnit.Of(from)!.Convert((decimal)value, MeasureUnit.Of(to)!));

    [Fact]
    public void There_and_back_is_the_same() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Pairs, ArbMap.Default.ArbFor<int>(), (pair, value) =>
            Math.Abs(pair.To.Convert(pair.From.Convert(value, pair.To), pair.From)!.Value - value) < 0.000001m));

    [Theory]
    [InlineData("km", "kg")]
    [InlineData("kW", "kW.h")]
    [InlineData("m", "m2")]
    public void What_measures_another_thing_is_not_converted(string from, string to)
    {
        Assert.False(MeasureUnit.Of(from)!.Measures(MeasureUnit.Of(to)!));
        Assert.Throws<ArgumentException>(() => MeasureUnit.Of(from)!.Convert(1, MeasureUnit.Of(to)!));
    }

    [Fact]
    public void A_quantity_keeps_its_place_and_bound_when_it_is_converted()
    {
        var miles = QuantityReader.Read("more than 10 miles", TextLanguage.English)[0];

        Assert.Equal(miles with { Low = 16.09344m, UnitCode = "km" }, miles.ConvertTo("km"));
    }

    [Theory]
    [InlineData("3人", "km")]
    [InlineData("100円", "USD")]
    [InlineData("5キロ", "kg")]
    [InlineData("5キロ", "parsec")]
    [InlineData("9999999999999999999999999光年", "nm")]
    public void What_cannot_be_converted_is_null(string text, string code) =>
        Assert.Null(QuantityReader.Read(text, TextLanguage.Japanese)[0].ConvertTo(code));

    [Fact]
    public void A_code_is_one_of_money_or_a_measure_wherever_units_are_read()
    {
        var codes = new[] { "5キロ", "3リットル", "摂氏5度", "10フィート", "5エーカー", "3時間", "20ノット", "5GB", "10kWh", "5トン" };

        Assert.All(codes, text => Assert.NotNull(MeasureUnit.Of(QuantityReader.Read(text, TextLanguage.Japanese)[0].UnitCode)));
    }

    private static Arbitrary<(MeasureUnit From, MeasureUnit To)> Pairs { get; } = Arb.From(
        from one in Gen.Elements(MeasureUnit.All.ToArray())
        from other in Gen.Elements(MeasureUnit.All.Where(unit => unit.Measures(one)).ToArray())
        where Math.Abs(Math.Log10((double)one.Convert(2, other)!.Value - (double)one.Convert(1, other)!.Value)) < 9
        select (one, other));
}
