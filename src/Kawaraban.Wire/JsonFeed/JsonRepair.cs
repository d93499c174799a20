using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Kawaraban.Wire.JsonFeed;

/// <summary>
/// JSON as programs that do not know it write it, made JSON: comments and notices around it fall away, commas too many and too few are
/// settled, words that are no values become null, names and texts without or with other quotes get theirs, controls are written out, what
/// is cut short is closed.
/// </summary>
internal sealed class JsonRepair
{
    /// <summary>Deeper than any reader goes.</summary>
    private const int MostOpen = 256;

    private static readonly SearchValues<char> EndsWord = SearchValues.Create(",:{}[]\"' \t\r\n/");
    private readonly string _text;
    private readonly StringBuilder _json;
    private readonly Stack<char> _open = new();

    /// <summary>Whether a value or a name must come before the next comma.</summary>
    private bool _awaitsValue = true;
    private bool _awaitsName;

    /// <summary>Whether the member that stands open has its colon.</summary>
    private bool _hasColon;
    private int _at;

    private JsonRepair(string text, int start) => (_text, _at, _json) = (text, start, new StringBuilder(text.Length + 64));

    /// <param name="text">The text.</param>
    /// <param name="start">Where its first bracket stands.</param>
    public static string Mend(string text, int start) => new JsonRepair(text, start).Mend();

    private string Mend()
    {
        while (_at < _text.Length && (_open.Count > 0 || _json.Length == 0) && _open.Count < MostOpen)
        {
            ReadNext();
        }

        while (_open.Count > 0)
        {
            Close();
        }

        return _json.ToString();
    }

    private void ReadNext()
    {
        var c = _text[_at];
        switch (c)
        {
            case '{' or '[':
                BeforeValue();
                Open(c);
                _at++;
                break;
            case '}' or ']':
                _at++;
                CloseTo(c == '}' ? '{' : '[');
                break;
            case ',':
                _at++;
                Comma();
                break;
            case ':':
                _at++;
                Colon();
                break;
            case '"' or '\'':
                BeforeValue();
                ReadText(c);
                break;
            case '/' when IsComment():
                SkipComment();
                break;
            case <= ' ' or '\uFEFF' or '\u00A0' or ';' or '(' or ')':
                _at++;
                break;
            default:
                BeforeValue();
                ReadWord();
                break;
        }
    }

    /// <summary>A value right after another lacks its comma.</summary>
    private void BeforeValue()
    {
        if (!_awaitsValue && !_awaitsName)
        {
            Comma();
        }

        _awaitsValue = _awaitsName = false;
    }

    private void Open(char bracket)
    {
        _json.Append(bracket);
        _open.Push(bracket);
        (_awaitsName, _awaitsValue, _hasColon) = (bracket == '{', bracket == '[', false);
    }

    /// <summary>Closes what stands open within the bracket that is closed here; an end without a beginning is nothing.</summary>
    private void CloseTo(char bracket)
    {
        if (!_open.Contains(bracket))
        {
            return;
        }

        while (_open.Peek() != bracket)
        {
            Close();
        }

        Close();
    }

    private void Close()
    {
        var bracket = _open.Pop();
        EndMember(bracket);
        if (_json[^1] == ',')
        {
            _json.Length--;
        }

        _json.Append(bracket == '{' ? '}' : ']');
        (_awaitsName, _awaitsValue) = (false, false);
        _hasColon = _open.Count > 0 && _open.Peek() == '{';
    }

    /// <summary>A name without a value gets null.</summary>
    private void EndMember(char bracket)
    {
        if (bracket == '{' && _json[^1] is not (',' or '{'))
        {
            _json.Append(_json[^1] == ':' ? "null" : _hasColon ? "" : ":null");
        }
    }

    private void Comma()
    {
        if (_open.Count == 0 || _json[^1] is ',' or '{' or '[')
        {
            return;
        }

        EndMember(_open.Peek());
        _json.Append(',');
        _hasColon = false;
        (_awaitsName, _awaitsValue) = (_open.Peek() == '{', _open.Peek() == '[');
    }

    private void Colon()
    {
        if (_open.Count > 0 && _open.Peek() == '{' && !_hasColon && _json[^1] == '"')
        {
            _json.Append(':');
            (_hasColon, _awaitsValue) = (true, true);
        }
    }

    private void ReadText(char quote)
    {
        _json.Append('"');
        for (_at++; _at < _text.Length && _text[_at] != quote; _at++)
        {
            if (_text[_at] == '\\')
            {
                ReadEscape();
            }
            else
            {
                Write(_text[_at]);
            }
        }

        _at++;
        _json.Append('"');
    }

    /// <summary>An escape that JSON does not know stands for its character.</summary>
    private void ReadEscape()
    {
        if (++_at >= _text.Length)
        {
            return;
        }

        var c = _text[_at];
        if (c == 'u' && CodeUnit(_at + 1) is { } unit)
        {
            _at += 4;
            WriteUnit(unit);
        }
        else if (c is 'b' or 'f' or 'n' or 'r' or 't')
        {
            _json.Append('\\').Append(c);
        }
        else
        {
            Write(c);
        }
    }

    /// <summary>Half of a pair without the other half is no character.</summary>
    private void WriteUnit(char unit)
    {
        if (char.IsHighSurrogate(unit) && _at + 2 < _text.Length && _text[_at + 1] == '\\' && _text[_at + 2] == 'u' && CodeUnit(_at + 3) is { } low && char.IsLowSurrogate(low))
        {
            _json.Append(unit).Append(low);
            _at += 6;
        }
        else
        {
            Write(char.IsSurrogate(unit) ? '\uFFFD' : unit);
        }
    }

    private char? CodeUnit(int at) =>
        at + 4 <= _text.Length && !_text.AsSpan(at, 4).ContainsAnyExcept("0123456789abcdefABCDEF") ? (char)Convert.ToInt32(_text.Substring(at, 4), 16) : null;

    private void Write(char c)
    {
        if (c is '"' or '\\')
        {
            _json.Append('\\').Append(c);
        }
        else if (c is '\n' or '\r' or '\t')
        {
            _json.Append(c switch { '\n' => "\\n", '\r' => "\\r", _ => "\\t" });
        }
        else if (c >= ' ')
        {
            _json.Append(c);
        }
    }

    private void ReadWord()
    {
        var length = _text.AsSpan(_at).IndexOfAny(EndsWord) is var end and >= 0 ? Math.Max(1, end) : _text.Length - _at;
        var word = _text.AsSpan(_at, length);
        _at += length;
        var isName = _open.Count > 0 && _open.Peek() == '{' && !_hasColon;
        _json.Append(isName ? Quoted(word) : word switch
        {
            "true" or "false" or "null" => word.ToString(),
            "True" => "true",
            "False" => "false",
            "NaN" or "Infinity" or "-Infinity" or "undefined" or "None" or "nil" => "null",
            _ => IsNumber(word) ? word.ToString() : Quoted(word),
        });
    }

    private static string Quoted(ReadOnlySpan<char> word) => JsonSerializer.Serialize(word.ToString());

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (word.Length > 64 || word.ContainsAnyExcept("0123456789+-.eE"))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.ASCII.GetBytes(word.ToString()));
            return reader.Read() && reader.TokenType == JsonTokenType.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool IsComment() => _at + 1 < _text.Length && _text[_at + 1] is '/' or '*';

    private void SkipComment()
    {
        var close = _text[_at + 1] == '/' ? "\n" : "*/";
        _at = _text.IndexOf(close, _at + 2, StringComparison.Ordinal) is var end and >= 0 ? end + close.Length : _text.Length;
    }
}
