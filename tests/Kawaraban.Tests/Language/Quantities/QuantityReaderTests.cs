using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Quantities;

public sealed class QuantityReaderTests
{
    private const string Spec = "language/quantities.md";

    public static TheoryData<SpecExample> Japanese => SpecFile.Examples(Spec, "japanese");

    public static TheoryData<SpecExample> English => SpecFile.Examples(Spec, "english");

    public static TheoryData<SpecExample> JapaneseSpans => SpecFile.Examples(Spec, "japanese spans");

    public static TheoryData<SpecExample> EnglishSpans => SpecFile.Examples(Spec, "english spans");

    [Theory]
    [MemberData(nameof(Japanese))]
    public void Reads_Japanese_as_the_spec_does(SpecExample example) =>
        Assert.Equal(example.Expected, Told.Of(QuantityReader.Read(example.Given, TextLanguage.Japanese)));

    [Theory]
    [MemberData(nameof(English))]
    public void Reads_English_as_the_spec_does(SpecExample example) =>
        Assert.Equal(example.Expected, Told.Of(QuantityReader.Read(example.Given, TextLanguage.English)));

    [Theory]
    [MemberData(nameof(JapaneseSpans))]
    public void Marks_the_quantities_of_Japanese(SpecExample example) => Assert.Equal(example.Given, Marked(example.Given, TextLanguage.Japanese));

    [Theory]
    [MemberData(nameof(EnglishSpans))]
    public void Marks_the_quantities_of_English(SpecExample example) => Assert.Equal(example.Given, Marked(example.Given, TextLanguage.English));

    [Theory]
    [InlineData("約4000人", "人")]
    [InlineData("3割5分", "割")]
    [InlineData("￥1,000", "￥")]
    [InlineData("１２．５％", "％")]
    [InlineData("10か国", "か国")]
    [InlineData("マグニチュード7.2", "マグニチュード")]
    [InlineData("半年", "年")]
    public void A_Japanese_unit_is_given_as_written(string text, string unit) => Assert.Equal(unit, QuantityReader.Read(text, TextLanguage.Japanese)[0].Unit);

    [Theory]
    [InlineData("$103.7m", "$")]
    [InlineData("6-foot-6", "foot")]
    [InlineData("1,200 Russian soldiers", "soldiers")]
    [InlineData("20 Per Cent", "Per Cent")]
    [InlineData("5km", "km")]
    public void An_English_unit_is_given_as_written(string text, string unit) => Assert.Equal(unit, QuantityReader.Read(text, TextLanguage.English)[0].Unit);

    [Fact]
    public void Quantities_lie_inside_the_text_one_after_the_other() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, NumberTexts.Any, (any, numbers) => IsOrdered(any) && IsOrdered(numbers)));

    [Fact]
    public void Figures_are_in_order_and_open_only_where_the_bound_says() =>
        Check.QuickThrowOnFailure(Prop.ForAll(NumberTexts.Any, text => ReadBoth(text).All(IsBound)));

    [Fact]
    public void What_stands_before_a_line_end_does_not_change_what_comes_after() =>
        Check.QuickThrowOnFailure(Prop.ForAll(NumberTexts.Any, text =>
        {
            var alone = QuantityReader.Read("\n約3万人が\n", TextLanguage.Japanese)[0];
            var last = QuantityReader.Read(text + "\n約3万人が\n", TextLanguage.Japanese)[^1];
            return last.Range.Start == alone.Range.Start + text.Length && last.Low == alone.Low && last.Bound == alone.Bound;
        }));

    [Theory]
    [InlineData("12345678901234567890123456789012345人")]
    [InlineData("9999999999999999999999999999京人")]
    [InlineData("一二三四五六七八九〇一二三四五六七八九〇一二三四五六七八九〇一二三四五人")]
    public void A_number_too_large_to_be_told_is_passed_over(string text) => Assert.Empty(QuantityReader.Read(text, TextLanguage.Japanese));

    [Theory]
    [InlineData("1")]
    [InlineData("万")]
    [InlineData("約")]
    [InlineData("一")]
    [InlineData("数")]
    [InlineData("1万")]
    [InlineData("1-")]
    [InlineData("a ")]
    [InlineData("two ")]
    [InlineData("about ")]
    [InlineData("$")]
    [InlineData("1/")]
    public void Long_repetition_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000 / piece.Length));

        Assert.All(ReadBoth(text), quantity => Assert.InRange(quantity.Range.End, 1, text.Length));
    }

    private static bool IsOrdered(string text) => IsOrdered(text, TextLanguage.Japanese) && IsOrdered(text, TextLanguage.English);

    private static bool IsOrdered(string text, TextLanguage language)
    {
        var end = 0;
        foreach (var quantity in QuantityReader.Read(text, language))
        {
            if (quantity.Range.Start < end || quantity.Range.Length <= 0 || quantity.Range.End > text.Length)
            {
                return false;
            }

            end = quantity.Range.End;
        }

        return true;
    }

    private static bool IsBound(Quantity quantity) => quantity.Bound switch
    {
        QuantityBound.Exact or QuantityBound.About => quantity.Low is not null && quantity.Low == quantity.High,
        QuantityBound.AtLeast or QuantityBound.MoreThan => quantity.Low is not null && quantity.High is null,
        QuantityBound.AtMost or QuantityBound.LessThan => quantity.Low is null && quantity.High is not null,
        _ => quantity.Low < quantity.High,
    };

    private static IEnumerable<Quantity> ReadBoth(string text) =>
        QuantityReader.Read(text, TextLanguage.Japanese).Concat(QuantityReader.Read(text, TextLanguage.English));

    private static string Marked(string marked, TextLanguage language)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        return QuantityReader.Read(text, language).Reverse().Aggregate(text, (rest, quantity) => rest.Insert(quantity.Range.End, "|").Insert(quantity.Range.Start, "|"));
    }
}
