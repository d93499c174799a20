namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>A quantity told in two units: 1時間30分, 2メートル30センチ, 147円25銭.</summary>
internal static class Compounds
{
    /// <summary>What smaller units add to a quantity, in its own unit, and the end of them.</summary>
    public static (decimal Sum, int End) After(FoldedText text, Measured first, int end)
    {
        if (Hundredths(text, first, end) is > 0 and var hundredths)
        {
            var digits = hundredths - end;
            return (Decimals.Parse(text.From(end)[..digits].ToString()) / (digits == 1 ? 10 : 100), hundredths);
        }

        var sum = 0m;
        var last = first.Unit;
        for (var parts = 0; parts < 2 && last is not null && !first.Figure.IsVague; parts++)
        {
            var at = end + (text[end] is 'と' ? 1 : 0);
            if (!IsDigit(text[at]) || MeasuredReader.At(text, at, inList: false) is not { Unit: { } small } part || part.Figure.IsVague || InUnit(part, small, first.Unit!) is not { } more || more >= Whole(last, first.Unit!))
            {
                break;
            }

            (sum, end, last) = (sum + more, part.End, small);
        }

        return (sum, end);
    }

    /// <summary>The end of the 98 of 9秒98, or 0.</summary>
    private static int Hundredths(FoldedText text, Measured first, int end)
    {
        if (first.Unit?.Word != "秒" || !char.IsAsciiDigit(text[end]) || char.IsAsciiDigit(text[end + 2]))
        {
            return 0;
        }

        var past = end + (char.IsAsciiDigit(text[end + 1]) ? 2 : 1);
        return MeasuredReader.At(text, end, inList: false) is { Unit: null } ? past : 0;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || Numerals.Digit(c) >= 0 || Numerals.Place(c) > 0;

    /// <summary>A figure in a smaller unit, told in the larger one; null if it is no smaller unit of the same kind.</summary>
    private static decimal? InUnit(Measured part, JapaneseUnit small, JapaneseUnit large)
    {
        if (small.Kind != large.Kind || small == large)
        {
            return null;
        }

        if (large.Kind == QuantityKind.Money)
        {
            return small.Code == large.Code && small.Factor < 1 && large.Factor == 1 ? part.Low : null;
        }

        return MeasureUnit.Of(small.Code) is { } from && MeasureUnit.Of(large.Code) is { } to && from.Measures(to) && to.Kind is QuantityKind.Duration or QuantityKind.Length or QuantityKind.Weight
            ? from.Convert(part.Low, to)
            : null;
    }

    /// <summary>One of the unit before, in the first unit: a part is less than that.</summary>
    private static decimal Whole(JapaneseUnit last, JapaneseUnit first) =>
        last == first || first.Kind == QuantityKind.Money ? 1 : MeasureUnit.Of(last.Code)?.Convert(1, MeasureUnit.Of(first.Code)!) ?? 0;
}
