namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>Reads one number: Arabic or kanji digits by place, with 十百千 and 万億兆京, and 数 for some.</summary>
/// <remarks>A number is a sum of sections before 万, 億 and so on; a section is a sum of terms before 千, 百 and 十.</remarks>
internal ref struct FigureScan
{
    private readonly FoldedText _text;
    private readonly int _start;
    private decimal? _low = 0;
    private decimal? _high = 0;
    private decimal? _sectionLow;
    private decimal? _sectionHigh;
    private decimal _scale = 1;
    private decimal _sectionScale;
    private int _at;
    private int _end;
    private bool _hasArabic;
    private bool _hasMyriad;
    private bool _hasPlaces;

    private FigureScan(FoldedText text, int start)
    {
        _text = text;
        _start = _at = _end = start;
    }

    /// <summary>The number at an offset; one that ends where it starts if there is none.</summary>
    public static JapaneseFigure At(FoldedText text, int start) => new FigureScan(text, start).Run();

    private JapaneseFigure Run()
    {
        var lastMyriad = decimal.MaxValue;
        while (ReadSection(lastMyriad))
        {
            var isSpaced = _hasArabic && _text[_at] == ' ';
            var myriad = MyriadAt(_at + (isSpaced ? 1 : 0));
            if (myriad == 0 || myriad >= lastMyriad)
            {
                if (_sectionHigh is null || _sectionHigh < lastMyriad)
                {
                    Take(1);
                }

                break;
            }

            _at += isSpaced ? 2 : 1;
            _hasMyriad = true;
            lastMyriad = myriad;
            Take(myriad);
        }

        return Figure();
    }

    private readonly JapaneseFigure Figure()
    {
        var kanji = 0;
        for (var at = _start; at < _end; at++)
        {
            kanji += Numerals.IsKanji(_text[at]) ? 1 : 0;
        }

        return new JapaneseFigure
        {
            Start = _start,
            End = _end,
            Low = _low,
            High = _high,
            Scale = _scale,
            HasArabic = _hasArabic,
            HasMyriad = _hasMyriad,
            HasPlaces = _hasPlaces,
            Kanji = kanji,
        };
    }

    private void Take(decimal myriad)
    {
        _low = Sum(_low, Product(_sectionLow, myriad));
        _high = Sum(_high, Product(_sectionHigh, myriad));
        _scale = Product(_sectionScale, myriad) ?? 1;
        _end = _at;
    }

    private readonly decimal MyriadAt(int at) =>
        _text[at] == '京' && _text[at + 1] is '都' or '浜' or '王' or '阪' or '成' or '急' or '葉' or '畿' ? 0 : Numerals.Myriad(_text[at]);

    private bool ReadSection(decimal lastMyriad)
    {
        (_sectionLow, _sectionHigh, _sectionScale) = (0, 0, 1);
        if (lastMyriad != decimal.MaxValue)
        {
            _at += IsSpaceInside() ? 1 : 0;
            if (JapaneseWords.Names.LongestIn(_text.From(_at), out _) is > 1 and var name && !Numerals.IsKanji(_text[_at + name - 1]))
            {
                return false;
            }
        }

        var begin = _at;
        var lastPlace = 10_000;
        while (ReadTerm(ref lastPlace, isFirst: _at == begin))
        {
        }

        return _at > begin;
    }

    /// <summary>Whether a space parts a number that goes on: 1 万 6 千.</summary>
    private readonly bool IsSpaceInside()
    {
        if (_text[_at] != ' ' || !_hasArabic)
        {
            return false;
        }

        var at = _at + 1;
        while (at < _at + 6 && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        at += _text[at] == ' ' ? 1 : 0;
        return char.IsAsciiDigit(_text[_at + 1]) && (Numerals.Place(_text[at]) > 0 || Numerals.Myriad(_text[at]) > 0);
    }

    /// <summary>Reads a term; false after the last one.</summary>
    private bool ReadTerm(ref int lastPlace, bool isFirst)
    {
        var c = _text[_at];
        if (char.IsAsciiDigit(c))
        {
            return ReadArabic(ref lastPlace);
        }

        if (Numerals.Digit(c) >= 0)
        {
            return ReadKanji(ref lastPlace);
        }

        if (Numerals.Place(c) is > 0 and var place && place < lastPlace)
        {
            Add(place, place, place, ref lastPlace);
            _at++;
            return true;
        }

        return Numerals.IsVague(c) && ReadVague(ref lastPlace, isFirst);
    }

    private bool ReadArabic(ref int lastPlace)
    {
        var digits = ArabicDigits.At(_text, _at);
        var (end, value) = WithFraction(digits.End, digits.Value, digits.HasPoint);
        var place = Numerals.Place(_text[end + (_text[end] == ' ' ? 1 : 0)]);
        if (lastPlace < 10_000 && (value is null || value >= lastPlace || place >= lastPlace))
        {
            return false;
        }

        _hasArabic = true;
        _at = end;
        if (place == 0)
        {
            AddLast(value, mayBeVague: value % 10 == 0 && value > 0);
            return false;
        }

        _at += _text[end] == ' ' ? 2 : 1;
        Add(Product(value, place), Product(value, place), place, ref lastPlace);
        return true;
    }

    private bool ReadKanji(ref int lastPlace)
    {
        var end = _at;
        decimal? value = 0;
        while (Numerals.Digit(_text[end]) is >= 0 and var digit)
        {
            value = Sum(Product(value, 10), digit);
            _hasPlaces |= digit == 0;
            end++;
        }

        var run = end - _at;
        var place = Numerals.Place(_text[end]);
        if (run > 1 && lastPlace < 10_000)
        {
            return false;
        }

        if (place > 0 && place < lastPlace && (run == 1 || run == 2 && value % 10 == Math.Truncate((value ?? 0) / 10) + 1))
        {
            _at = end + 1;
            Add(Product(run == 1 ? value : Math.Truncate(value!.Value / 10), place), Product(value % 10, place), place, ref lastPlace);
            return true;
        }

        (_at, value) = WithFraction(end, value, hasPoint: false);
        AddLast(value, mayBeVague: false);
        return false;
    }

    private bool ReadVague(ref int lastPlace, bool isFirst)
    {
        var place = Numerals.Place(_text[_at + 1]);
        if (place > 0 && place < lastPlace)
        {
            Add(2 * place, 9 * place, place, ref lastPlace);
            _at += 2;
            return true;
        }

        if (isFirst && Numerals.Myriad(_text[_at + 1]) > 0)
        {
            (_sectionLow, _sectionHigh, _sectionScale) = (2, 9, 1);
            _at++;
        }
        else if (!isFirst && lastPlace < 10_000 && _text[_at] == '数' && IsBeforeCounter(_at + 1))
        {
            AddSome();
        }

        return false;
    }

    /// <summary>The last term of a section, which may be followed by 数: 30数人.</summary>
    private void AddLast(decimal? value, bool mayBeVague)
    {
        _sectionLow = Sum(_sectionLow, value);
        _sectionHigh = Sum(_sectionHigh, value);
        _sectionScale = 1;
        if (mayBeVague && _text[_at] == '数' && IsBeforeCounter(_at + 1))
        {
            AddSome();
        }
    }

    /// <summary>Adds 数, some: one to nine.</summary>
    private void AddSome()
    {
        _sectionLow = Sum(_sectionLow, 1);
        _sectionHigh = Sum(_sectionHigh, 9);
        _at++;
    }

    private readonly bool IsBeforeCounter(int at) =>
        MyriadAt(at) > 0 || JapaneseUnits.Table.LongestIn(_text.From(at), out _) > 0;

    private void Add(decimal? low, decimal? high, int place, ref int lastPlace)
    {
        _sectionLow = Sum(_sectionLow, low);
        _sectionHigh = Sum(_sectionHigh, high);
        _sectionScale = place;
        lastPlace = place;
        _hasPlaces = true;
    }

    /// <summary>Reads the fraction after a dot in the middle, where what follows shows that it is one: 一・五倍, 3・5%.</summary>
    private readonly (int End, decimal? Value) WithFraction(int end, decimal? value, bool hasPoint)
    {
        if (hasPoint || _text[end] != '・' || value is null)
        {
            return (end, value);
        }

        var isArabic = char.IsAsciiDigit(_text[end - 1]);
        var (at, part) = (end + 1, 0.1m);
        while (DigitAt(at, isArabic) is >= 0 and var digit && at < end + 12)
        {
            value += part * digit;
            part /= 10;
            at++;
        }

        return at > end + 1 && IsAfterFraction(at, isArabic) ? (at, value) : (end, Math.Truncate(value!.Value));
    }

    private readonly int DigitAt(int at, bool isArabic) =>
        isArabic ? (char.IsAsciiDigit(_text[at]) ? _text[at] - '0' : -1) : Numerals.Digit(_text[at]);

    private readonly bool IsAfterFraction(int at, bool isArabic)
    {
        if (Numerals.Myriad(_text[at]) > 0)
        {
            return true;
        }

        return JapaneseUnits.Table.LongestIn(_text.From(at), out var unit) > 0
            && (unit!.Word == "度" || unit.Kind is not (QuantityKind.Ordinal or QuantityKind.Count or QuantityKind.People or QuantityKind.Duration) || !isArabic && unit.Kind != QuantityKind.Ordinal);
    }

    private static decimal? Sum(decimal? left, decimal? right) => left is { } one && right is { } other ? Decimals.Sum(one, other) : null;

    private static decimal? Product(decimal? left, decimal? right) => left is { } one && right is { } other ? Decimals.Product(one, other) : null;
}
