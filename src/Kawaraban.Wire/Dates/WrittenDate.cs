using System.Globalization;

namespace Kawaraban.Wire.Dates;

/// <summary>
/// Dates as mail, programs and people write them, in any order that is plain: RFC 822 and its relatives, <c>asctime</c>, a month by
/// its name in many languages, days and months as numbers where they cannot be mistaken for each other.
/// </summary>
internal sealed class WrittenDate
{
    private readonly string _text;
    private readonly DateParts _parts = new();
    private int _at;

    private WrittenDate(string text) => _text = text;

    public static DateTimeOffset? TryRead(string text) => new WrittenDate(text).Read();

    private DateTimeOffset? Read()
    {
        while (_at < _text.Length)
        {
            if (!ReadNext())
            {
                return null;
            }
        }

        return _parts.Make();
    }

    private bool ReadNext()
    {
        var c = _text[_at];
        if (char.IsAsciiDigit(c))
        {
            return ReadNumber();
        }

        if (char.IsLetter(c))
        {
            return ReadWord();
        }

        if (c == '(' && _text.IndexOf(')', _at) is var close and > 0)
        {
            return ReadAside(close);
        }

        if (c is '+' or '-' && _parts.HasTime && IsDigit(_at + 1))
        {
            return ReadOffset();
        }

        _at++;
        return c is ' ' or ',' or '.' or '/' or '-' or '|' or ':' or '·' or '\'' or '•' or ';';
    }

    /// <summary>What stands in brackets says the zone once more, or the day of the week.</summary>
    private bool ReadAside(int close)
    {
        if (!_parts.HasOffset && DateWords.Zone(DateText.Word(_text.AsSpan(_at + 1, close - _at - 1))) is { } offset)
        {
            _parts.Offset = offset;
        }

        _at = close + 1;
        return true;
    }

    private bool ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetter(_text[_at]) || char.GetUnicodeCategory(_text[_at]) is UnicodeCategory.NonSpacingMark))
        {
            _at++;
        }

        var word = DateText.Word(_text.AsSpan(start, _at - start));
        return ReadHalfWithPoints(word) || ReadMonthOfTwoWords(word) || ReadPlace(start) || _parts.Add(word);
    }

    /// <summary><c>a.m.</c> and <c>p.m.</c>.</summary>
    private bool ReadHalfWithPoints(string word)
    {
        if (word is not ("a" or "p" or "π" or "μ") || _at + 1 >= _text.Length || _text[_at] != '.')
        {
            return false;
        }

        var next = _at + 1 < _text.Length && _text[_at + 1] == ' ' ? _at + 2 : _at + 1;
        if (next >= _text.Length || !_parts.Add(word + DateText.Word(_text.AsSpan(next, 1))))
        {
            return false;
        }

        _at = next + 1;
        return true;
    }

    /// <summary>The Levant's Kanun and Tishrin have a first and a second.</summary>
    private bool ReadMonthOfTwoWords(string word)
    {
        if (word is not ("كانون" or "تشرين"))
        {
            return false;
        }

        var start = AfterSpaces(_at);
        var end = start;
        while (IsLetter(end))
        {
            end++;
        }

        _at = end;
        return _parts.Add(word + DateText.Word(_text.AsSpan(start, end - start)));
    }

    /// <summary>A zone by its place: <c>Europe/Berlin</c>.</summary>
    private bool ReadPlace(int start)
    {
        if (!_parts.HasTime || _at >= _text.Length || _text[_at] != '/')
        {
            return false;
        }

        var end = _at;
        while (end < _text.Length && (char.IsAsciiLetter(_text[end]) || _text[end] is '/' or '_' or '-'))
        {
            end++;
        }

        _parts.Place = TimeZoneInfo.TryFindSystemTimeZoneById(_text[start..end], out var zone) ? zone : null;
        _at = end;
        return _parts.Place is not null;
    }

    private bool ReadNumber()
    {
        var start = _at;
        var number = Digits(4);
        if (number < 0)
        {
            return false;
        }

        if (!_parts.HasTime && _at - start <= 2 && IsTime(out var mark))
        {
            return ReadTime(number, mark);
        }

        return _parts.Add(number, _at - start, start == 0 ? ' ' : _text[start - 1]);
    }

    /// <summary>Whether what follows a number makes it an hour: a colon, an h, a point before two digits that end a whole date, half a day.</summary>
    private bool IsTime(out char mark)
    {
        var next = AfterSpaces(_at);
        if (next > _at && next < _text.Length && _text[next] is 'h' or 'H' && !IsLetter(next + 1) && IsDigit(AfterSpaces(next + 1)))
        {
            _at = AfterSpaces(next + 1) - 1;
            mark = 'h';
            return true;
        }

        mark = _at < _text.Length ? _text[_at] : ' ';
        return mark switch
        {
            ':' => IsDigit(_at + 1),
            'h' or 'H' => !IsLetter(_at + 1),
            '.' => _parts.HasDay && IsDigit(_at + 1) && IsDigit(_at + 2) && !IsDigit(_at + 3),
            _ => IsHalfDay(),
        };
    }

    /// <summary>Whether a word for half of the day follows that belongs to this number and not to the next.</summary>
    private bool IsHalfDay()
    {
        var start = AfterSpaces(_at);
        var end = start;
        while (IsLetter(end))
        {
            end++;
        }

        var isHalf = end > start && DateWords.Half(DateText.Word(_text.AsSpan(start, end - start))) is not null;
        var isHalfWithPoints = end - start == 1 && _text[start] is 'a' or 'p' or 'A' or 'P' && end + 1 < _text.Length && _text[end] == '.' && _text[end + 1] is 'm' or 'M';
        return isHalfWithPoints || (isHalf && !IsDigit(AfterSpaces(end)));
    }

    private int AfterSpaces(int at)
    {
        while (at < _text.Length && _text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private bool ReadTime(int hour, char mark)
    {
        var minute = mark is ' ' || !IsDigit(_at + 1) ? 0 : Next();
        _at += mark is 'h' or 'H' && _at < _text.Length && _text[_at] == mark ? 1 : 0;
        var second = mark is ':' or '.' && _at < _text.Length && _text[_at] == mark && IsDigit(_at + 1) ? Next() : 0;
        SkipFraction();
        return minute >= 0 && second >= 0 && _parts.SetTime(hour, minute, second);
    }

    private int Next()
    {
        _at++;
        return Digits(2);
    }

    private void SkipFraction()
    {
        if (_at < _text.Length && _text[_at] is '.' or ',' or ':' && IsDigit(_at + 1))
        {
            _at++;
            while (IsDigit(_at))
            {
                _at++;
            }
        }
    }

    /// <summary><c>+0900</c>, <c>+09:00</c>, <c>+9</c>, <c>+900</c>.</summary>
    private bool ReadOffset()
    {
        var sign = _text[_at++] == '-' ? -1 : 1;
        var start = _at;
        var number = Digits(4);
        var length = _at - start;
        if (number < 0)
        {
            return false;
        }

        var (hours, minutes) = length > 2 ? (number / 100, number % 100) : (number, 0);
        if (length <= 2 && _at < _text.Length && _text[_at] == ':' && IsDigit(_at + 1))
        {
            minutes = Next();
        }

        _parts.Offset = sign * new TimeSpan(hours, minutes, 0);
        return minutes is >= 0 and < 60;
    }

    /// <summary>The number at this place; -1 when it has more digits than allowed.</summary>
    private int Digits(int most)
    {
        var number = 0;
        var start = _at;
        for (; IsDigit(_at); _at++)
        {
            if (_at - start == most)
            {
                return -1;
            }

            number = (number * 10) + _text[_at] - '0';
        }

        return number;
    }

    private bool IsDigit(int at) => at < _text.Length && char.IsAsciiDigit(_text[at]);

    private bool IsLetter(int at) => at < _text.Length && char.IsLetter(_text[at]);
}
