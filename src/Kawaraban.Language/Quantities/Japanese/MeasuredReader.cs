namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>Reads a number with its unit.</summary>
internal static class MeasuredReader
{
    /// <summary>The number at an offset, or null where there is none that can be told.</summary>
    public static Measured? At(FoldedText text, int at, bool inList)
    {
        var figure = FigureScan.At(text, at);
        figure = figure.IsNumber ? figure : Some(text, at);
        if (!figure.IsNumber || !figure.HasValue)
        {
            return null;
        }

        if (!figure.HasArabic && !inList && IsInName(text, figure))
        {
            return null;
        }

        return WithUnit(text, figure, inList);
    }

    /// <summary>数 alone before a unit: 数人.</summary>
    private static JapaneseFigure Some(FoldedText text, int at) =>
        new() { Start = at, End = text[at] == '数' ? at + 1 : at, Low = 2, High = 9, Scale = 1 };

    /// <summary>Whether a name begins where the number does and goes on past it and its unit: 一部, 九州.</summary>
    private static bool IsInName(FoldedText text, JapaneseFigure figure)
    {
        var name = JapaneseWords.Names.LongestIn(text.From(figure.Start), out _);
        if (name < figure.Length)
        {
            return false;
        }

        var length = JapaneseUnits.Table.LongestIn(text.From(figure.End), out _);
        return name >= figure.Length + length;
    }

    private static Measured? WithUnit(FoldedText text, JapaneseFigure figure, bool inList)
    {
        var at = figure.End;
        var hasRest = text[at] == '余' && UnitAt(text, at + 1, out _) > 0;
        at += hasRest ? 1 : 0;
        var length = UnitAt(text, at, out var unit);
        if (length == 0 && text[at] == ' ' && figure.HasArabic && UnitAt(text, at + 1, out unit) is > 0 and var spaced)
        {
            (at, length) = (at + 1, spaced);
        }

        unit = UnitSenses.Meant(text, figure, unit, at + length);
        length = unit?.Word == "代" ? 1 : length;
        if (JapaneseTimes.EndAfter(text, figure) > 0 && !inList && at == figure.End)
        {
            (unit, length) = (null, 0);
        }

        var (low, high) = Valued(text, figure, unit, at + length, out var end);
        return low is { } least && high is { } most ? new Measured(figure, unit, new TextRange(at, length), end, least, most, hasRest) : null;
    }

    /// <summary>The longest unit that does not go on as another word: 人 in 1000人前後.</summary>
    private static int UnitAt(FoldedText text, int at, out JapaneseUnit? unit)
    {
        var length = JapaneseUnits.Table.LongestIn(text.From(at), out unit);
        while (length > 0 && IsOther(unit!.Word, text[at + length]))
        {
            length = JapaneseUnits.Table.LongestIn(text.From(at)[..(length - 1)], out unit);
        }

        return length;
    }

    private static bool IsOther(string word, char next) =>
        char.IsAsciiLetter(word[^1]) && char.IsAsciiLetterOrDigit(next)
        || word[^1] == '目' && next is '標' or '的' or '撃' or '線'
        || JapaneseWords.MakesAnotherWord(word, next);

    /// <summary>The value in the coded unit, with 分 and 厘 after 割 and with 半.</summary>
    private static (decimal? Low, decimal? High) Valued(FoldedText text, JapaneseFigure figure, JapaneseUnit? unit, int unitEnd, out int end)
    {
        end = unitEnd;
        var factor = unit?.Factor ?? 1;
        var (low, high) = (Decimals.Product(figure.Low!.Value, factor), Decimals.Product(figure.High!.Value, factor));
        var more = 0m;
        if (unit?.Word == "割")
        {
            more = ReadSmall(text, ref end, '分', 1) + ReadSmall(text, ref end, '厘', 0.1m);
        }
        else if (unit?.Kind is QuantityKind.Duration or QuantityKind.Age or QuantityKind.Multiple && text[end] == '半' && text[end + 1] is not ('ば' or '数' or '分' or '額' or '期'))
        {
            more = 0.5m * factor;
            end++;
        }

        return (low + more, high + more);
    }

    private static decimal ReadSmall(FoldedText text, ref int end, char unit, decimal factor)
    {
        var digit = char.IsAsciiDigit(text[end]) ? text[end] - '0' : Numerals.Digit(text[end]);
        if (digit < 0 || text[end + 1] != unit)
        {
            return 0;
        }

        end += 2;
        return digit * factor;
    }
}
