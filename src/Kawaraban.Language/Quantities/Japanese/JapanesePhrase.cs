using System.Buffers;

namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>Reads what begins at one place: words before a number, the number and its unit, a second number, words after it.</summary>
internal sealed class JapanesePhrase
{
    private static readonly Endings _ranks = new(["トップ", "ベスト", "ワースト"]);

    // 契約412件, 予約300件: a noun that ends with 約, and no about. 新規約500人 and 加盟約190カ国 are more common than 規約 and 盟約 before a number.
    private static readonly SearchValues<char> _beforeAbout = SearchValues.Create("契予公条節特婚解成密誓");

    private readonly FoldedText _text;
    private readonly int _start;
    private readonly List<(PrefixRole Role, string? Code, string Written)> _prefixes = [];
    private QuantityBound? _before;
    private int _at;
    private int _boundStart;

    public JapanesePhrase(FoldedText text, int start)
    {
        _text = text;
        _start = _at = _boundStart = start;
    }


    public PhraseResult Read()
    {
        ReadBounds();
        if (ReadWhole() is { } whole)
        {
            return whole;
        }

        ReadPrefixes();
        return MayBeNumber() ? ReadNumber() : Nothing();
    }

    private PhraseResult Nothing() => new(null, _start);

    private bool Has(PrefixRole role) => _prefixes.Exists(prefix => prefix.Role == role);

    private void ReadBounds()
    {
        for (var words = 0; words < 2; words++)
        {
            var length = JapaneseWords.BoundsBefore.LongestIn(_text.From(_at), out var bound);
            if (length == 0 || _text[_at] == '約' && _beforeAbout.Contains(_text[_at - 1]))
            {
                return;
            }

            _before = _before is null or QuantityBound.About ? bound : _before;
            _at += length;
            _at += _text[_at] is ' ' or '、' ? 1 : 0;
        }
    }

    private PhraseResult? ReadWhole()
    {
        var length = JapaneseWords.Wholes.LongestIn(_text.From(_at), out var whole);
        if (length == 0 || _text[_at] == '倍' && (char.IsAsciiDigit(_text[_at - 1]) || Numerals.IsKanji(_text[_at - 1])))
        {
            return null;
        }

        var end = _at + length;
        var isPart = _text[_at] == '半' && (_text[_at - 1] is '前' or '後' or '大' || length == 2 && _text[end] is '分' or '折' or '期' or '玉' or '々');
        if (isPart || whole!.Kind == QuantityKind.Duration && JapaneseTimes.EndFromNow(_text, end) > 0)
        {
            return new PhraseResult(null, end);
        }

        var after = ReadBoundAfter(ref end, isPlain: true);
        var bounded = whole.Bound == QuantityBound.MoreThan
            ? new Bounded(whole.Value, null, whole.Bound)
            : Bounded.Of(whole.Value, whole.Value, QuantityBound.Range, _before, after);
        return Found(_start, end, whole.Kind, bounded, whole.Unit, whole.Code);
    }

    private void ReadPrefixes()
    {
        while (_prefixes.Count < 2)
        {
            var length = JapaneseWords.Prefixes.LongestIn(_text.From(_at), out var prefix);
            if (length == 0 || !MayStandHere(prefix!))
            {
                return;
            }

            if (prefix!.Role is PrefixRole.Scale || prefix.Word.EndsWith("風速", StringComparison.Ordinal))
            {
                _boundStart = _at;
                _before = null;
            }

            _prefixes.Add((prefix.Role, prefix.Code, _text.Source.Substring(_at, length)));
            _at += length;
            _at += prefix.Role is PrefixRole.Ordinal && _text[_at] == ' ' && char.IsAsciiDigit(_text[_at + 1]) ? 1 : 0;
        }
    }

    private bool MayStandHere(JapanesePrefix prefix)
    {
        var before = _text[_at - 1];
        var isSign = prefix.Word is "-" or "▲";
        return isSign
            ? !char.IsAsciiLetterOrDigit(before) && FractionSigns.ValueOf(before) is null && before is not (>= 'ァ' and <= 'ー') && char.IsAsciiDigit(_text[_at + 1])
            : !char.IsAsciiLetter(prefix.Word[0]) || !char.IsAsciiLetterOrDigit(before) && (prefix.Word != "M" || char.IsAsciiDigit(_text[_at + 1]));
    }

    private bool MayBeNumber() => char.IsAsciiDigit(_text[_at]) || Numerals.IsVague(_text[_at]) || Numerals.Digit(_text[_at]) >= 0 || Numerals.Place(_text[_at]) > 0;

    private PhraseResult ReadNumber()
    {
        if (char.IsAsciiDigit(_text[_at]))
        {
            var pastCode = EndOfCode();
            if (pastCode > _at)
            {
                return new PhraseResult(null, pastCode);
            }
        }

        if (JapaneseFractions.At(_text, _at) is { } fraction)
        {
            var end = fraction.End;
            var after = ReadBoundAfter(ref end, isPlain: true);
            return fraction.Value is { } value
                ? Found(_boundStart, end, QuantityKind.Fraction, Bounded.Of(value, value, QuantityBound.Range, _before, after), null, null)
                : new PhraseResult(null, end);
        }

        return ReadMeasured();
    }

    private int EndOfCode()
    {
        if (_prefixes.Count == 0 && Codes.GoesOnFromName(_text, _at))
        {
            return Math.Max(Codes.EndAt(_text, _at), Codes.PastLetters(_text, _at));
        }

        var end = Codes.EndAt(_text, _at);
        return _text[_at - 1] == '[' && _text[ArabicDigits.At(_text, _at).End] == ']' ? ArabicDigits.At(_text, _at).End : end;
    }

    private PhraseResult ReadMeasured()
    {
        if (MeasuredReader.At(_text, _at, inList: false) is not { } first)
        {
            return Rejected();
        }

        var time = Has(PrefixRole.Ordinal) ? JapaneseTimes.EndOfPart(_text, first.Figure) : JapaneseTimes.EndAfter(_text, first.Figure);
        if (time > 0)
        {
            return new PhraseResult(null, time);
        }

        if (first.Unit is { Kind: QuantityKind.Duration } && JapaneseTimes.EndFromNow(_text, first.End) is > 0 and var fromNow)
        {
            return new PhraseResult(null, fromNow);
        }

        var second = JapaneseRanges.SecondOf(_text, first);
        if (second.TimeEnd > 0)
        {
            return new PhraseResult(null, second.TimeEnd);
        }

        return second.High is { } high ? Ended(second.Low, high, isRange: true) : ReadShare(first) ?? Ended(first, first, isRange: false);
    }

    /// <summary>A number that cannot be told or is none: the reading goes on past it.</summary>
    private PhraseResult Rejected()
    {
        var end = FigureScan.At(_text, _at).End;
        return new PhraseResult(null, char.IsAsciiDigit(_text[_at]) ? Math.Max(end, ArabicDigits.At(_text, _at).End) : end);
    }

    /// <summary>5人に1人: a fraction.</summary>
    private PhraseResult? ReadShare(Measured whole)
    {
        if (whole.Unit is not { Kind: QuantityKind.People or QuantityKind.Count } || _text[whole.End] != 'に' || whole.Figure.IsVague)
        {
            return null;
        }

        if (MeasuredReader.At(_text, whole.End + 1, inList: false) is not { } part
            || part.Unit?.Word != whole.Unit.Word || part.Figure.IsVague || part.Low >= whole.Low || _text.StartsWith(part.End, "ずつ"))
        {
            return null;
        }

        var end = part.End;
        end += _text.StartsWith(end, "の割合") ? 3 : 0;
        var after = ReadBoundAfter(ref end, isPlain: true);
        return Found(_boundStart, end, QuantityKind.Fraction, Bounded.Of(part.Low / whole.Low, part.Low / whole.Low, QuantityBound.Range, _before, after), null, null);
    }

    private PhraseResult Ended(Measured low, Measured high, bool isRange)
    {
        var end = high.End;
        var (kind, unit, code, unitRange) = Sense(high, ref end);
        if (!IsQuantity(low, high, isRange, ref end))
        {
            return new PhraseResult(null, Math.Max(end, low.Figure.End));
        }

        var (least, most) = Figures(low, high, isRange, ref end);
        var isPlain = high.Unit is not null || high.Figure.HasMyriad || !isRange && high.Low >= 10;
        var after = high.HasRest ? QuantityBound.MoreThan : ReadBoundAfter(ref end, isPlain);
        if (after is null && !isRange && _text[end] == '台' && kind is QuantityKind.Percent or QuantityKind.Money or QuantityKind.Temperature)
        {
            end++;
            (most, after) = Level(kind, least, most);
        }

        if (Has(PrefixRole.Minus) || Has(PrefixRole.Frost))
        {
            (least, most) = (-most, -least);
        }

        var isMagnitude = !isRange && (high.Figure.IsVague || high.Unit?.Code == "桁");
        var bounded = Bounded.Of(Decimals.Trimmed(least), Decimals.Trimmed(most), isMagnitude ? QuantityBound.Magnitude : QuantityBound.Range, _before, after);
        return Found(_boundStart, end, kind, bounded, unit ?? (unitRange.Length > 0 ? unitRange.Of(_text.Source) : null), code);
    }

    /// <summary>The figures with smaller units added, decades and numbers of digits spread.</summary>
    private (decimal Least, decimal Most) Figures(Measured low, Measured high, bool isRange, ref int end)
    {
        if (high.Unit?.Code == "代" && !Has(PrefixRole.Ordinal))
        {
            return (low.Low, high.High + 9);
        }

        if (isRange)
        {
            return (low.Low, high.High);
        }

        if (high.Unit?.Code == "桁" && high.Low is >= 1 and <= 20 && !Has(PrefixRole.Ordinal))
        {
            return Digits(high.Low, high.High);
        }

        (var sum, end) = Compounds.After(_text, high, end);
        return (high.Low + sum, high.High + sum);
    }

    /// <summary>20%台 is 20 to 29, 150円台 about 150.</summary>
    private static (decimal Most, QuantityBound? Bound) Level(QuantityKind kind, decimal least, decimal most) =>
        kind == QuantityKind.Percent && least % 10 == 0 && least > 0 ? (least + 9, null) : (most, QuantityBound.About);

    /// <summary>2桁 is 10 to 99.</summary>
    private static (decimal Low, decimal High) Digits(decimal least, decimal most)
    {
        var (low, high) = (1m, 10m);
        for (var i = 1; i < least; i++)
        {
            low *= 10;
        }

        for (var i = 1; i < most; i++)
        {
            high *= 10;
        }

        return (low, high - 1);
    }

    /// <summary>What the number is of, by its unit and the words before it.</summary>
    private (QuantityKind Kind, string? Unit, string? Code, TextRange UnitRange) Sense(Measured number, ref int end)
    {
        var unit = number.Unit;
        if (Has(PrefixRole.Ordinal))
        {
            var length = unit is null ? JapaneseWords.OrdinalCounters.LongestIn(_text.From(end), out _) : 0;
            var range = unit is null ? new TextRange(end, length) : number.UnitRange;
            end += length;
            return (QuantityKind.Ordinal, null, range.Length > 0 ? unit?.Code ?? range.Of(_text.Source) : null, range);
        }

        var told = _prefixes.FindIndex(prefix => prefix.Role is not PrefixRole.Minus);
        if (told >= 0)
        {
            return ToldBefore(_prefixes[told], unit, number.UnitRange);
        }

        if (unit is null)
        {
            return (JapaneseAges.StandsAt(_text, number.Figure) ? QuantityKind.Age : QuantityKind.Number, null, null, default);
        }

        return (unit.Kind, unit.Word == "代" ? "代" : null, unit.Code, number.UnitRange);
    }

    private static (QuantityKind Kind, string? Unit, string? Code, TextRange UnitRange) ToldBefore((PrefixRole Role, string? Code, string Written) told, JapaneseUnit? unit, TextRange range) => told.Role switch
    {
        PrefixRole.Money => (QuantityKind.Money, told.Written, told.Code, range),
        PrefixRole.Mach => (QuantityKind.Speed, told.Written, null, range),
        PrefixRole.Scale => (QuantityKind.Number, told.Written, null, range),
        PrefixRole.Rate when unit is null or { Kind: QuantityKind.Length } => (QuantityKind.Speed, null, unit is null ? null : $"{unit.Code}/{told.Code}", range),
        PrefixRole.Heat or PrefixRole.Frost when unit is null or { Word: "度" } => (QuantityKind.Temperature, null, told.Code, range),
        _ => (unit?.Kind ?? QuantityKind.Number, null, unit?.Code, range),
    };

    /// <summary>Whether it is a quantity, and not part of a name, a code or a score that is told elsewhere.</summary>
    private bool IsQuantity(Measured low, Measured high, bool isRange, ref int end)
    {
        var figure = low.Figure;
        if (char.IsAsciiDigit(_text[figure.End - 1]) && char.IsAsciiLetter(_text[end]) && (high.Unit is null || char.IsAsciiLetter(_text[end - 1])))
        {
            end = Codes.PastLetters(_text, end);
            return false;
        }

        if (IsAlone(end) && high.Unit is null && !figure.IsVague || isRange || _prefixes.Exists(prefix => prefix.Role != PrefixRole.Ordinal))
        {
            return true;
        }

        if (!figure.HasArabic)
        {
            return KanjiNumbers.IsNumber(_text, figure, high.Unit, Has(PrefixRole.Ordinal));
        }

        return high.Unit is not null || Has(PrefixRole.Ordinal) || !IsMarked(figure, end) && !IsName(figure, end);
    }

    /// <summary>Whether the number is all of the _text.</summary>
    private bool IsAlone(int end) => _start == 0 && end == _text.Length;

    /// <summary>Whether brackets alone enclose it, as the mark of a list: (1).</summary>
    private bool IsMarked(JapaneseFigure figure, int end) =>
        _text[figure.Start - 1] == '(' && _text[end] == ')' && !JapaneseAges.StandsAt(_text, figure);

    /// <summary>Whether a bare number is the year or the type in a name: 東京2020, ボーイング737型.</summary>
    private bool IsName(JapaneseFigure figure, int end)
    {
        var before = _text[figure.Start - 1];
        var isBound = _before is not null;
        return !isBound && (IsYearInName(figure, before, end) || IsType(figure, before, end));
    }

    private bool IsYearInName(JapaneseFigure figure, char before, int end) =>
        figure.Length == 4 && figure.Low is >= 1900 and < 2100 && (IsLetter(before) || IsLetter(_text[end]) || _text[end] is '/' or '-' or '~');

    private bool IsType(JapaneseFigure figure, char before, int end) =>
        _text[end] is '型' or '系' or '形' || _text[end] == '-' && char.IsAsciiLetter(_text[end + 1]) || before is >= 'ァ' and <= 'ー' && figure.Length >= 2 && !IsRank(figure);

    /// <summary>Whether it is a number after a word in katakana that takes one: トップ10.</summary>
    private bool IsRank(JapaneseFigure figure) => figure.HasMyriad || _ranks.End(_text.Before(figure.Start));

    private static bool IsLetter(char c) => char.IsLetter(c) && c is not ('は' or 'が' or 'を' or 'に' or 'で' or 'と' or 'の' or 'も' or 'か' or 'へ' or 'や');

    /// <summary>The word after a quantity that binds it.</summary>
    private QuantityBound? ReadBoundAfter(ref int end, bool isPlain)
    {
        if (!isPlain)
        {
            return null;
        }

        var length = JapaneseWords.BoundsAfter.LongestIn(_text.From(end), out var bound);
        if (length == 0 || IsAnotherWord(end, length))
        {
            return null;
        }

        end += length;
        return bound;
    }

    private bool IsAnotherWord(int at, int length)
    {
        var word = _text.From(at)[..length].ToString();
        return Has(PrefixRole.Scale) && word is "強" or "弱" || JapaneseWords.MakesAnotherWord(word, _text[at + length]);
    }

    private PhraseResult Found(int from, int end, QuantityKind kind, Bounded bounded, string? unit, string? code) =>
        new(new Quantity(TextRange.Between(from, end), kind, bounded.Low, bounded.High, bounded.Bound, unit, code), end);
}
