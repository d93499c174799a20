namespace Kawaraban.Language.Quantities.English;

/// <summary>Reads a number in words: twenty-one, one hundred and five, two and a half million, half a dozen.</summary>
internal ref struct EnglishNumberWords
{
    private readonly EnglishText _text;
    private readonly int _start;
    private decimal? _total = 0;
    private decimal? _group = 0;
    private decimal _lastScale = decimal.MaxValue;
    private NumberPlace _place;
    private int _at;

    public EnglishNumberWords(EnglishText text, int start)
    {
        _text = text;
        _start = _at = End = start;
    }

    /// <summary>The offset past the number; where it starts if there is none.</summary>
    public int End { get; private set; }

    public decimal? Value { get; private set; }

    public decimal Scale { get; private set; } = 1;

    /// <summary>Whether a hundred or more, or a dozen, is among the words.</summary>
    public bool IsScaled { get; private set; }

    public void Read()
    {
        ReadOpening();
        while (ReadPart())
        {
            _at = End;
            SkipJoint();
        }
    }

    /// <summary>a million, half a million, half-dozen: the article or the half counts as what multiplies the next word.</summary>
    private void ReadOpening()
    {
        var (length, value) = _text switch
        {
            _ when _text.Has(_start, "half a ") => (7, 0.5m),
            _ when _text.Has(_start, "half-a-") => (7, 0.5m),
            _ when _text.Has(_start, "half-") => (5, 0.5m),
            _ when _text.Has(_start, "a half-") => (7, 0.5m),
            _ when _text.Has(_start, "a quarter of a ") => (15, 0.25m),
            _ when _text.Has(_start, "a quarter-") => (10, 0.25m),
            _ when _text.Has(_start, "a ") => (2, 1m),
            _ => (0, 0m),
        };

        if (length > 0 && _text.Match(EnglishWords.Numbers, _start + length, out var next) > 0 && next!.Place is NumberPlace.Hundred or NumberPlace.Dozen or NumberPlace.Scale)
        {
            (_at, _group, _place) = (_start + length, value, NumberPlace.Unit);
        }
    }

    private bool ReadPart()
    {
        var length = _text.Match(EnglishWords.Numbers, _at, out var part);
        if (length == 0 || !MayFollow(part!))
        {
            return false;
        }

        Take(part!);
        End = _at + length;
        ReadHalf();
        Value = Sum(_total, _group);
        return true;
    }

    private bool MayFollow(NumberPart part) => part.Place switch
    {
        NumberPlace.Unit => _place is NumberPlace.None || part.Value > 0 && _place is NumberPlace.Ten or NumberPlace.Hundred or NumberPlace.Scale && _place != NumberPlace.None,
        NumberPlace.Teen or NumberPlace.Ten => _place is NumberPlace.None or NumberPlace.Hundred or NumberPlace.Scale,
        NumberPlace.Hundred or NumberPlace.Dozen => _place is NumberPlace.Unit or NumberPlace.Teen or NumberPlace.Ten && _group < 100,
        _ => _place is not NumberPlace.None and not NumberPlace.Scale && part.Value < _lastScale,
    };

    private void Take(NumberPart part)
    {
        _place = part.Place;
        IsScaled |= part.Place >= NumberPlace.Hundred;
        Scale = part.Place >= NumberPlace.Hundred ? part.Value : 1;
        switch (part.Place)
        {
            case NumberPlace.Scale:
                _total = Sum(_total, Product(_group, part.Value));
                _group = 0;
                _lastScale = part.Value;
                break;
            case NumberPlace.Hundred or NumberPlace.Dozen:
                _group = Product(_group, part.Value);
                break;
            default:
                _group = Sum(_group, part.Value);
                break;
        }
    }

    /// <summary>two and a half, one-and-a-half, before a scale or a unit.</summary>
    private void ReadHalf()
    {
        foreach (var half in (ReadOnlySpan<string>)[" and a half", "-and-a-half"])
        {
            if (_place is NumberPlace.Unit or NumberPlace.Teen or NumberPlace.Ten && _text.HasWords(End, half))
            {
                _group = Sum(_group, 0.5m);
                End += half.Length;
                return;
            }
        }
    }

    private void SkipJoint()
    {
        var joint = _text.Has(_at, " and ") && _place >= NumberPlace.Hundred ? 5 : _text.Has(_at, ", ") && _place == NumberPlace.Scale ? 2 : _text[_at] is ' ' or '-' ? 1 : 0;
        _at += joint;
        if (joint == 0)
        {
            _at = _text.Length;
        }
    }

    private static decimal? Sum(decimal? left, decimal? right) => left is { } one && right is { } other ? Decimals.Sum(one, other) : null;

    private static decimal? Product(decimal? left, decimal right) => left is { } value ? Decimals.Product(value, right) : null;
}
