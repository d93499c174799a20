namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>A range that one number begins and another ends: 1〜3割, 5万から6万人, 3、4人.</summary>
internal static class JapaneseRanges
{
    /// <summary>The second end of the range that a number begins.</summary>
    /// <returns>Both ends, the first as the second makes it understood (1 is 10% in 1〜3割); no second where there is none; or the end of a time.</returns>
    public static (Measured Low, Measured? High, int TimeEnd) SecondOf(FoldedText text, Measured first)
    {
        var length = JapaneseWords.Ranges.LongestIn(text.From(first.End), out _);
        if (length > 0)
        {
            return Spanned(text, first, first.End + length);
        }

        return text[first.End] is '、' or '・' or ',' && first.Unit is null && !first.Figure.IsVague ? Listed(text, first) : default;
    }

    private static (Measured Low, Measured? High, int TimeEnd) Spanned(FoldedText text, Measured first, int at)
    {
        if (MeasuredReader.At(text, at, inList: false) is not { } second)
        {
            return default;
        }

        var time = JapaneseTimes.EndAfter(text, second.Figure);
        if (time > 0)
        {
            return first.Unit is null ? (first, null, time) : default;
        }

        var low = Understood(first, second);
        var isRange = UnitsMeet(first, second) && low.Low < second.High && !IsChange(text, at, first, second) && !IsScore(text, at, first, second);
        return (low, isRange ? second : null, 0);
    }

    private static bool UnitsMeet(Measured first, Measured second) =>
        first.Unit is null
            ? second.Unit is not null || first.Figure.HasArabic == second.Figure.HasArabic && second.Figure is { HasArabic: true } or { HasMyriad: true }
            : second.Unit is not null && first.Unit.Kind == second.Unit.Kind && first.Unit.Code == second.Unit.Code;

    /// <summary>The first number in the scale and unit of the second: the 1 of 1〜3割, the 5 of 5〜6万.</summary>
    private static Measured Understood(Measured first, Measured second)
    {
        var (low, scale) = (first.Low, second.Figure.Scale);
        if (first.Figure.Scale == 1 && scale > 1 && first.Figure.Low < second.Figure.High / scale)
        {
            low = Decimals.Product(low, scale) ?? low;
        }

        var factor = first.Unit is null ? second.Unit?.Factor ?? 1 : 1;
        return first with { Low = Decimals.Product(low, factor) ?? low };
    }

    /// <summary>Whether から tells a change from one to the other: 3人から5人に増えた, 160円から180円になる; 5万から6万になる is between the two.</summary>
    private static bool IsChange(FoldedText text, int at, Measured first, Measured second) =>
        text[at - 1] == 'ら'
        && text[second.End] is 'に' or 'へ'
        && text[second.End + 1] is not ('上' or '及' or '達' or '相' or '迫' or 'の' or 'わ')
        && (text[second.End + 1] != 'な' || first.Unit is not null);

    /// <summary>Whether a hyphen stands in a score: 2-3で敗れた.</summary>
    private static bool IsScore(FoldedText text, int at, Measured first, Measured second) =>
        text[at - 1] == '-' && (!first.Figure.HasArabic || second.Unit is null && text[second.End] is 'で' or 'と' or 'の' or '、' or '。' or '\0' && second.Low < 30);

    private static (Measured Low, Measured? High, int TimeEnd) Listed(FoldedText text, Measured first)
    {
        var at = first.End + 1;
        if (MeasuredReader.At(text, at, inList: true) is not { } second)
        {
            return default;
        }

        var isDays = text[second.Figure.End] == '日' && second.Figure.Low < 10 && first.Low + 1 == second.Low && text[first.Figure.Start - 1] != '月';
        var time = isDays ? JapaneseTimes.EndFromNow(text, second.End) : JapaneseTimes.EndAfter(text, second.Figure);
        var scale = second.Figure.Scale > 1 ? second.Figure.Scale : Tens(second.Figure.Low);
        var follows = first.Low is >= 1 and <= 9 && (first.Low + 1) * scale == second.Figure.Low;
        if (time > 0)
        {
            return (first, null, time);
        }

        var isRange = follows && (second.Unit is not null || second.Figure.HasMyriad);
        return (first with { Low = (Decimals.Product(first.Low, scale) ?? 0) * (second.Unit?.Factor ?? 1) }, isRange ? second : null, 0);
    }

    /// <summary>The 10 of 二、三十人 when it is written 2、30人.</summary>
    private static decimal Tens(decimal? value)
    {
        var tens = 1m;
        while (value / tens >= 10 && value % (tens * 10) == 0)
        {
            tens *= 10;
        }

        return tens;
    }
}
