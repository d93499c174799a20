using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Times;

/// <summary>Years, months and days, in figures.</summary>
internal sealed partial class JapaneseTimes
{
    /// <summary>A time that begins with a number.</summary>
    private Found<CalendarTime>? Numeric(int at)
    {
        if (_rangeStart is null && !MayStart(at))
        {
            return null;
        }
        if (Figures(at) is { } figures)
        {
            return figures;
        }
        if (Numeral.At(_text, at) is not { } number)
        {
            return null;
        }
        if (Quarter(YearOfBareHalf(), at) is { } quarter)
        {
            return quarter;
        }
        var (unit, end) = UnitAfter(number.End);
        return unit switch
        {
            "年" => Year(number.What, end, isElided: end == number.End),
            "年代" => Decade(number.What, end),
            "世紀" when number.What.Whole is > 0 and <= 100 => new(CalendarTime.OfCentury((number.What.Whole - 1) * 100 + 1), end),
            "月" => BareMonth(at, number.What, end),
            "日" => BareDay(number.What, end),
            "時" => Clock(at, DayOfBareClock()),
            _ => YearWithGloss(number.What, number.End),
        };
    }

    /// <summary>The unit of a number, which may be told only after the number it is joined to: 7〜9月, 13、14日.</summary>
    /// <returns>The unit and the offset past it; past the number where it is told later; an empty unit for none.</returns>
    private (string Unit, int End) UnitAfter(int at)
    {
        var here = UnitAt(at);
        if (here is "両日" or "の両日")
        {
            return ("日", at + here.Length);
        }
        if (here.Length > 0)
        {
            return (here, at + here.Length);
        }
        for (var (next, joints) = (at, 0); joints < 3; joints++)
        {
            var joint = Past(next, "から", "~", "-", "、", "・", ",");
            if (joint < 0 || Numeral.At(_text, joint) is not { What: { Digits: > 0 and <= 4 } } number)
            {
                return ("", at);
            }
            var later = UnitAt(number.End);
            if (later.Length > 0)
            {
                return (IsLapse(later, number.End + later.Length) ? "" : later is "両日" or "の両日" ? "日" : later, at);
            }
            next = number.End;
        }
        return ("", at);
    }

    private string UnitAt(int at)
    {
        if (at >= _text.Length)
        {
            return "";
        }
        return _text[at] switch
        {
            '年' => Is(at, "年代") ? "年代" : "年",
            '世' when Is(at, "世紀") => "世紀",
            '月' => "月",
            '日' when !Is(at, "日曜") => "日",
            'の' when Is(at, "の両日") => "の両日",
            '両' when Is(at, "両日") => "両日",
            '時' when !Is(at, "時間") => "時",
            _ => "",
        };
    }

    /// <summary>Whether what follows a unit makes it a length of time: 3日間, 10年ぶり, 2年以上.</summary>
    private bool IsLapse(string unit, int at)
    {
        if (unit is "世紀" or "年代" or "時")
        {
            return false;
        }
        if (unit == "年" && (Is(at, "半ば") || Is(at, "来日")))
        {
            return false;
        }
        return Past(at, "間", "ぶり", "振り", "以内", "以上", "以下", "未満", "余り", "余に", "余の", "あまり", "連続", "続けて", "がかり", "かけて", "近く", "にわた", "に及", "足らず", "越し", "おき", "ごと", "程度", "ほど") >= 0 && !Is(at, "間近")
            || IsOneOf(at, "弱強超半毎") && !Is(at, "半導") && !Is(at, "半世") && !IsKanji(at + 1)
            || unit == "年" && Past(at, "来の", "来、", "来で", "先に", "先の", "先ま", "の刑", "分の") >= 0
            || unit != "月" && (IsBefore(at) || IsAfter(at));
    }

    private bool IsKanji(int at) => at < _text.Length && CharacterClasses.IsKanji(_text[at]);

    private bool IsBefore(int at) => Is(at, "前") && !IsOneOf(at + 1, "後半期夜日年月週") || Is(at, "まえ");

    private bool IsAfter(int at) => Is(at, "後") && !IsOneOf(at + 1, "半期場");

    private Found<CalendarTime>? Year(Numeral number, int end, bool isElided)
    {
        if (!isElided && (IsLapse("年", end) && !IsFarYear(number, end) || IsOneOf(end, "生目次組制物債型式級祭輪ABCDEF")))
        {
            return null;
        }
        return YearOf(number, end) is { } year ? YearOrFiscal(year, end) : null;
    }

    /// <summary>Four digits are a year whatever follows, except the lengths that end in hundreds: 2000年前.</summary>
    private bool IsFarYear(Numeral number, int end) =>
        number is { Digits: 4, Whole: >= 1000 and <= 2200 } && !(Is(end, "間") || Is(end, "ぶり") || number.Whole % 100 == 0);

    private long? YearOf(Numeral number, int end) => number switch
    {
        { Digits: 4, Whole: >= 1000 and <= 2999 } => number.Whole % 100 == 0 && number.Whole < 1500 && !IsOneOf(end, "に月代度") ? null : number.Whole,
        { Digits: 0, IsKanji: true, Whole: >= 1500 and <= 2999 } => number.Whole,
        { Digits: 2, IsKanji: false } => ShortYear(number.Whole, end),
        _ => null,
    };

    /// <summary>A year of two digits (25年), where neither the range nor what follows nor its distance makes it a length of time.</summary>
    private long? ShortYear(int digits, int end)
    {
        if (_rangeStart is { Grain: <= Grain.Month } start && start.FirstDay.Year is var from)
        {
            var year = from / 100 * 100 + digits;
            return year < from ? year + 100 : year;
        }
        var near = Is(end, "までに") ? reckoning.Today.Year / 100 * 100 + digits : reckoning.YearOfTwoDigits(digits);
        if (Is(end, "までに") && near >= reckoning.Today.Year)
        {
            return near;
        }
        var distance = Math.Abs(near - reckoning.Today.Year);
        var isMarked = Numeral.At(_text, end) is { } month && UnitAt(month.End) == "月"
            || IsOneOf(end, "度末春夏秋冬初") || Is(end, "上半期") || Is(end, "下半期") || Is(end, "前半") || Is(end, "後半") || Is(end, "以降") || Is(end, "~") && distance <= 20;
        if (isMarked || digits < 10)
        {
            return near;
        }
        var mayBeFar = Is(end, "に") && !Is(end, "に1") || Is(end, "までに") || Is(end, "ごろ");
        return distance <= 4 || mayBeFar && distance <= (digits >= 75 ? 50 : 20) ? near : null;
    }

    private Found<CalendarTime> YearOrFiscal(long year, int end)
    {
        if (Is(end, "度"))
        {
            return new(CalendarTime.OfFiscalYear(year), end + 1);
        }
        return new(CalendarTime.OfYear(year), end);
    }

    private Found<CalendarTime>? Decade(Numeral number, int end) => number switch
    {
        { Digits: 4, Whole: >= 1000 and <= 2990 } when number.Whole % 10 == 0 => new(HundredOrTen(number.Whole), end),
        { Digits: 2, IsKanji: false } when number.Whole % 10 == 0 => new(CalendarTime.OfDecade(DecadeOf(number.Whole)), end),
        _ => null,
    };

    /// <summary>1800年代 is a century; 2000年代 so far a decade.</summary>
    private static CalendarTime HundredOrTen(int year) => year % 100 == 0 && year < 2000 ? CalendarTime.OfCentury(year) : CalendarTime.OfDecade(year);

    private long DecadeOf(int digits) =>
        _rangeStart is { Grain: Grain.Decade or Grain.Century } start ? start.FirstDay.Year / 100 * 100 + digits : reckoning.YearOfTwoDigits(digits);

    /// <summary>2025（令和7）年, 05（明治38）年: a year without its unit before another reckoning of it.</summary>
    private Found<CalendarTime>? YearWithGloss(Numeral number, int at)
    {
        if (number is not ({ Digits: 4, Whole: >= 1000 and <= 2999 } or { Digits: 2, IsKanji: false }) || !Is(at, "("))
        {
            return null;
        }
        return (EraYear(at + 1, isBare: true) ?? SameEraYear(number, at + 1)) is { } gloss && Is(gloss.End, ")年") && AreOneYear(number, gloss.What) ? YearOrFiscal(gloss.What, gloss.End + 2) : null;
    }

    /// <summary>同38: of the era in which that year may be the number's.</summary>
    private Found<long>? SameEraYear(Numeral number, int at)
    {
        if (!Is(at, "同") || Digits(at + 1) is not { What: > 0 and <= LongestEra } year)
        {
            return null;
        }
        var before = Array.Find(_eras, era => AreOneYear(number, era.YearBefore + year.What)).YearBefore;
        return before > 0 ? new(before + year.What, year.End) : null;
    }

    private static bool AreOneYear(Numeral number, long year) => (number.Digits == 4 ? year : year % 100) == number.Whole;

    private Found<CalendarTime>? BareMonth(int at, Numeral number, int end)
    {
        if (number.Whole is < 1 or > 12 || Is(end, "ぶり"))
        {
            return Barred<CalendarTime>(DateEnd(end));
        }
        if (number.IsKanji && IsOneOf(end, "雨蠅晴病人女山祭場堂灯並革") && end > 0 && _text[end - 1] == '月')
        {
            return null;
        }
        var year = _rangeStart is { } start && start.Grain >= Grain.Half && start.FirstDay is var from
            ? number.Whole >= from.Month ? from.Year : from.Year + 1
            : _listed is { Grain: Grain.Month or Grain.Day } listed ? listed.FirstDay.Year : reckoning.YearOfMonth(number.Whole);
        return MonthIn(CalendarTime.OfYear(year), at, isBare: true);
    }

    private Found<CalendarTime>? BareDay(Numeral number, int end)
    {
        if (number.Whole is < 1 or > 31 || IsNoDay(number, end))
        {
            return null;
        }
        if (_rangeStart is { HasDay: true } start)
        {
            return new(CalendarTime.OfDay(Reckoning.NextWith(number.Whole, start.DayNumber)), end);
        }
        var day = _listed is { HasDay: true } listed && (listed.FirstDay with { Day = number.Whole }) is { IsReal: true } near ? near
            : reckoning.Day(number.Whole);
        return day is { } known ? new(CalendarTime.OfDay(known), end) : null;
    }

    /// <summary>What looks like a day of the month but is a length of time or a name: 3日間, 1日あたり, 三日月, 四日市.</summary>
    private bool IsNoDay(Numeral number, int end)
    {
        if (end == 0 || _text[end - 1] != '日')
        {
            return number.IsKanji;
        }
        if (IsLapse("日", end) || IsOneOf(end, "目坊天酔市町月"))
        {
            return true;
        }
        if (number.IsKanji)
        {
            return number.Whole == 1 || end < _text.Length && _text[end] is >= '\u4E00' and <= '\u9FFF' && !IsPartAt(end) && !IsOneOf(end, "付投開公告発夜朝");
        }
        var isRate = Numeral.At(_text, end) is { } count && UnitAt(count.End) != "時" && !IsOneOf(count.End, ":");
        return number.Whole == 1 && (isRate || IsOneOf(end, "当中平署店券数限最約延おごも") || Is(end, "あた") || Is(end, "につき") || Is(end, "に付") || Is(end, "体験") || Is(end, "乗車"));
    }

    /// <summary>What a year is told more finely by.</summary>
    private Found<CalendarTime>? InYear(CalendarTime year, int at)
    {
        if (Quarter(year, at) is { } quarter)
        {
            return quarter;
        }
        if (Numeral.At(_text, at) is { What.Digits: <= 2 } number && UnitAfter(number.End).Unit == "月")
        {
            return MonthIn(year, at, isBare: false);
        }
        if (Season(at) is { } season)
        {
            return new(CalendarTime.OfSeason(year.Year, season.What.Index) with { Modifier = season.What.Modifier }, season.End);
        }
        if (NamedDay(at) is { } named)
        {
            return new(CalendarTime.OfDay(new CivilDate(year.Year, named.What.Month, named.What.Day)), named.End);
        }
        return Half(year, at) ?? Stretch(year, at);
    }

    private Found<CalendarTime>? Half(CalendarTime year, int at)
    {
        if (Past(at, "上半期", "上期", "前半") is var first and >= 0)
        {
            return new(year.InYear(Grain.Half, 1), first);
        }
        return Past(at, "下半期", "下期", "後半") is var second and >= 0 ? new(year.InYear(Grain.Half, 2), second) : null;
    }

    /// <summary>第1四半期, 4〜6月期, and 3月期, the business year that ends with March.</summary>
    private Found<CalendarTime>? Quarter(CalendarTime year, int at)
    {
        var start = Is(at, "第") ? at + 1 : at;
        if (Numeral.At(_text, start) is not { What.Whole: >= 1 and <= 12 } number)
        {
            return null;
        }
        if (Past(number.End, "四半期", "・四半期") is var end and >= 0 && number.What.Whole <= 4)
        {
            return new(year.InYear(Grain.Quarter, number.What.Whole), end);
        }
        if (Is(number.End, "月期") && start == at && !year.IsFiscal && _rangeStart is null)
        {
            return number.What.Whole switch
            {
                3 => new(CalendarTime.OfFiscalYear(year.Year - 1), number.End + 2),
                12 => new(CalendarTime.OfYear(year.Year), number.End + 2),
                _ => Barred<CalendarTime>(number.End + 2),
            };
        }
        if (Past(number.End, "~", "-", "月~", "月-") is var joint and >= 0
            && Numeral.At(_text, joint) is { What.Whole: var last } second && Is(second.End, "月期"))
        {
            return MonthsOfBusiness(year, number.What.Whole, last, second.End + 2);
        }
        return null;
    }

    private static Found<CalendarTime>? MonthsOfBusiness(CalendarTime year, int first, int last, int end) => (first, last) switch
    {
        (1, 3) or (4, 6) or (7, 9) or (10, 12) when !year.IsFiscal => new(year.InYear(Grain.Quarter, last / 3), end),
        (1, 3) => new(year.InYear(Grain.Quarter, 4), end),
        (4, 6) or (7, 9) or (10, 12) => new(year.InYear(Grain.Quarter, last / 3 - 1), end),
        (1, 6) when !year.IsFiscal => new(year.InYear(Grain.Half, 1), end),
        (7, 12) when !year.IsFiscal => new(year.InYear(Grain.Half, 2), end),
        (4, 9) => new(CalendarTime.OfFiscalYear(year.Year).InYear(Grain.Half, 1), end),
        _ => null,
    };

    /// <summary>The month whose number stands at an offset, and the day after it.</summary>
    private Found<CalendarTime>? MonthIn(CalendarTime year, int at, bool isBare)
    {
        if (Numeral.At(_text, at) is not { } number)
        {
            return null;
        }
        var (_, end) = UnitAfter(number.End);
        if (number.What.Whole is < 1 or > 12)
        {
            return Barred<CalendarTime>(DateEnd(end));
        }
        var calendarYear = year.IsFiscal && number.What.Whole <= 3 ? year.Year + 1 : year.Year;
        var month = new Found<CalendarTime>(CalendarTime.OfMonth(calendarYear, number.What.Whole), end);
        return isBare && end != number.End && DayIn(month) is { } day ? day : _barred > end ? null : month;
    }

    /// <summary>What a month is told more finely by.</summary>
    private Found<CalendarTime>? InMonth(CalendarTime month, int at) => DayIn(new(month, at)) ?? WeekdayIn(month, at) ?? Stretch(month, at);

    private Found<CalendarTime>? DayIn(Found<CalendarTime> month)
    {
        var at = PastSpaces(month.End);
        if (Is(at, "末日"))
        {
            return new(CalendarTime.OfDay(month.What.Bounds.To / CalendarTime.SecondsADay - 1), at + 2);
        }
        if (Numeral.At(_text, at) is not { } number || !(char.IsAsciiDigit(_text[at]) || number.What.IsKanji))
        {
            return null;
        }
        var (unit, end) = UnitAfter(number.End);
        if (unit != "日" || end != number.End && IsLapse("日", end) && !IsOneOf(end, "前後"))
        {
            return null;
        }
        var day = month.What.FirstDay with { Day = number.What.Whole };
        return day.IsReal ? new(CalendarTime.OfDay(day), end) : Barred<CalendarTime>(end);
    }

    /// <summary>第2月曜日 of a month.</summary>
    private Found<CalendarTime>? WeekdayIn(CalendarTime month, int at)
    {
        if (!Is(at, "第") || Numeral.At(_text, at + 1) is not { What.Whole: >= 1 and <= 5 } number || Weekday(number.End) is not { } weekday)
        {
            return null;
        }
        var first = month.FirstDay;
        var day = Reckoning.NextWeekday(weekday.What, first.Number) + 7 * (number.What.Whole - 1);
        return CivilDate.Of(day).Month == first.Month ? new(CalendarTime.OfDay(day), weekday.End) : null;
    }

    /// <summary>The beginning, middle or end of a time.</summary>
    private Found<CalendarTime>? Stretch(CalendarTime time, int at)
    {
        var isYear = time.Grain is Grain.Year;
        if (time.Grain is Grain.Month && Past(at, "上旬", "初旬") is var early and >= 0)
        {
            return Bend(time, TimeModifier.Start, early);
        }
        if (time.Grain is Grain.Month && Is(at, "中旬"))
        {
            return Bend(time, TimeModifier.Mid, at + 2);
        }
        if (time.Grain is Grain.Month && Is(at, "下旬"))
        {
            return Bend(time, TimeModifier.End, at + 2);
        }
        if (Past(at, "前半") is var firstHalf and >= 0)
        {
            return new(time with { Modifier = TimeModifier.Start, IsHalved = true }, firstHalf);
        }
        if (Past(at, "後半") is var secondHalf and >= 0)
        {
            return new(time with { Modifier = TimeModifier.End, IsHalved = true }, secondHalf);
        }
        if (Past(at, "初頭", "初期", "序盤", "当初", "年初", "年頭", "月初め", "月初", "冒頭", "明け") is var begun and >= 0
            || Past(at, "初め", "はじめ", "始め") is var start and >= 0 && !IsOneOf(begun = start, "てま")
            || isYear && Is(at, "初") && ((begun = at + 1) == _text.Length || IsOneOf(begun, "にか、はで~")))
        {
            return Bend(time, TimeModifier.Start, begun);
        }
        if (Past(at, "半ば", "なかば", "中盤", "中頃", "中ごろ", "中期") is var middle and >= 0)
        {
            return Bend(time, TimeModifier.Mid, middle);
        }
        if (Past(at, "年末", "暮れ", "終わり", "終盤", "後期", "月末", "終わりごろ") is var over and >= 0)
        {
            return Bend(time, TimeModifier.End, over);
        }
        return Is(at, "末") && !(IsOneOf(at + 1, "梢端っ裔") || Is(at + 1, "期") && !Is(at + 1, "期限") || Is(at + 1, "日"))
            ? Bend(time, TimeModifier.End, at + 1)
            : null;
    }

    private static Found<CalendarTime> Bend(CalendarTime time, TimeModifier modifier, int end) => new(time with { Modifier = modifier }, end);

    /// <summary>2025年（令和7年）: the same year told twice.</summary>
    private Found<CalendarTime>? Gloss(CalendarTime time, int at)
    {
        if (!Is(at, "(") || time.Grain != Grain.Year)
        {
            return null;
        }
        var year = EraYear(at + 1, isBare: false)
            ?? (Numeral.At(_text, at + 1) is { What: { Digits: 4 } } number ? new Found<long>(number.What.Whole, Past(number.End, "年") is var end and >= 0 ? end : number.End) : null);
        return year is { } gloss && gloss.What == time.Year && Is(gloss.End, ")") ? new(time, gloss.End + 1) : null;
    }

    /// <summary>13日（日）, 13日(日・祝), 13日日曜日.</summary>
    private Found<CalendarTime>? WeekdayGloss(CalendarTime day, int at)
    {
        if (Weekday(PastSpaces(_text[at] == 'の' ? at + 1 : at)) is { } plain && plain.What == day.FirstDay.Weekday)
        {
            return new(day, plain.End);
        }
        at = PastSpaces(at);
        if (!Is(at, "(") || !IsOneOf(at + 1, "月火水木金土日"))
        {
            return null;
        }
        for (var end = at + 2; end < _text.Length && end <= at + 10; end++)
        {
            if (_text[end] == ')')
            {
                return new(day, end + 1);
            }
            if (!IsOneOf(end, "曜日・祝、休振替 "))
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>1 for 月曜 to 7 for 日曜.</summary>
    private Found<int>? Weekday(int at)
    {
        if (at + 1 >= _text.Length || _text[at + 1] != '曜' || "月火水木金土日".IndexOf(_text[at], StringComparison.Ordinal) is var index && index < 0)
        {
            return null;
        }
        return new(index + 1, at + (Is(at + 2, "日") ? 3 : 2));
    }

    /// <summary>Passes over what was meant as a date but is none, up to an offset.</summary>
    private Found<T>? Barred<T>(int end)
    {
        _barred = Math.Max(_barred, end);
        return null;
    }

    /// <summary>The end of the day that follows an impossible month.</summary>
    private int DateEnd(int at) =>
        Numeral.At(_text, at) is { What.Digits: <= 2 } day && Is(day.End, "日") ? day.End + 1 : at;
}
