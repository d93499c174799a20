namespace Kawaraban.Language.Times;

/// <summary>A number as written: its value, how many digits it has where it is written by place (2025, 二〇二五), and whether in kanji.</summary>
internal readonly record struct Numeral(decimal Value, int Digits, bool IsKanji)
{
    // Nobody writes a longer number into a date; what is longer is passed over whole.
    private const int Longest = 12;

    private const string KanjiDigits = "〇一二三四五六七八九";

    public int Whole => Value <= int.MaxValue && decimal.Truncate(Value) == Value ? (int)Value : -1;

    public static bool IsKanjiDigit(char c) => c is '零' or '〇' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千';

    /// <summary>Reads the number that starts at an offset of a folded text: 13, 1,000, 1.5, 10万, 二〇二五, 千九百四十五.</summary>
    public static Found<Numeral>? At(string text, int at)
    {
        if (at >= text.Length)
        {
            return null;
        }
        return char.IsAsciiDigit(text[at]) ? OfDigits(text, at) : IsKanjiDigit(text[at]) ? OfKanji(text, at) : null;
    }

    private static Found<Numeral>? OfDigits(string text, int at)
    {
        var end = at;
        decimal value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            if (end - at >= Longest)
            {
                return null;
            }
            value = value * 10 + (text[end] - '0');
            end++;
        }
        var digits = end - at;
        while (digits <= 3 && IsGroup(text, end) && end - at < Longest)
        {
            value = value * 1000 + int.Parse(text.AsSpan(end + 1, 3));
            end += 4;
            digits = 0;
        }
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            (value, end, digits) = Fraction(text, end, value);
            if (end < 0)
            {
                return null;
            }
        }
        return OfTenThousands(text, value, end, digits);
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 < text.Length && text[at] == ',' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && !(at + 4 < text.Length && char.IsAsciiDigit(text[at + 4]));

    private static (decimal Value, int End, int Digits) Fraction(string text, int point, decimal whole)
    {
        var scale = 0.1m;
        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            if (end - point > 4)
            {
                return (0, -1, 0);
            }
            whole += (text[end] - '0') * scale;
            scale /= 10;
            end++;
        }
        return (whole, end, 0);
    }

    private static Found<Numeral> OfTenThousands(string text, decimal value, int end, int digits)
    {
        if (end < text.Length && text[end] is '百' or '千' or '万' or '億')
        {
            var unit = text[end] switch { '百' => 100m, '千' => 1000m, '万' => 10_000m, _ => 100_000_000m };
            return new(new Numeral(value * unit, 0, IsKanji: false), end + 1);
        }
        return new(new Numeral(value, digits, IsKanji: false), PastSpaceBeforeUnit(text, end));
    }

    /// <summary>Some put a space between a number and its unit: 13 日.</summary>
    private static int PastSpaceBeforeUnit(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && text[end + 1] is '年' or '月' or '日' or '時' or '分' or '秒' or '週' or '世' or 'カ' or 'か' or 'ヶ' ? end + 1 : end;

    private static Found<Numeral>? OfKanji(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsKanjiDigit(text[end]))
        {
            if (end - at >= Longest)
            {
                return null;
            }
            end++;
        }
        var run = text.AsSpan(at, end - at);
        if (run.IndexOfAny('十', '百', '千') < 0)
        {
            return new(new Numeral(ByPlace(run), run.Length, IsKanji: true), end);
        }
        var numeral = new Numeral(ByUnits(run), 0, IsKanji: true);
        return end < text.Length && text[end] == '万' ? new(numeral with { Value = numeral.Value * 10_000 }, end + 1) : new(numeral, end);
    }

    private static decimal ByPlace(ReadOnlySpan<char> run)
    {
        decimal value = 0;
        foreach (var c in run)
        {
            value = value * 10 + DigitOf(c);
        }
        return value;
    }

    private static decimal ByUnits(ReadOnlySpan<char> run)
    {
        decimal value = 0;
        decimal digits = 0;
        var hasDigits = false;
        foreach (var c in run)
        {
            if (c is '十' or '百' or '千')
            {
                value += (hasDigits ? digits : 1) * (c switch { '十' => 10, '百' => 100, _ => 1000 });
                digits = 0;
                hasDigits = false;
            }
            else
            {
                digits = digits * 10 + DigitOf(c);
                hasDigits = true;
            }
        }
        return value + digits;
    }

    private static int DigitOf(char c) => c == '零' ? 0 : KanjiDigits.IndexOf(c, StringComparison.Ordinal);
}
