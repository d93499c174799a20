namespace Kawaraban.Language.Times;

/// <summary>Lengths of time, and times that lie one away from the reference.</summary>
internal sealed partial class JapaneseTimes
{
    private const int MostUnits = 4;

    /// <summary>3日前, 2週間後, 10年前, 半年後.</summary>
    private Found<CalendarTime>? LapseAway(int at)
    {
        if (!MayBeLength(at))
        {
            return null;
        }
        var start = Past(at, "約", "およそ", "ほぼ") is var about and >= 0 ? about : at;
        if (LengthAt(start) is not { What.IsVague: false } length)
        {
            return null;
        }
        TimeModifier? modifier = start > at ? TimeModifier.Approx : null;
        var end = length.End;
        if (Past(end, "以上", "余り", "あまり") is var more and >= 0)
        {
            (modifier, end) = (TimeModifier.Before, more);
        }
        else if (Past(end, "ほど", "近く", "くらい", "ぐらい", "弱") is var some and >= 0)
        {
            (modifier, end) = (TimeModifier.Approx, some);
        }
        var direction = IsBefore(end) ? -1 : IsAfter(end) ? 1 : IsAhead(length, end) ? 1 : 0;
        if (direction == 0)
        {
            return null;
        }
        var anchor = direction > 0 && at >= 2 && _text.AsSpan(at - 2, 2) is "その" ? _context : null;
        modifier = modifier is TimeModifier.Before && direction > 0 ? TimeModifier.After : modifier;
        return new(reckoning.Away(length.What, direction, anchor) with { Modifier = modifier }, end + (Is(end, "まえ") ? 2 : 1));
    }

    /// <summary>10年先, but not 3年先行.</summary>
    private bool IsAhead(Found<Lapse> length, int end) => length.What.Unit is Grain.Year && Is(end, "先") && !IsOneOf(end + 1, "行物進送生輩");

    /// <summary>過去3年間, 今後5年, この10年, ここ数年; 数年前.</summary>
    private Found<Sense>? AnchoredLapse(int at)
    {
        if (!IsOneOf(at, "過直こ今向数何幾"))
        {
            return null;
        }
        var back = Past(at, "過去", "直近", "この", "ここ");
        var ahead = Past(at, "今後", "向こう");
        var start = back >= 0 ? back : ahead;
        if (start >= 0)
        {
            start = PastSpaces(Is(start, "約") ? start + 1 : start);
            return Length(start, isAnchored: true) is { } length && !(IsBefore(length.End) || IsAfter(length.End)) && !Is(length.End, "ぶり")
                ? new(reckoning.SenseOf(length.What, back >= 0 ? -1 : 1), length.End)
                : null;
        }
        if (at < _text.Length && _text[at] is '数' or '何' or '幾' && SomeLength(at) is { } some && (IsBefore(some.End) || IsAfter(some.End)))
        {
            return new(reckoning.SenseOf(IsBefore(some.End) ? VagueTime.Past : VagueTime.Future), some.End + (Is(some.End, "まえ") ? 2 : 1));
        }
        return null;
    }

    /// <summary>A length of time by itself, with what bends it: 約3年, 2年以上, 30分以内, 半年.</summary>
    private Found<Sense>? FreeLapse(int at)
    {
        if (!MayBeLength(at))
        {
            return null;
        }
        if (LapseRange(at) is { } range)
        {
            return range;
        }
        var start = PastAbout(at);
        if (start > at && IsInWord(at, Joined) || Length(start, isAnchored: false) is not { } length)
        {
            return null;
        }
        TimeModifier? modifier = start > at ? _text[at] is '最' or '少' ? _text[at + 1] is '大' or '長' ? TimeModifier.LessThan : TimeModifier.MoreThan : TimeModifier.Approx : null;
        var end = length.End;
        if (Past(end, "以上", "余り", "あまり", "余", "超", "強") is var more and >= 0)
        {
            (modifier, end) = (TimeModifier.MoreThan, more);
        }
        else if (Past(end, "以内", "以下", "未満", "近く", "弱", "足らず") is var less and >= 0)
        {
            (modifier, end) = (TimeModifier.LessThan, less);
        }
        else if (Past(end, "程度", "ほど", "ぐらい", "くらい", "前後", "ごろ") is var about and >= 0)
        {
            (modifier, end) = (TimeModifier.Approx, about);
        }
        return new(Reckoning.SenseOf(length.What with { Modifier = modifier }), end);
    }

    /// <summary>3〜5日間, 10〜15分: the first number has the unit of the second.</summary>
    private Found<Sense>? LapseRange(int at)
    {
        if (!char.IsAsciiDigit(_text[at]) || !MayStart(at) || Numeral.At(_text, at) is not { } first
            || Past(first.End, "~", "-", "から", "、") is not (>= 0 and var joint) || Counted(joint, isJoined: true) is not { } last || !IsLength(joint, last.End)
            || Numeral.At(_text, joint) is not { } second || LapseUnit(second.End) is not { } unit || second.What.Value <= first.What.Value || !Lapse.Allows(unit.What, first.What.Value))
        {
            return null;
        }
        var sense = Reckoning.SenseOf(last.What);
        return new(sense with { Value = $"{Lapse.Of(unit.What, first.What.Value).Value}/{sense.Value}" }, last.End);
    }

    /// <summary>Whether a length of time may begin with the character at an offset.</summary>
    private bool MayBeLength(int at) => char.IsAsciiDigit(_text[at]) || Numeral.IsKanjiDigit(_text[at]) || IsOneOf(at, "約およほ最少半丸ま数何幾");

    private int PastAbout(int at) => Past(at, "約", "およそ", "ほぼ", "最大", "最長", "最短", "最低", "少なくとも") is var past and >= 0 ? past : at;

    /// <summary>A length of time, but not a date or a number of something else.</summary>
    private Found<Lapse>? Length(int at, bool isAnchored)
    {
        if (at >= _text.Length)
        {
            return null;
        }
        if (at > 0 && !MayStart(at))
        {
            return null;
        }
        return LengthAt(at) is { } length && (isAnchored || IsLength(at, length.End)) ? length : null;
    }

    /// <summary>Whether what reads like a length is one, as its last unit or what follows says.</summary>
    private bool IsLength(int at, int end)
    {
        var unit = _text[end - 1];
        return unit switch
        {
            '日' => (_text[at] == '半' || IsLapse("日", end) || Numeral.At(_text, at) is { What.Value: > 31 }) && !IsOneOf(end, "目"),
            '年' => !IsOneOf(end, "生目次組制物債型式級祭輪号度紀杉"),
            '分' => !(IsOneOf(end, "野類割裂冊咲袖丈担散岐離") || Is(end, "の1") || end < _text.Length && _text[end] == 'の' && Numeral.At(_text, end + 1) is not null || Numeral.IsKanjiDigit(_text[at]) && !Is(end - 2, "時間") && !_text.AsSpan(at, end - at).Contains('時')),
            '秒' => !Is(end, "読み"),
            '間' or '月' or '週' or '半' or '紀' => !IsOneOf(end, "目"),
            _ => true,
        };
    }

    private Found<Lapse>? LengthAt(int at)
    {
        if (at >= _text.Length)
        {
            return null;
        }
        return _text[at] switch
        {
            '半' => HalfLength(at),
            '四' when Is(at, "四半世紀") => new(Lapse.Of(Grain.Year, 25), at + 4),
            '丸' or 'ま' => Past(at, "丸", "まる", "まるまる") is var full and >= 0 && full > at && Counted(full) is { } counted && !IsInWord(at, Kana) ? counted : null,
            '数' or '何' or '幾' => SomeLength(at),
            '十' when Is(at, "十数") && SomeLength(at + 1) is { } teens => teens,
            _ => Counted(at),
        };
    }

    private Found<Lapse>? HalfLength(int at)
    {
        if (IsInWord(at, Joined))
        {
            return null;
        }
        if (Past(at, "半世紀") is var century and >= 0)
        {
            return new(Lapse.Of(Grain.Year, 50), century);
        }
        if (Past(at, "半年間", "半年") is var year and >= 0)
        {
            return new(Lapse.Of(Grain.Month, 6), year);
        }
        if (Past(at, "半日") is var day and >= 0)
        {
            return new(Lapse.Of(Grain.Hour, 12), day);
        }
        if (Past(at, "半月") is var month and >= 0 && !IsOneOf(month, "板状"))
        {
            return new(Lapse.Of(Grain.Day, 15), month);
        }
        return Past(at, "半時間") is var hour and >= 0 ? new(Lapse.Of(Grain.Minute, 30), hour) : null;
    }

    /// <summary>数年, 数十年, 数日間, 数カ月.</summary>
    private Found<Lapse>? SomeLength(int at)
    {
        if (IsInWord(at, "回人口点件"))
        {
            return null;
        }
        var start = at + 1;
        var isTens = Is(start, "十") || Is(start, "10");
        start += isTens ? _text[start] == '十' ? 1 : 2 : 0;
        var isHundreds = !isTens && IsOneOf(start, "百千万億");
        start += isHundreds ? 1 : 0;
        if (LapseUnit(start) is not { } unit || _text[at] is '何' && unit.What is Grain.Year or Grain.Hour or Grain.Minute or Grain.Day && !IsOneOf(unit.End, "もか前間"))
        {
            return null;
        }
        var isDay = _text[unit.End - 1] == '日' && IsOneOf(unit.End, "目");
        var end = Is(unit.End, "間") ? unit.End + 1 : unit.End;
        return isDay ? null : new(Lapse.Some(unit.What is Grain.Year && isTens ? Grain.Decade : unit.What is Grain.Year && isHundreds ? Grain.Century : unit.What), end);
    }

    /// <summary>Numbers with their units, coarse to fine: 2年3カ月, 1時間半, 2分30秒.</summary>
    private Found<Lapse>? Counted(int at, bool isJoined = false)
    {
        if (!isJoined && !MayStart(at))
        {
            return null;
        }
        Lapse? lapse = null;
        var (end, finest) = (at, Grain.Century);
        for (var units = 0; units < MostUnits; units++)
        {
            if (Numeral.At(_text, end) is not { } number || LapseUnit(number.End) is not { } unit || !Lapse.Allows(unit.What, number.What.Value)
                || units > 0 && (unit.What <= finest || lapse == Lapse.Of(Grain.Day, 1)) || IsYear(number.What, unit))
            {
                break;
            }
            var count = Lapse.Of(unit.What, number.What.Value);
            (lapse, end, finest) = (lapse?.Plus(count) ?? count, unit.End, unit.What);
            if (Is(end, "間") && unit.What is not Grain.Month)
            {
                end++;
            }
            if (Is(end, "半") && !IsOneOf(end + 1, "分期数身島径額減世年月日")
                && (unit.What is Grain.Year or Grain.Hour or Grain.Week or Grain.Minute || unit.What is Grain.Month || _text[end - 1] == '間' || unit.What is Grain.Day))
            {
                return new(lapse.Value.Plus(Lapse.HalfOf(unit.What)), end + 1);
            }
        }
        return lapse is { } length ? new(length, end) : null;
    }

    private bool IsYear(Numeral number, Found<Grain> unit) =>
        unit.What is Grain.Year && _text[unit.End - 1] == '年' && (Numeral.At(_text, unit.End) is { } month && UnitAt(month.End) == "月" || number is { Digits: 4, Whole: >= 1000 and <= 2200 } && IsFarYear(number, unit.End));

    private Found<Grain>? LapseUnit(int at)
    {
        if (at >= _text.Length)
        {
            return null;
        }
        switch (_text[at])
        {
            case '世' when Is(at, "世紀"):
                return new(Grain.Century, at + 2);
            case '年' when !Is(at, "年代") && !Is(at, "年度") && !Is(at, "年生"):
                return new(Grain.Year, at + 1);
            case 'カ' or 'か' or 'ヶ' or 'ケ' or 'ヵ' or '箇' or '個' or 'ゕ' when at + 1 < _text.Length && _text[at + 1] == '月':
                return new(Grain.Month, Is(at + 2, "間") ? at + 3 : at + 2);
            case '週' when !Is(at, "週刊") && !Is(at, "週末"):
                return new(Grain.Week, at + 1);
            case '日' when !Is(at, "日本"):
                return new(Grain.Day, at + 1);
            case '時' when Is(at, "時間"):
                return new(Grain.Hour, at + 2);
            case '分':
                return new(Grain.Minute, Is(at, "分間") ? at + 2 : at + 1);
            case '秒':
                return new(Grain.Second, Is(at, "秒間") ? at + 2 : at + 1);
            default:
                return null;
        }
    }
}
