using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Times;

/// <summary>Times named by words: 昨年, 翌日, 今春, 元日, 現在.</summary>
internal sealed partial class JapaneseTimes
{
    private static readonly RelativeWords _relativeWords = new(
    [
        // Years from the reference, then from the time that was named last.
        new("一昨年度", Grain.Year, -2) { IsFiscal = true },
        new("昨年度", Grain.Year, -1) { IsFiscal = true },
        new("今年度", Grain.Year, 0) { IsFiscal = true },
        new("本年度", Grain.Year, 0, "日資基") { IsFiscal = true },
        new("来年度", Grain.Year, 1, "以由従") { IsFiscal = true },
        new("再来年度", Grain.Year, 2) { IsFiscal = true },
        new("年度末", Grain.Year, 0, Joined) { IsFiscal = true, Modifier = TimeModifier.End },
        new("年度内", Grain.Year, 0, Joined) { IsFiscal = true },
        new("前年度", Grain.Year, -1, Before) { IsFiscal = true, IsFromContext = true },
        new("翌年度", Grain.Year, 1) { IsFiscal = true, IsFromContext = true },
        new("同年度", Grain.Year, 0, Same) { IsFiscal = true, IsFromContext = true },
        new("一昨年", Grain.Year, -2),
        new("おととし", Grain.Year, -2, Kana),
        new("昨年", Grain.Year, -1),
        new("去年", Grain.Year, -1, "過"),
        new("今年", Grain.Year, 0),
        new("ことし", Grain.Year, 0, Kana),
        new("本年", Grain.Year, 0, Joined),
        new("再来年", Grain.Year, 2),
        new("来年", Grain.Year, 1, "以由従元将古"),
        new("前々年", Grain.Year, -2) { IsFromContext = true },
        new("前年", Grain.Year, -1, Before) { IsFromContext = true },
        new("翌々年", Grain.Year, 2) { IsFromContext = true },
        new("翌年", Grain.Year, 1) { IsFromContext = true },
        new("同年", Grain.Year, 0, Same, "代輩齢配生") { IsFromContext = true },
        new("年内", Grain.Year, 0, Joined),
        new("年頭", Grain.Year, 0, Joined) { Modifier = TimeModifier.Start },
        new("年初", Grain.Year, 0, Joined, "め") { Modifier = TimeModifier.Start },

        new("先々月", Grain.Month, -2),
        new("先月", Grain.Month, -1, Joined),
        new("今月", Grain.Month, 0),
        new("再来月", Grain.Month, 2),
        new("来月", Grain.Month, 1, "以由従", "曜"),
        new("前々月", Grain.Month, -2) { IsFromContext = true },
        new("前月", Grain.Month, -1, Before, "曜") { IsFromContext = true },
        new("翌々月", Grain.Month, 2) { IsFromContext = true },
        new("翌月", Grain.Month, 1, "", "曜") { IsFromContext = true },
        new("同月", Grain.Month, 0, Same, "期") { IsFromContext = true },
        new("月内", Grain.Month, 0, Joined),
        new("月末", Grain.Month, 0, Joined) { Modifier = TimeModifier.End },
        new("月初め", Grain.Month, 0, Joined) { Modifier = TimeModifier.Start },
        new("月初", Grain.Month, 0, Joined) { Modifier = TimeModifier.Start },

        new("先々週", Grain.Week, -2),
        new("先週", Grain.Week, -1, Joined),
        new("今週", Grain.Week, 0),
        new("再来週", Grain.Week, 2),
        new("来週", Grain.Week, 1, "以由従"),
        new("前々週", Grain.Week, -2) { IsFromContext = true },
        new("前週", Grain.Week, -1, Before) { IsFromContext = true },
        new("翌々週", Grain.Week, 2) { IsFromContext = true },
        new("翌週", Grain.Week, 1) { IsFromContext = true },
        new("同週", Grain.Week, 0, Same) { IsFromContext = true },
        new("週内", Grain.Week, 0, Joined),

        new("さきおととい", Grain.Day, -3, Kana),
        new("一昨日", Grain.Day, -2),
        new("おととい", Grain.Day, -2, Kana),
        new("昨日", Grain.Day, -1, "", "本"),
        new("きのう", Grain.Day, -1, Kana),
        new("今日", Grain.Day, 0, "", "的性本風"),
        new("きょう", Grain.Day, 0, Kana, "だぎいりけしそつふ"),
        new("本日", Grain.Day, 0, Joined),
        new("明々後日", Grain.Day, 3),
        new("しあさって", Grain.Day, 3, Kana),
        new("明後日", Grain.Day, 2),
        new("あさって", Grain.Day, 2, Kana),
        new("明日", Grain.Day, 1, Joined, "香葉本"),
        new("あした", Grain.Day, 1, Kana),
        new("あすから", Grain.Day, 1, Kana) { Taken = 2 },
        new("あす", Grain.Day, 1, Kana, "かなきぱ"),
        new("前々日", Grain.Day, -2) { IsFromContext = true },
        new("前日", Grain.Day, -1, Before, "本") { IsFromContext = true },
        new("翌々日", Grain.Day, 2) { IsFromContext = true },
        new("翌日", Grain.Day, 1, "", "本") { IsFromContext = true },
        new("同日", Grain.Day, 0, Same, "本程") { IsFromContext = true },

        new("同じ日", Grain.Day, 0) { IsFromContext = true, NeedsContext = true },
        new("この日", Grain.Day, 0, "", "本曜") { IsFromContext = true, NeedsContext = true },
        new("その日", Grain.Day, 0, "", "本曜暮") { IsFromContext = true, NeedsContext = true },

        new("今朝", Grain.Day, 0, "", "鮮日") { Part = DayPart.Morning },
        new("けさ", Grain.Day, 0, Kana) { Part = DayPart.Morning },
        new("昨朝", Grain.Day, -1) { Part = DayPart.Morning },
        new("明朝", Grain.Day, 1, Joined, "体") { Part = DayPart.Morning },
        new("翌未明", Grain.Day, 1) { IsFromContext = true, Part = DayPart.SmallHours },
        new("翌早朝", Grain.Day, 1) { IsFromContext = true, Part = DayPart.EarlyMorning },
        new("翌朝", Grain.Day, 1) { IsFromContext = true, Part = DayPart.Morning },
        new("今夕", Grain.Day, 0) { Part = DayPart.Evening },
        new("昨夕", Grain.Day, -1) { Part = DayPart.Evening },
        new("今夜", Grain.Day, 0) { Part = DayPart.Night },
        new("今晩", Grain.Day, 0) { Part = DayPart.Night },
        new("今宵", Grain.Day, 0) { Part = DayPart.Night },
        new("一昨夜", Grain.Day, -2) { Part = DayPart.Night },
        new("昨夜", Grain.Day, -1) { Part = DayPart.Night },
        new("昨晩", Grain.Day, -1) { Part = DayPart.Night },
        new("ゆうべ", Grain.Day, -1, Kana) { Part = DayPart.Night },
        new("明晩", Grain.Day, 1, Joined) { Part = DayPart.Night },
        new("翌晩", Grain.Day, 1) { IsFromContext = true, Part = DayPart.Night },
        new("前夜", Grain.Day, -1, Before, "祭") { IsFromContext = true, Part = DayPart.Night },
        new("前晩", Grain.Day, -1, Before) { IsFromContext = true, Part = DayPart.Night },
        new("同夜", Grain.Day, 0, Same) { IsFromContext = true, Part = DayPart.Night },

        new("今世紀", Grain.Century, 0),
        new("前世紀", Grain.Century, -1),
        new("来世紀", Grain.Century, 1),
        new("今四半期", Grain.Quarter, 0),
        new("前四半期", Grain.Quarter, -1),
        new("来四半期", Grain.Quarter, 1),
    ]);

    // What before a word makes it part of another: kanji, a hiragana that is no particle, or certain kanji.
    private const string Joined = "漢";
    private const string Kana = "か";
    private const string Before = "以午直事目手";
    private const string Same = "共合協混大賛異一";

    private static readonly (string Word, VagueTime Time, string NotAfter, string NotBefore)[] _vagueWords =
    [
        ("現時点", VagueTime.Present, "", ""),
        ("現在", VagueTime.Present, "", "地進形"),
        ("目下", VagueTime.Present, Joined, "の"),
        ("今のところ", VagueTime.Present, Joined, ""),
        ("当時", VagueTime.Past, "担該本相手", "間刻代"),
        ("最近", VagueTime.Past, "", "接"),
        ("近年", VagueTime.Past, Joined, ""),
        ("先ごろ", VagueTime.Past, "", ""),
        ("先頃", VagueTime.Past, "", ""),
        ("先日", VagueTime.Past, Joined, "本"),
        ("かつて", VagueTime.Past, Kana, ""),
        ("過去に", VagueTime.Past, "", ""),
        ("今後", VagueTime.Future, "", ""),
        ("将来", VagueTime.Future, Joined, "性像"),
    ];

    private Found<CalendarTime>? RelativeWordAt(int at)
    {
        if (_relativeWords.At(_text, at) is not { } word || IsInWord(at, word.NotAfter) || IsOneOf(at + word.Text.Length, word.NotBefore) || word.NeedsContext && _context is not { HasDay: true } && _day is null)
        {
            return null;
        }
        var end = at + (word.Taken > 0 ? word.Taken : word.Text.Length);
        var context = word.Unit == Grain.Day && !_isContextNear ? _day ?? _context : _context;
        var anchor = (word.IsFromContext ? context is { HasDay: false } && word.Unit == Grain.Day ? _day ?? context : context : null) ?? CalendarTime.OfDay(reckoning.Today);
        if (word.IsFiscal)
        {
            return new(CalendarTime.OfFiscalYear(Reckoning.FiscalYearOf(anchor.FirstDay) + word.Shift) with { Modifier = word.Modifier }, end);
        }
        var time = Reckoning.Shifted(anchor, word.Unit, word.Shift) with { Modifier = word.Modifier };
        if (word.Part is { } part)
        {
            return new(time.InPart(part), end);
        }
        return word.Unit switch
        {
            Grain.Day => WithItsNumber(time, end),
            Grain.Year when Is(end, "同月") => new(CalendarTime.OfMonth(time.Year, anchor.FirstDay.Month), end + 2),
            Grain.Year when Is(end, "同日") && anchor.HasDay => new(CalendarTime.OfDay(anchor.FirstDay.AddMonths(12 * word.Shift)), end + 2),
            _ => new(time, end),
        };
    }

    /// <summary>きょう13日: the day told twice; where the two differ, the number is the day.</summary>
    private Found<CalendarTime> WithItsNumber(CalendarTime day, int at)
    {
        if (Numeral.At(_text, at) is { What: { Digits: 1 or 2, IsKanji: false } } number && Is(number.End, "日")
            && number.What.Whole == day.FirstDay.Day && !IsLapse("日", number.End + 1))
        {
            return new(day, number.End + 1);
        }
        return new(day, at);
    }

    /// <summary>翌13日, 同午後3時, 今春, 週末, 年明け, 元日, 水曜日, 上半期.</summary>
    private Found<CalendarTime>? NamedTime(int at) =>
        AfterPrefix(at) ?? SeasonOf(at) ?? BareSeason(at) ?? WeekWord(at) ?? YearWord(at) ?? FreeNamedDay(at) ?? FreeWeekday(at) ?? FreeHalf(at);

    /// <summary>翌 and 同 right before a number or a part of the day; 去る13日 and 来る15日.</summary>
    private Found<CalendarTime>? AfterPrefix(int at)
    {
        if (!IsOneOf(at, "去来翌同"))
        {
            return null;
        }
        if (Past(at, "去る", "来る") is var past and >= 0)
        {
            return Numeral.At(_text, past) is { What.Whole: >= 1 and <= 31 and var number } numeral && Is(numeral.End, "日") && !IsLapse("日", numeral.End + 1)
                ? new(CalendarTime.OfDay(DayToward(number, isPast: _text[at] == '去')), numeral.End + 1)
                : null;
        }
        if (_text[at] is not ('翌' or '同'))
        {
            return null;
        }
        var shift = _text[at] == '翌' ? 1 : 0;
        var anchor = _context ?? CalendarTime.OfDay(reckoning.Today);
        var start = at + 1;
        if (Numeral.At(_text, start) is { What.Whole: >= 1 and <= 31 and var count } day && Is(day.End, "日") && !IsLapse("日", day.End + 1))
        {
            var date = shift == 1 && _context is null ? reckoning.Day(count) ?? reckoning.Today
                : shift == 1 ? Reckoning.NextWith(count, anchor.FirstDay.Number + 1) : anchor.FirstDay with { Day = count };
            return date.IsReal ? new(CalendarTime.OfDay(date), day.End + 1) : Barred<CalendarTime>(day.End + 1);
        }
        if (shift == 0 && Numeral.At(_text, start) is { What.Whole: >= 1 and <= 12 } month && Is(month.End, "月"))
        {
            return MonthIn(CalendarTime.OfYear(anchor.FirstDay.Year), start, isBare: true);
        }
        if (shift == 1 && Weekday(start) is { } weekday)
        {
            return new(CalendarTime.OfDay(Reckoning.NextWeekday(weekday.What, anchor.FirstDay.Number + 1)), weekday.End);
        }
        var that = CalendarTime.OfDay(anchor.FirstDay.Number + shift);
        return anchor.HasDay || shift == 1 ? Clock(start, that) ?? Part(start, that, mustBeFree: true) : null;
    }

    private CivilDate DayToward(int number, bool isPast)
    {
        var today = reckoning.Today.Number;
        if (!isPast)
        {
            return Reckoning.NextWith(number, today);
        }
        var day = today;
        while (CivilDate.Of(day).Day != number)
        {
            day--;
        }
        return CivilDate.Of(day);
    }

    /// <summary>今春, 昨夏, 来秋, 翌冬.</summary>
    private Found<CalendarTime>? SeasonOf(int at)
    {
        var (prefix, shift, isFromContext) = Is(at, "一昨") ? (2, -2, false) : Is(at, "この") ? (2, 0, false) : _text[at] switch
        {
            '昨' => (1, -1, false),
            '今' => (1, 0, false),
            '来' => (1, 1, false),
            '翌' => (1, 1, true),
            '前' => (1, -1, true),
            '同' => (1, 0, true),
            _ => (0, 0, false),
        };
        if (prefix == 0 || Season(at + prefix) is not { } season || _text[at] is '来' or '前' or '同' && IsInWord(at, Joined))
        {
            return null;
        }
        var anchor = isFromContext && _context is { } context ? context.FirstDay : reckoning.Today;
        return new(CalendarTime.OfSeason(Reckoning.YearOfSeason(season.What.Index, anchor) + shift, season.What.Index), season.End);
    }

    /// <summary>夏ごろ, 秋にも, 春までに: of this year, where the word behind it makes it one time.</summary>
    private Found<CalendarTime>? BareSeason(int at)
    {
        var isFree = at == 0 || _text[at - 1] is 'は' or '、' or 'に' or 'が' or 'も' or 'で' or '。';
        return isFree && _text[at] is '春' or '夏' or '秋' or '冬' && Season(at) is { } season && Past(season.End, "ごろ", "頃", "にも", "までに", "以降") >= 0
            ? new(CalendarTime.OfSeason(Reckoning.YearOfSeason(season.What.Index, reckoning.Today), season.What.Index), season.End)
            : null;
    }

    private Found<(int Index, TimeModifier? Modifier)>? Season(int at)
    {
        if (at >= _text.Length)
        {
            return null;
        }
        TimeModifier? modifier = _text[at] switch
        {
            '早' or '初' => TimeModifier.Start,
            '晩' => TimeModifier.End,
            '真' => TimeModifier.Mid,
            _ => null,
        };
        var start = modifier is null ? at : at + 1;
        if (start >= _text.Length)
        {
            return null;
        }
        var (index, not) = _text[start] switch
        {
            '春' => (1, "日闘場節菊巻分雨江先"),
            '夏' => (2, "目場季休至物服風期樹"),
            '秋' => (3, "田葉篠山元本場分季刀川"),
            '冬' => (4, "季場眠至物服山休期"),
            _ => (0, ""),
        };
        return index == 0 || IsOneOf(start + 1, not) ? null : new((index, modifier), start + 1);
    }

    /// <summary>週末, 週明け, 先週末 and the weekdays of a week.</summary>
    private Found<CalendarTime>? InWeek(CalendarTime week, int at)
    {
        if (Weekday(at) is { } weekday)
        {
            return new(CalendarTime.OfDay(week.DayNumber + weekday.What - 1), weekday.End);
        }
        if (Past(at, "の週末", "週末", "末") is var end and >= 0)
        {
            return new(CalendarTime.OfWeekend(week.DayNumber), end);
        }
        return Is(at, "明け") ? new(CalendarTime.OfDay(week.DayNumber + 7), at + 2) : Stretch(week, at);
    }

    private Found<CalendarTime>? WeekWord(int at)
    {
        if (_text[at] != '週' || IsInWord(at, Joined))
        {
            return null;
        }
        var today = reckoning.Today;
        if (Is(at, "週末"))
        {
            return new(CalendarTime.OfWeekend(today.Number), at + 2);
        }
        return Is(at, "週明け") ? new(CalendarTime.OfDay(Reckoning.NextWeekday(1, today.Number + (today.Weekday == 1 ? 0 : 1))), at + 3) : null;
    }

    /// <summary>年末, 年明け: of the year whose end or beginning is near.</summary>
    private Found<CalendarTime>? YearWord(int at)
    {
        if (_text[at] != '年' || IsInWord(at, Joined))
        {
            return null;
        }
        var today = reckoning.Today;
        var anchorYear = _isContextNear && _context is { Grain: Grain.Year } context ? context.Year : today.Month == 1 ? today.Year - 1 : today.Year;
        if (Is(at, "年末年始"))
        {
            return null;
        }
        if (Is(at, "年末"))
        {
            return Bend(CalendarTime.OfYear(anchorYear), TimeModifier.End, at + 2);
        }
        return Past(at, "年明け", "年始") is var end and >= 0
            ? Bend(CalendarTime.OfYear(today.Month <= 3 ? today.Year : today.Year + 1), TimeModifier.Start, end)
            : null;
    }

    /// <summary>Days of the year with a name.</summary>
    private Found<(int Month, int Day)>? NamedDay(int at)
    {
        if (at >= _text.Length || _text[at] is not ('元' or '大' or 'ク'))
        {
            return null;
        }
        if (Past(at, "元日", "元旦") is var first and >= 0)
        {
            return new((1, 1), first);
        }
        if (Past(at, "大みそか", "大晦日") is var last and >= 0)
        {
            return new((12, 31), last);
        }
        if (Past(at, "クリスマスイブ", "クリスマス・イブ", "クリスマスイヴ") is var eve and >= 0)
        {
            return new((12, 24), eve);
        }
        return Past(at, "クリスマス") is var christmas and >= 0 && !(christmas < _text.Length && _text[christmas] is >= 'ァ' and <= 'ー') ? new((12, 25), christmas) : null;
    }

    private Found<CalendarTime>? FreeNamedDay(int at) =>
        NamedDay(at) is { } day ? new(CalendarTime.OfDay(new CivilDate(reckoning.YearOfMonth(day.What.Month), day.What.Month, day.What.Day)), day.End) : null;

    /// <summary>A weekday by itself is the last one, today included; at the end of a range the next one.</summary>
    private Found<CalendarTime>? FreeWeekday(int at)
    {
        if (Weekday(at) is not { } weekday || IsInWord(at, Joined) || IsOneOf(weekday.End, "版") || Is(weekday.End, "大工") || Is(weekday.End, "劇場") || Is(weekday.End, "ロード")
            || Is(weekday.End, "ワイド") || Is(weekday.End, "学校") || Is(weekday.End, "礼拝") || Is(weekday.End, "朝市"))
        {
            return null;
        }
        var day = _rangeStart is { HasDay: true } start
            ? Reckoning.NextWeekday(weekday.What, start.DayNumber + 1)
            : Reckoning.LatestWeekday(weekday.What, reckoning.Today.Number);
        return new(CalendarTime.OfDay(day), weekday.End);
    }

    /// <summary>上半期, 第1四半期 and 4〜6月期 of the year that was named last, or of this one.</summary>
    private Found<CalendarTime>? FreeHalf(int at)
    {
        if (!IsOneOf(at, "上下第"))
        {
            return null;
        }
        var year = YearOfBareHalf();
        if (Past(at, "上半期") is var first and >= 0)
        {
            return new(year.InYear(Grain.Half, 1), first);
        }
        if (Past(at, "下半期") is var second and >= 0)
        {
            return new(year.InYear(Grain.Half, 2), second);
        }
        return Is(at, "第") ? Quarter(year, at) : null;
    }

    private CalendarTime YearOfBareHalf() =>
        _context is { Grain: Grain.Year } context && _isContextNear ? context with { Modifier = null } : CalendarTime.OfYear(reckoning.Today.Year);

    private Found<Sense>? Vague(int at)
    {
        foreach (var (word, time, notAfter, notBefore) in _vagueWords)
        {
            if (_text[at] == word[0] && Is(at, word))
            {
                var end = at + word.Length;
                var isCutOff = _times.Count > 0 && _times[^1].Range.End == at;
                return isCutOff || IsInWord(at, notAfter) || IsOneOf(end, notBefore)
                    ? null
                    : new(reckoning.SenseOf(time), word is "過去に" ? end - 1 : end);
            }
        }
        return null;
    }

    /// <summary>Whether what stands before a word makes it part of another one.</summary>
    private bool IsInWord(int at, string notAfter)
    {
        if (at == 0 || notAfter.Length == 0)
        {
            return false;
        }
        var before = _text[at - 1];
        return notAfter switch
        {
            Joined => CharacterClasses.IsKanji(before) && _rangeStart is null || before is 'カ' or 'か' or 'ヶ' or 'ケ' or 'ヵ' || char.IsAsciiDigit(before),
            Kana => before is >= 'ぁ' and <= 'ん' and not ('は' or 'が' or 'も' or 'に' or 'を' or 'で' or 'や' or 'ら'),
            _ => notAfter.Contains(before, StringComparison.Ordinal),
        };
    }
}
