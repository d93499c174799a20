namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>Units that mean several things: 度, キロ, ポンド. What stands around them decides.</summary>
internal static class UnitSenses
{
    private const int RightAngle = 60;

    private static readonly JapaneseUnit _heat = new("度", QuantityKind.Temperature, "Cel", 1, UnitStrength.Plain);
    private static readonly JapaneseUnit _angle = new("度", QuantityKind.Number, "deg", 1, UnitStrength.Plain);
    private static readonly JapaneseUnit _kilogram = new("キロ", QuantityKind.Weight, "kg", 1, UnitStrength.Plain);
    private static readonly JapaneseUnit _pound = new("ポンド", QuantityKind.Weight, "[lb_av]", 1, UnitStrength.Plain);
    private static readonly JapaneseUnit _points = new("ポイント", QuantityKind.Count, null, 1, UnitStrength.Plain);
    private static readonly JapaneseUnit _decade = new("代", QuantityKind.Age, "代", 1, UnitStrength.Strong);

    /// <summary>The unit as it is meant after a number.</summary>
    public static JapaneseUnit? Meant(FoldedText text, JapaneseFigure figure, JapaneseUnit? unit, int end) => unit?.Word switch
    {
        null => IsDecade(text, figure) ? _decade : null,
        "度" => Degrees(text, figure, unit, end),
        "キロ" or "㌔" => IsWeighed(text, figure, end) ? _kilogram : unit,
        "ポンド" => IsWeighed(text, figure, end) ? _pound : unit,
        "ポイント" when figure.Low >= 100 => _points,
        _ => unit,
    };

    /// <summary>Whether it is 40代, which has no other unit.</summary>
    private static bool IsDecade(FoldedText text, JapaneseFigure figure) =>
        text[figure.End] == '代' && figure.Low is >= 10 and <= 110 && figure.Low % 10 == 0 && text[figure.End + 1] is not ('目' or '表' or '理' or '金');

    private static JapaneseUnit Degrees(FoldedText text, JapaneseFigure figure, JapaneseUnit turns, int end)
    {
        var before = text.Before(figure.Start);
        if (JapaneseWords.AngleBefore.End(before) || JapaneseWords.AngleAfter.LongestIn(text.From(end), out _) > 0)
        {
            return _angle;
        }

        var isHeat = IsNear(text, figure.Start, JapaneseWords.HeatBefore) || JapaneseWords.HeatAfter.LongestIn(text.From(end), out _) > 0;
        if (isHeat || figure.Low != decimal.Truncate(figure.Low ?? 0))
        {
            return _heat;
        }

        return figure.Low switch
        {
            < 10 => turns,
            < RightAngle => figure.HasArabic ? _heat : turns,
            _ => _angle,
        };
    }

    private static bool IsWeighed(FoldedText text, JapaneseFigure figure, int end) =>
        IsNear(text, figure.Start, JapaneseWords.WeightBefore) || JapaneseWords.WeightAfter.LongestIn(text.From(end), out _) > 0 || HasGrams(text, end);

    private static bool HasGrams(FoldedText text, int end)
    {
        var part = FigureScan.At(text, end);
        return part.IsNumber && part.Length < 6 && text.StartsWith(part.End, "グラム");
    }

    /// <summary>Whether one of the words ends a few characters before an offset: 気温は、35度.</summary>
    private static bool IsNear(FoldedText text, int at, Endings words)
    {
        for (var end = at; end > at - 5 && end > 0; end--)
        {
            if (words.End(text.Before(end)))
            {
                return true;
            }
        }

        return false;
    }
}
