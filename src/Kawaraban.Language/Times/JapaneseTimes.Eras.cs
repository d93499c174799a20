namespace Kawaraban.Language.Times;

/// <summary>Years by era (令和7年, R7), before Christ, and with 西暦 or an apostrophe.</summary>
internal sealed partial class JapaneseTimes
{
    private const int LongestEra = 200;

    private static readonly (string Name, int YearBefore)[] _eras = [("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018)];

    private static readonly (char Letter, int YearBefore)[] _eraLetters = [('M', 1867), ('T', 1911), ('S', 1925), ('H', 1988), ('R', 2018)];

    private Found<CalendarTime>? Era(int at)
    {
        if (!IsOneOf(at, "紀西'明大昭平令MTSHR"))
        {
            return null;
        }
        if (Past(at, "紀元前", "西暦前") is var before and >= 0)
        {
            return BeforeChrist(before);
        }
        if (Past(at, "西暦", "紀元") is var christian and >= 0)
        {
            return Numeral.At(_text, christian) is { What.Whole: > 0 and var year } number && Is(number.End, "年") && !Is(number.End, "年代")
                ? YearOrFiscal(year, number.End + 1)
                : null;
        }
        if (_text[at] == '\'')
        {
            return Digits(at + 1) is { } digits && digits.End == at + 3 && Is(digits.End, "年")
                ? Is(digits.End, "年代") ? Decade(new Numeral(digits.What, 2, false), digits.End + 2) : YearOrFiscal(reckoning.YearOfTwoDigits(digits.What), digits.End + 1)
                : null;
        }
        return EraDate(at) ?? (EraYear(at, isBare: false) is { } era ? YearOrFiscal(era.What, era.End) : null);
    }

    private Found<CalendarTime>? BeforeChrist(int at)
    {
        if (Numeral.At(_text, at) is not { What.Whole: > 0 and var count } number)
        {
            return null;
        }
        if (Is(number.End, "世紀") && count <= 1000)
        {
            return new(CalendarTime.OfCentury(1 - count * 100L), number.End + 2);
        }
        return Is(number.End, "年") && !Is(number.End, "年代") ? new(CalendarTime.OfYear(1 - count), number.End + 1) : null;
    }

    /// <summary>A year by its era: 令和7年, 令和元年, 令和7（2025）年, R7年; bare, the 年 may be missing.</summary>
    private Found<long>? EraYear(int at, bool isBare)
    {
        var (before, start) = EraAt(at);
        if (start < 0)
        {
            return null;
        }
        var isLetter = start == at + 1;
        var number = Is(start, "元") && !isLetter ? new Found<Numeral>(new Numeral(1, 1, IsKanji: true), start + 1) : Numeral.At(_text, start);
        if (number is not { What.Whole: > 0 and <= LongestEra } year)
        {
            return null;
        }
        var end = year.End;
        if (Is(end, "(") && Digits(end + 1) is { } gloss && Is(gloss.End, ")年") && gloss.What == before + year.What.Whole)
        {
            return new(before + year.What.Whole, gloss.End + 2);
        }
        if (Is(end, "年") && !Is(end, "年代"))
        {
            return new(before + year.What.Whole, end + 1);
        }
        if (Is(end, "年代"))
        {
            return null;
        }
        var isReiwa = isLetter && _text[at] == 'R' && year.What is { Digits: 1 or 2 } && !(end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '-' or '/' or '型' or '.' or '~'));
        return isBare && !isLetter || isReiwa ? new(before + year.What.Whole, end) : null;
    }

    /// <summary>R7.7.13 and 令和7.7.13.</summary>
    private Found<CalendarTime>? EraDate(int at)
    {
        var (before, start) = EraAt(at);
        if (start < 0 || Digits(start) is not { What: > 0 and <= LongestEra } year || !IsOneOf(year.End, "./")
            || Digits(year.End + 1) is not { } month || month.End >= _text.Length || _text[month.End] != _text[year.End] || Digits(month.End + 1) is not { } day)
        {
            return null;
        }
        var date = new CivilDate(before + year.What, month.What, day.What);
        return date.IsReal ? new(CalendarTime.OfDay(date), day.End) : Barred<CalendarTime>(day.End);
    }

    /// <summary>昭和20年代: the ten years from 昭和20年 on.</summary>
    private Found<Sense>? EraDecade(int at)
    {
        if (!MayStart(at) || EraAt(at) is not (var before, >= 0 and var start) || start == at + 1
            || Numeral.At(_text, start) is not { What.Whole: > 0 and <= LongestEra and var year } number || year % 10 != 0 || !Is(number.End, "年代"))
        {
            return null;
        }
        return reckoning.SenseOf(CalendarTime.OfYear(before + year), CalendarTime.OfYear(before + year + 9)) is { } sense ? new(sense, number.End + 2) : null;
    }

    /// <summary>The year before an era's first, and the offset past its name; -1 for none.</summary>
    private (int YearBefore, int End) EraAt(int at)
    {
        if (at >= _text.Length || !IsOneOf(at, "明大昭平令MTSHR"))
        {
            return (0, -1);
        }
        foreach (var (name, before) in _eras)
        {
            if (Is(at, name))
            {
                return (before, at + name.Length);
            }
        }
        foreach (var (letter, before) in _eraLetters)
        {
            if (at < _text.Length && _text[at] == letter && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]))
            {
                return (before, at + 1);
            }
        }
        return (0, -1);
    }
}
