using System.Buffers;

namespace Kawaraban.Language.Times;

/// <summary>One reading of a Japanese text. Goes through it once; at each place it looks at a bounded number of characters ahead.</summary>
internal sealed partial class JapaneseTimes(string text, Reckoning reckoning)
{
    /// <summary>Every character that a time can begin with.</summary>
    private static readonly SearchValues<char> _starts;

    private readonly string _text = Folded.Of(text);
    private readonly List<TimeExpression> _times = [];

    /// <summary>The time that was named last: 同日 and 翌年 start from it.</summary>
    private CalendarTime? _context;

    /// <summary>The last day that was named and is not yet to come, or else the last: 同日 in another sentence is that.</summary>
    private CalendarTime? _day = reckoning.Named;

    /// <summary>Whether the context was named in this sentence: only then a bare clock time is of its day.</summary>
    private bool _isContextNear;

    /// <summary>The last answer's time where this one continues its list: 7月13、14日.</summary>
    private CalendarTime? _listed;

    /// <summary>The start of the range whose end is being read.</summary>
    private CalendarTime? _rangeStart;

    /// <summary>The zone named before the time that is being read.</summary>
    private TimeZoneInfo? _zone;

    /// <summary>How far what was written is no time at all: 2月30日 is not the 30th.</summary>
    private int _barred;

    // Here and not beside the field: the lists stand in other files, whose order is not told.
    static JapaneseTimes() => _starts = SearchValues.Create(
        "0123456789零〇一二三四五六七八九十百千数何幾半丸まMTSHR'GUJEP明大昭平令紀西翌同去来昨今前週年元クき月火水木金土日上下第正過直こ向約およほ最少毎隔春夏秋冬"
        + _relativeWords.FirstCharacters
        + string.Concat(_parts.Select(part => part.Word[0]))
        + string.Concat(_vagueWords.Select(word => word.Word[0]))
        + string.Concat(ZoneNames.Japanese.Select(zone => zone.Name[0])));

    public IReadOnlyList<TimeExpression> Read()
    {
        for (var at = 0; at < _text.Length;)
        {
            if (!_starts.Contains(_text[at]))
            {
                at = Following(at);
                continue;
            }
            _barred = at;
            _listed = ListedBefore(at);
            if (Phrase(at) is { } phrase && _barred <= phrase.End)
            {
                Keep(phrase.What, at, phrase.End);
                at = phrase.End;
            }
            else
            {
                at = Math.Max(_barred, Following(at));
            }
        }
        return _times;
    }

    private Found<Sense>? Phrase(int at) =>
        Set(at) ?? AnchoredLapse(at) ?? EraDecade(at) ?? Calendar(at) ?? FreeLapse(at) ?? Vague(at);

    private void Keep(Sense sense, int start, int end)
    {
        _times.Add(sense.At(start, end));
        if (sense.Context is { } context)
        {
            _context = context with { Zone = null };
            _isContextNear = true;
            _day = context.HasDay && (_day is null || context.DayNumber <= reckoning.Today.Number) ? CalendarTime.OfDay(context.DayNumber) : _day;
        }
    }

    /// <summary>A time, or a range from one to another.</summary>
    private Found<Sense>? Calendar(int at)
    {
        if (!MayStart(at) || Moment(at) is not { } first)
        {
            return null;
        }
        return Range(first) ?? new(reckoning.SenseOf(first.What), first.End);
    }

    private Found<Sense>? Range(Found<CalendarTime> first)
    {
        var at = first.End;
        var right = Past(at, "から", "~", "-");
        if (right < 0 || first.What.Modifier is TimeModifier.Before or TimeModifier.After)
        {
            return null;
        }
        right = PastSpaces(right);
        var (context, near, barred) = (_context, _isContextNear, _barred);
        (_rangeStart, _context, _isContextNear) = (first.What, first.What, true);
        var last = Moment(right);
        (_rangeStart, _context, _isContextNear, _barred) = (null, context, near, last is null ? barred : _barred);
        if (last is not { } second)
        {
            return null;
        }
        var start = first.What.Zone is null && second.What.Zone is { } zone && first.What.IsClock ? first.What with { Zone = zone } : first.What;
        return reckoning.SenseOf(start, second.What) is { } sense ? new(sense, second.End) : null;
    }

    private Found<CalendarTime>? Moment(int at)
    {
        if (at >= _text.Length)
        {
            return null;
        }
        var zone = Zone(at);
        _zone = zone?.What ?? _rangeStart?.Zone;
        var start = zone is null ? at : PastSpaces(Past(zone.Value.End, "の", "で、") is var past and >= 0 ? past : zone.Value.End);
        var head = start < _text.Length ? Head(start) : null;
        if (head is not { } found)
        {
            _zone = null;
            return null;
        }
        found = found with { What = found.What with { Zone = _zone } };
        while (_barred <= found.End && Refined(found) is { } finer)
        {
            found = finer;
        }
        _zone = null;
        return found;
    }

    /// <summary>What a time can begin with.</summary>
    private Found<CalendarTime>? Head(int at)
    {
        var c = _text[at];
        if (char.IsAsciiDigit(c) || Numeral.IsKanjiDigit(c))
        {
            return RelativeWordAt(at) ?? LapseAway(at) ?? Numeric(at);
        }
        return RelativeWordAt(at) ?? LapseAway(at) ?? Era(at) ?? NamedTime(at) ?? (MayBeClock(at) ? Clock(at, DayOfBareClock()) ?? PartOfDay(at) : null);
    }

    /// <summary>The time told more finely by what follows it: 2025年 by 7月, 13日 by 午後3時.</summary>
    private Found<CalendarTime>? Refined(Found<CalendarTime> found)
    {
        var (time, at) = found;
        if (at >= _text.Length)
        {
            return null;
        }
        if (time.Modifier is null || time.Grain is Grain.Part)
        {
            var inner = PastSpaces(_text[at] == 'の' ? at + 1 : at);
            var finer = inner >= _text.Length ? null : time.Grain switch
            {
                Grain.Century or Grain.Decade => Stretch(time, inner),
                Grain.Year => InYear(time, inner) ?? Gloss(time, at),
                Grain.Season or Grain.Half or Grain.Quarter => Stretch(time, inner),
                Grain.Month => InMonth(time, inner) ?? Gloss(time, at),
                Grain.Week => InWeek(time, inner),
                Grain.Day => InDay(time, inner) ?? WeekdayGloss(time, at),
                Grain.Part => Clock(inner, time),
                _ => ZoneAfter(time, at),
            };
            if (finer is not null)
            {
                return finer;
            }
        }
        return Bent(time, at);
    }

    /// <summary>約 and ごろ, 以降, 以前.</summary>
    private Found<CalendarTime>? Bent(CalendarTime time, int at)
    {
        if (time.Modifier is not null)
        {
            return time.Modifier <= TimeModifier.End && Past(at, "ごろ", "頃") is var around and >= 0 ? new(time, around) : null;
        }
        var (end, modifier) = BendAt(at, time.IsClock);
        return end < 0 ? null : new(time with { Modifier = modifier }, end);
    }

    private (int End, TimeModifier Modifier) BendAt(int at, bool isClock)
    {
        if (Past(at, "ごろ", "頃", "前後") is var about and >= 0)
        {
            return (about, TimeModifier.Approx);
        }
        if (Past(at, "以降", "以後") is var after and >= 0)
        {
            return (after, TimeModifier.After);
        }
        if (Past(at, "以前", "より前") is var before and >= 0)
        {
            return (before, TimeModifier.Before);
        }
        if (!isClock)
        {
            return (-1, default);
        }
        if (Past(at, "過ぎ", "すぎ") is var past and >= 0)
        {
            return (past, TimeModifier.After);
        }
        if (Past(at, "ころ") is var some and >= 0)
        {
            return (some, TimeModifier.Approx);
        }
        return Is(at, "前") && !Is(at, "前半") ? (at + 1, TimeModifier.Before) : (-1, default);
    }

    /// <summary>Whether a time may begin here: not inside a longer number or word.</summary>
    private bool MayStart(int at)
    {
        if (at == 0 || at >= _text.Length)
        {
            return at == 0;
        }
        var (c, before) = (_text[at], _text[at - 1]);
        if (char.IsAsciiDigit(c))
        {
            return !(char.IsAsciiLetterOrDigit(before) || before is '第' or '泊' or '#' or '$' or '¥' or '￥' or '+'
                || before is '.' or ',' or '-' or ':' or '/' && at >= 2 && char.IsAsciiLetterOrDigit(_text[at - 2])
                || Numeral.IsKanjiDigit(before) || before is '万' or '億');
        }
        if (Numeral.IsKanjiDigit(c))
        {
            return !(char.IsAsciiDigit(before) || Numeral.IsKanjiDigit(before) || before is '第' or '万' or '億' or '数' or '何' or '.');
        }
        return !char.IsAsciiLetter(c) || !char.IsAsciiLetterOrDigit(before);
    }

    /// <summary>Where the next time may begin: runs of digits or letters are passed over whole.</summary>
    private int Following(int at)
    {
        var c = _text[at];
        if (c is '。' or '\n')
        {
            _isContextNear = false;
        }
        var end = at + 1;
        if (char.IsAsciiDigit(c))
        {
            while (end < _text.Length && char.IsAsciiDigit(_text[end]))
            {
                end++;
            }
        }
        else if (char.IsAsciiLetter(c))
        {
            while (end < _text.Length && char.IsAsciiLetter(_text[end]))
            {
                end++;
            }
        }
        return end;
    }

    /// <summary>The last answer's time, where nothing but the joint of a list stands between.</summary>
    private CalendarTime? ListedBefore(int at)
    {
        if (_context is not { } context || _times.Count == 0)
        {
            return null;
        }
        var gap = at - _times[^1].Range.End;
        return gap is 1 && _text[at - 1] is '、' or '・' or 'と' or 'や' or ',' || gap is 2 && _text.AsSpan(at - 2, 2) is "及び" or "から" ? context : null;
    }

    private bool Is(int at, string word) => (uint)at < (uint)_text.Length && _text[at] == word[0] && _text.AsSpan(at).StartsWith(word);

    private bool IsOneOf(int at, string characters) => at < _text.Length && characters.Contains(_text[at], StringComparison.Ordinal);

    /// <summary>The offset past the first of some words that stands at an offset, or -1.</summary>
    private int Past(int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(at, word))
            {
                return at + word.Length;
            }
        }
        return -1;
    }

    private int PastSpaces(int at)
    {
        var end = at;
        while (end < _text.Length && end - at < 2 && _text[end] == ' ')
        {
            end++;
        }
        return end;
    }
}
