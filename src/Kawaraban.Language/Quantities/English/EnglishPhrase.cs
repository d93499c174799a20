namespace Kawaraban.Language.Quantities.English;

/// <summary>Reads what begins at one place: words before a number, the number with its unit, a second number, words after it.</summary>
internal ref struct EnglishPhrase
{
    private readonly EnglishText _text;
    private readonly int _start;
    private QuantityBound? _before;
    private bool _isAge;
    private bool _isBetween;
    private bool _isNegative;
    private int _at;

    public EnglishPhrase(EnglishText text, int start)
    {
        _text = text;
        _start = _at = start;
    }

    public PhraseResult Read()
    {
        ReadOpening();
        if (_at > _start && _text.Match(EnglishWords.Idioms, _at, out _) > 0)
        {
            return Nothing();
        }

        return (ReadNumbered() ?? EnglishWholes.Read(_text, _at)) is { } whole ? Whole(whole) : ReadSign();
    }

    private PhraseResult Nothing() => new(null, _start);

    private void ReadOpening()
    {
        for (var words = 0; words < 3; words++)
        {
            if (_text.Match(EnglishWords.BoundsBefore, _at, out var bound) is > 0 and var length && _text[_at + length] == ' ')
            {
                _before = _before is null or QuantityBound.About ? bound : _before;
                _at += length + 1;
            }
            else if (_text.Match(EnglishWords.AgeBefore, _at, out _) is > 0 and var age && _text[_at + age] == ' ')
            {
                _isAge = true;
                _at += age + 1;
            }
            else if (_text.Has(_at, "between "))
            {
                _isBetween = true;
                _at += "between ".Length;
            }
            else
            {
                break;
            }
        }
    }

    /// <summary>No. 5, Article 9: a place in an order.</summary>
    private EnglishWhole? ReadNumbered()
    {
        var length = _text.Match(EnglishWords.Numbered, _at, out _);
        var number = _at + length + (_text[_at + length] == ' ' ? 1 : 0);
        if (length == 0 || !_text.IsDigit(number) || _text.Lower.From(_at).StartsWith("no ", StringComparison.Ordinal))
        {
            return null;
        }

        var digits = ArabicDigits.At(_text.Plain, number);
        if (_text.HasWords(_at, "mach") && digits.Value is { } mach)
        {
            return EnglishWhole.Of(QuantityKind.Speed, mach, digits.End) with { Unit = _text.Source.Substring(_at, length) };
        }

        var isPlain = digits.Value is not null && !digits.HasPoint && !char.IsLetterOrDigit(_text[digits.End]) && _text[digits.End] != '%';
        return isPlain ? new EnglishWhole(QuantityKind.Ordinal, digits.Value!.Value, digits.Value.Value, digits.End, new TextRange(_at, length), null, QuantityBound.Exact) : null;
    }

    private PhraseResult Whole(EnglishWhole whole)
    {
        var end = whole.End;
        var after = ReadAfter(ref end);
        var apart = whole.Apart == QuantityBound.Exact ? QuantityBound.Range : whole.Apart;
        return whole.Kind is { } kind
            ? Found(end, kind, Bounded.Of(whole.Low, whole.High, apart, _before, after), whole.Unit, whole.Code)
            : new PhraseResult(null, end);
    }

    private PhraseResult ReadSign()
    {
        if (_text.Has(_at, "minus "))
        {
            (_isNegative, _at) = (true, _at + "minus ".Length);
        }
        else if (_text[_at] == '-' && (_at == 0 || _text[_at - 1] is ' ' or '('))
        {
            (_isNegative, _at) = (true, _at + 1);
        }

        var currency = EnglishMeasuredReader.CurrencyAt(_text, _at, out _);
        if (_text.IsDigit(_at + currency))
        {
            var pastCode = EndOfCode(_at + currency, currency > 0);
            if (pastCode > _at + currency)
            {
                return new PhraseResult(null, pastCode);
            }
        }

        if (EnglishFractions.At(_text, _at, _before is not null) is { } fraction)
        {
            return Whole(fraction);
        }

        return currency > 0 || _text.IsDigit(_at) || _text.IsLetter(_at) || "½¼¾".Contains(_text[_at], StringComparison.Ordinal) ? ReadMeasured() : Nothing();
    }

    private int EndOfCode(int at, bool isMoney)
    {
        if (isMoney)
        {
            return at;
        }

        var end = Codes.EndAt(_text.Plain, at);
        if (Codes.GoesOnFromName(_text.Plain, at) && !IsJoined(at))
        {
            return Math.Max(end, Codes.PastLetters(_text.Plain, at));
        }

        var past = ArabicDigits.At(_text.Plain, at).End;
        return _text[at - 1] == '[' && _text[past] == ']' ? past : end;
    }

    /// <summary>mid-30s and then-45-year-old are words and a number.</summary>
    private bool IsJoined(int at)
    {
        var before = _text.Lower.Before(at);
        return before.EndsWith("mid-", StringComparison.Ordinal) || before.EndsWith("then-", StringComparison.Ordinal) || before.EndsWith("now-", StringComparison.Ordinal);
    }

    private PhraseResult ReadMeasured()
    {
        if (EnglishMeasuredReader.At(_text, _at) is not { } first)
        {
            return ReadOneUnit() ?? Rejected();
        }

        var time = EnglishTimes.EndAfter(_text, first.Figure, first.Figure.End);
        if (EnglishAges.DecadeAt(_text, first.Figure) is { } decade)
        {
            return Found(decade.End, QuantityKind.Age, new Bounded(decade.Low, decade.High, QuantityBound.Range), null, null);
        }

        if (time > 0 && !first.HasUnit)
        {
            return new PhraseResult(null, time);
        }

        if (EnglishTimes.IsYear(_text, first.Figure, first.HasUnit || _before is not null))
        {
            return new PhraseResult(null, first.Figure.End);
        }

        if (first.Kind == QuantityKind.Duration && EnglishTimes.EndFromNow(_text, first.End) is > 0 and var fromNow)
        {
            return new PhraseResult(null, fromNow);
        }

        return EnglishRanges.SecondOf(_text, first, _isBetween) is { } range ? Ranged(range) : ReadShare(first) ?? Single(first);
    }

    /// <summary>more than a year, nearly an hour, a year and a half, a decade: one of the unit.</summary>
    private PhraseResult? ReadOneUnit()
    {
        var length = _text.Has(_at, "half an ") ? 8 : _text.Has(_at, "half a ") ? 7 : _text.Has(_at, "a half-") ? 7 : _text.Has(_at, "half-") ? 5 : _text.Has(_at, "an ") ? 3 : _text.Has(_at, "a ") ? 2 : 0;
        if (length == 0 || _text.Match(EnglishUnits.Words, _at + length, out var unit) is not (> 0 and var word) || unit!.IsNoun || unit.Kind is QuantityKind.Age || _text[_at + length + word] == '-')
        {
            return null;
        }

        var isHalf = length > 3;
        var end = _at + length + word;
        var more = !isHalf && _text.HasWords(end, " and a half") ? " and a half".Length : 0;
        var isSaid = isHalf || more > 0 || _before is not null || unit.Word == "decade" && !IsRate();
        if (!isSaid || EnglishTimes.EndFromNow(_text, end) > 0 && more == 0)
        {
            return null;
        }

        var value = (isHalf ? 0.5m : more > 0 ? 1.5m : 1m) * unit.Factor;
        end += more;
        return Found(end, unit.Kind, Bounded.Of(value, value, QuantityBound.Range, _before, ReadAfter(ref end)), unit.Word, unit.Code);
    }

    private bool IsRate()
    {
        var before = _text.Lower.Before(_at);
        return before.EndsWith("once ", StringComparison.Ordinal) || before.EndsWith("twice ", StringComparison.Ordinal) || before.EndsWith("times ", StringComparison.Ordinal);
    }

    /// <summary>A number that cannot be told or is none: the reading goes on past it.</summary>
    private PhraseResult Rejected()
    {
        if (_text.IsDigit(_at))
        {
            return new PhraseResult(null, ArabicDigits.At(_text.Plain, _at).End);
        }

        var end = EnglishFigureScan.At(_text, _at, isMoney: false).End;
        return end > _at ? new PhraseResult(null, end) : Nothing();
    }

    private PhraseResult Ranged(EnglishRange range)
    {
        if (range.TimeEnd > 0)
        {
            return new PhraseResult(null, range.TimeEnd);
        }

        if (range.IsChange)
        {
            return Found(range.Low.End, range.High.Kind, Bounded.Of(range.Low.Low, range.Low.High, QuantityBound.Range, _before, null), UnitOf(range.High), range.High.Code);
        }

        var end = range.High.End;
        var told = range.High.HasUnit ? range.High : range.Low;
        var bounded = Bounded.Of(range.Low.Low, range.High.High, QuantityBound.Range, _before, ReadAfter(ref end));
        return Found(end, _isAge ? QuantityKind.Age : told.Kind, bounded, UnitOf(told), told.Code);
    }

    /// <summary>one in five, nine out of ten: a fraction.</summary>
    private PhraseResult? ReadShare(EnglishMeasured part)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" out of every ", " out of ", " in every ", " of every ", " in ", "-in-"])
        {
            if (part.HasUnit || part.Figure.IsMarked || !_text.Has(part.Figure.End, joint) || EnglishMeasuredReader.At(_text, part.Figure.End + joint.Length) is not { } whole)
            {
                continue;
            }

            var isShare = part.Low >= 1 && part.Low < whole.Low && !whole.Figure.IsVague && whole.Kind is QuantityKind.Number or QuantityKind.People or QuantityKind.Count && (joint.Length > 4 || IsUsual(part.Low, whole.Low));
            if (!isShare || whole.Figure.MayBeYear)
            {
                return null;
            }

            var end = whole.Figure.End;
            return Found(end, QuantityKind.Fraction, Bounded.Of(part.Low / whole.Low, part.Low / whole.Low, QuantityBound.Range, _before, null), null, null);
        }

        return null;
    }

    private static bool IsUsual(decimal part, decimal whole) => part == 1 || part < 10 && whole is <= 10 or 100 or 1000 or 10_000;

    private PhraseResult Single(EnglishMeasured number)
    {
        var end = number.End;
        var (low, high) = (number.Low, number.High);
        (low, high, end) = EnglishCompounds.Add(_text, number, low, high, end);
        var kind = _isAge && number.Kind is QuantityKind.Number ? QuantityKind.Age : number.Kind;
        if (kind == QuantityKind.Number && EnglishAges.StandsAfterName(_text, number.Figure))
        {
            kind = QuantityKind.Age;
        }

        var before = number.Kind == QuantityKind.Duration && !IsMoreThanTime() ? null : _before;
        var isSaid = _before is not null || _isAge || kind == QuantityKind.Age || _isNegative || _text.HasWords(end, "-odd") || _text.HasWords(end, "-plus");
        if (!number.HasUnit && !isSaid && !EnglishNames.IsNumber(_text, number.Figure))
        {
            return new PhraseResult(null, Math.Max(number.Figure.End, EnglishNames.EndOf(_text, number.Figure)));
        }

        if (_text.IsLetter(number.Figure.End) && !number.HasUnit)
        {
            return new PhraseResult(null, EnglishNames.EndOf(_text, number.Figure));
        }

        var after = ReadAfter(ref end);
        var bounded = Bounded.Of(_isNegative ? -high : low, _isNegative ? -low : high, QuantityBound.Magnitude, before, after);
        return Found(end, kind, bounded, UnitOf(number), number.Code);
    }

    /// <summary>Whether over tells of more than a time, and not of its course: for over two years, over the two days.</summary>
    private bool IsMoreThanTime()
    {
        if (!_text.Has(_start, "over "))
        {
            return true;
        }

        var before = _text.WordBefore(_start);
        return _text.Lower.From(before)[..(_start - before)] is "for " or "of " or "after " or "in " or "take " or "takes " or "took " or "taken " or "lasting " or "lasted " or "last " or "lasts " or "just " or "is " or "was " or "spent " or "with " or "at " or "with ";
    }

    private string? UnitOf(EnglishMeasured number) => number.Unit.Length > 0 ? number.Unit.Of(_text.Source) : null;

    private QuantityBound? ReadAfter(ref int end)
    {
        if (_text[end] == '+')
        {
            end++;
            return QuantityBound.AtLeast;
        }

        if (_text.HasWords(end, "-plus"))
        {
            end += 5;
            return QuantityBound.AtLeast;
        }

        if (_text.HasWords(end, "-odd"))
        {
            end += 4;
            return QuantityBound.About;
        }

        var at = end + (_text[end] == ',' && _text[end + 1] == ' ' ? 2 : _text[end] == ' ' ? 1 : 0);
        if (at == end || _text.Match(EnglishWords.BoundsAfter, at, out var bound) is not (> 0 and var length) || bound == QuantityBound.AtLeast && _text.Has(at, "plus") && _text[at + length] == ' ' || _text.Has(at, "at ") && EnglishFigureScan.At(_text, at + length + 1, isMoney: false).IsNumber)
        {
            return null;
        }

        end = at + length;
        return bound;
    }

    private PhraseResult Found(int end, QuantityKind kind, Bounded bounded, string? unit, string? code)
    {
        var (low, high) = (bounded.Low is { } least ? Decimals.Trimmed(least) : (decimal?)null, bounded.High is { } most ? Decimals.Trimmed(most) : (decimal?)null);
        return new PhraseResult(new Quantity(TextRange.Between(_start, end), kind, low, high, bounded.Bound, unit, code), end);
    }
}
