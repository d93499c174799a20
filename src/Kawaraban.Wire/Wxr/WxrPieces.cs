using System.Text;

namespace Kawaraban.Wire.Wxr;

/// <summary>
/// Parts an export into its items without holding more than one. It knows only where items begin and end, so one that is broken
/// harms no other; verbatim sections are passed over, for bodies may speak of items too.
/// </summary>
internal sealed class WxrPieces(TextReader export, int maxLength)
{
    private const int Ahead = 12;
    private char[] _text = new char[256 * 1024];
    private int _length;
    private int _kept;
    private int _at;
    private bool _inItem;
    private string? _tooLong;
    private readonly StringBuilder _outside = new();

    /// <summary>What stands outside of items, as far as it was read.</summary>
    public string Outside => _outside.ToString();

    /// <summary>Characters that stand for bytes which do not fit the encoding.</summary>
    public long Replaced { get; private set; }

    /// <summary>Characters that are not ASCII.</summary>
    public long BeyondAscii { get; private set; }

    public IEnumerable<WxrPiece> Items()
    {
        while (ToNextMark() is var mark && mark != WxrMark.End)
        {
            if (_inItem && mark == WxrMark.ItemEnd)
            {
                SkipPast(">");
                yield return Piece(isWhole: true);
                _inItem = false;
                continue;
            }

            if (_inItem)
            {
                yield return Piece(isWhole: false);
            }
            else if (mark == WxrMark.ItemStart)
            {
                KeepOutside();
                _inItem = true;
            }

            _at++;
        }

        if (_inItem)
        {
            yield return Piece(isWhole: false);
        }
        else
        {
            KeepOutside();
        }
    }

    private WxrPiece Piece(bool isWhole)
    {
        var piece = _tooLong is null ? new WxrPiece(new string(_text, _kept, _at - _kept), isWhole) : new WxrPiece(_tooLong, IsWhole: false);
        _tooLong = null;
        _kept = _at;
        return piece;
    }

    private void KeepOutside()
    {
        var text = _text.AsSpan(_kept, _at - _kept);
        if (!text.IsWhiteSpace())
        {
            _outside.Append(text[..Math.Min(text.Length, Math.Max(0, maxLength - _outside.Length))]);
        }

        _kept = _at;
    }

    private WxrMark ToNextMark()
    {
        while (ToNext('<'))
        {
            var ahead = _text.AsSpan(_at, _length - _at);
            if (ahead.StartsWith("<![CDATA["))
            {
                SkipPast("]]>");
            }
            else if (!_inItem && ahead.StartsWith("<!--"))
            {
                SkipPast("-->");
            }
            else if (IsTag(ahead, "<item"))
            {
                return WxrMark.ItemStart;
            }
            else if (IsTag(ahead, "</item"))
            {
                return WxrMark.ItemEnd;
            }
            else
            {
                _at++;
            }
        }

        _at = _length;
        return WxrMark.End;
    }

    private static bool IsTag(ReadOnlySpan<char> ahead, string name) =>
        ahead.Length > name.Length && ahead.StartsWith(name) && (ahead[name.Length] is '>' or '/' || char.IsWhiteSpace(ahead[name.Length]));

    /// <summary>Goes to the next such character, with a few after it in sight.</summary>
    private bool ToNext(char character)
    {
        while (true)
        {
            var found = _text.AsSpan(_at, _length - _at).IndexOf(character);
            _at = found < 0 ? _length : _at + found;
            if (_length - _at >= Ahead || !Fill())
            {
                return _at < _length && _text[_at] == character;
            }
        }
    }

    private void SkipPast(string mark)
    {
        while (true)
        {
            var found = _text.AsSpan(_at, _length - _at).IndexOf(mark);
            if (found >= 0)
            {
                _at += found + mark.Length;
                return;
            }

            _at = Math.Max(_at, _length - mark.Length + 1);
            if (!Fill())
            {
                _at = _length;
                return;
            }
        }
    }

    /// <summary>Reads on. What was handed out makes room; an item that is longer than allowed is kept to the limit and passed over to its end.</summary>
    private bool Fill()
    {
        ForgetWhatIsTooLong();
        if (_kept > 0)
        {
            Array.Copy(_text, _kept, _text, 0, _length - _kept);
            (_length, _at, _kept) = (_length - _kept, _at - _kept, 0);
        }

        if (_length == _text.Length)
        {
            Array.Resize(ref _text, _text.Length * 2);
        }

        var read = export.Read(_text, _length, _text.Length - _length);
        Count(_text.AsSpan(_length, read));
        _length += read;
        return read > 0;
    }

    private void ForgetWhatIsTooLong()
    {
        if (!_inItem)
        {
            KeepOutside();
        }
        else if (_tooLong is not null || _at - _kept > maxLength)
        {
            _tooLong ??= new string(_text, _kept, maxLength);
            _kept = _at;
        }
    }

    private void Count(ReadOnlySpan<char> read)
    {
        if (read.ContainsAnyExceptInRange('\0', '\u007F'))
        {
            foreach (var c in read)
            {
                BeyondAscii += c > '\u007F' ? 1 : 0;
                Replaced += c == '\uFFFD' ? 1 : 0;
            }
        }
    }
}
