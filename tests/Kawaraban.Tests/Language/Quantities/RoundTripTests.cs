using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;
using Xunit;

namespace Kawaraban.Tests.Language.Quantities;

/// <summary>A value written in any style is read back as itself.</summary>
public sealed class RoundTripTests
{
    private static readonly Func<long, string>[] _japanese =
    [
        NumberStyles.Digits, NumberStyles.Grouped, NumberStyles.FullWidth, NumberStyles.FullWidthGrouped, NumberStyles.KanjiDigits, NumberStyles.KanjiPlaces, NumberStyles.Mixed, NumberStyles.MixedThousands,
    ];

    private static readonly Func<long, string>[] _english = [NumberStyles.Digits, NumberStyles.Grouped, NumberStyles.Words, NumberStyles.Scale];

    /// <summary>Whole numbers of any length up to a quadrillion, round ones among them.</summary>
    private static Arbitrary<long> Values { get; } = Arb.From(
        from digits in Gen.Choose(1, 15)
        from mantissa in Gen.Choose(0, int.MaxValue)
        from zeros in Gen.Choose(0, digits)
        select Round((long)(mantissa / (double)int.MaxValue * Math.Pow(10, digits)), zeros));

    [Fact]
    public void Japanese_numbers_of_people_are_read_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values, value => _japanese.All(style => IsReadBack(style(value) + "人", TextLanguage.Japanese, value, QuantityKind.People))));

    [Fact]
    public void Japanese_numbers_inside_a_sentence_are_read_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values, value => _japanese.All(style => IsReadBack($"政府は{style(value)}円を計上した。", TextLanguage.Japanese, value, QuantityKind.Money))));

    [Fact]
    public void English_numbers_of_people_are_read_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values, value => value == 0 || _english.All(style => IsReadBack(style(value) + " people", TextLanguage.English, value, QuantityKind.People))));

    [Fact]
    public void English_sums_of_money_are_read_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values, value => IsReadBack($"It paid ${NumberStyles.Scale(value)}, it said.", TextLanguage.English, value, QuantityKind.Money)));

    [Fact]
    public void Fractions_keep_their_digits() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values, value =>
        {
            var figure = value / 1000m;
            return QuantityReader.Read($"{figure:0.000}%", TextLanguage.Japanese) is [{ Low: { } ja }] && ja == figure
                && QuantityReader.Read($"{figure:0.000}%", TextLanguage.English) is [{ Low: { } en }] && en == figure;
        }));

    private static bool IsReadBack(string text, TextLanguage language, long value, QuantityKind kind) =>
        QuantityReader.Read(text, language) is [{ Bound: QuantityBound.Exact } only] && only.Low == value && only.High == value && only.Kind == kind;

    private static long Round(long value, int zeros)
    {
        var unit = (long)Math.Pow(10, zeros);
        return value / unit * unit;
    }
}
