using System.Text;

namespace Kawaraban.Language.Reading;

/// <summary>A number as it is said, word by word: digits, the units of kanji, and a counter at its end.</summary>
internal sealed class SaidNumber
{
    private readonly List<(int Word, string Kana)> _said = [];
    private readonly HashSet<int> _shared = [];
    private readonly StringBuilder _digits = new();
    private readonly StringBuilder _all = new();
    private int _firstOfDigits;

    /// <summary>Whether any of it is written in Arabic digits.</summary>
    public bool HasDigits { get; private set; }

    public static bool CanSay(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (NumberDigits.ValueOf(c) < 0 && UnitOf(c) is null)
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    public void Add(int word, ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
        {
            HasDigits |= NumberDigits.IsDigit(c);
            if (NumberDigits.ValueOf(c) is var value and >= 0)
            {
                AddDigit(word, (char)('0' + value));
            }
            else if (c is '.' or '．')
            {
                AddDigit(word, '.');
            }
            else if (UnitOf(c) is var (kana, sound))
            {
                EndDigits();
                AddUnit(word, kana, sound);
                _all.Append(c);
            }
        }
    }

    public void EndDigits()
    {
        if (_digits.Length > 0)
        {
            _said.Add((_firstOfDigits, NumberDigits.Say(_digits.ToString())));
            _digits.Clear();
        }
    }

    /// <summary>Says a counter after the number, which may change for it.</summary>
    /// <returns>The reading of the counter.</returns>
    public string Count(NumberCounter counter)
    {
        if (counter.Special.TryGetValue(_all.ToString(), out var special))
        {
            _said.Clear();
            _said.Add((0, special.Number));
            return special.Counter;
        }

        var (word, number) = _said[^1];
        var kana = number;
        foreach (var (end, said) in counter.Ends)
        {
            if (number.EndsWith(end, StringComparison.Ordinal))
            {
                kana = number[..^end.Length] + said;
            }
        }

        var (changed, next) = NumberSounds.Change(kana, counter.Reading, counter.Sound);
        _said[^1] = (word, changed);
        return next;
    }

    /// <summary>The readings of the words added, as many as there were.</summary>
    public void WriteTo(Span<NumberWord?> words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = new NumberWord("", !_shared.Contains(word));
        }

        foreach (var (word, kana) in _said)
        {
            words[word] = words[word]!.Value with { Kana = words[word]!.Value.Kana + kana };
        }
    }

    private void AddDigit(int word, char digit)
    {
        if (_digits.Length == 0)
        {
            _firstOfDigits = word;
        }
        else if (word != _firstOfDigits)
        {
            _shared.Add(word);
            _shared.Add(_firstOfDigits);
        }

        _digits.Append(digit);
        _all.Append(digit);
    }

    private void AddUnit(int word, string kana, NumberSound sound)
    {
        if (_said.Count == 0)
        {
            _said.Add((word, kana));
            return;
        }

        var (before, number) = _said[^1];
        var (changed, unit) = NumberSounds.Change(number, kana, sound);
        _said[^1] = (before, changed);
        _said.Add((word, unit));
    }

    private static (string Kana, NumberSound Sound)? UnitOf(char c) => c switch
    {
        '十' => ("ジュウ", NumberSounds.None),
        '百' => ("ヒャク", NumberSounds.HVoiced),
        '千' => ("セン", NumberSounds.SVoiced),
        '万' => ("マン", NumberSounds.None),
        '億' => ("オク", NumberSounds.None),
        '兆' => ("チョウ", NumberSounds.T),
        '数' => ("スウ", NumberSounds.None),
        _ => null,
    };
}
