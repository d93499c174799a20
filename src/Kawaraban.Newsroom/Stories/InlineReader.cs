using System.Text;

namespace Kawaraban.Newsroom.Stories;

/// <summary>
/// Reads the written form of inline text in one pass with a bounded look-ahead for closing marks. Each opening mark asks once
/// whether it is ever closed; what is not closed is text.
/// </summary>
internal sealed class InlineReader(string written)
{
    private const int MaxDepth = 16;

    /// <summary>The longest link text, ruby or foreign run, so that many brackets that are never closed cost no more than a long text.</summary>
    private const int MaxBracketed = 2_000;
    private readonly List<Run> _runs = [];
    private readonly StringBuilder _text = new();
    private int _at;
    private int _depth;

    public List<Run> Read()
    {
        ReadUntil(written.Length, new Run(""));
        return _runs;
    }

    private void ReadUntil(int end, Run style)
    {
        _depth++;
        while (_at < end)
        {
            var c = written[_at];
            if (c == '\\' && _at + 1 < end)
            {
                _text.Append(written[_at + 1]);
                _at += 2;
            }
            else if (_depth > MaxDepth || !TryMark(c, end, style))
            {
                _text.Append(c);
                _at++;
            }
        }
        Flush(style);
        _depth--;
    }

    private bool TryMark(char c, int end, Run style) => c switch
    {
        '*' => TryStrong(end, style) || TryEmphasis(end, style),
        '`' => TryCode(end, style),
        '[' => TryLink(end, style),
        '{' => TryBrace(end, style),
        _ => false,
    };

    private bool TryStrong(int end, Run style) =>
        !style.Marks.HasFlag(Marks.Strong) && Starts("**", end) && TryDelimited(2, FindStrongEnd(_at + 2, end), style, style with { Marks = style.Marks | Marks.Strong });

    private bool TryEmphasis(int end, Run style) =>
        !style.Marks.HasFlag(Marks.Emphasis) && TryDelimited(1, FindEmphasisEnd(_at + 1, end), style, style with { Marks = style.Marks | Marks.Emphasis });

    private bool TryDelimited(int width, int close, Run outer, Run inner)
    {
        var start = _at + width;
        if (close <= start || char.IsWhiteSpace(written[start]))
        {
            return false;
        }
        Flush(outer);
        _at = start;
        ReadUntil(close, inner);
        _at = close + width;
        return true;
    }

    private bool TryCode(int end, Run style)
    {
        var close = Find('`', _at + 1, end);
        if (close <= _at + 1 || style.Marks.HasFlag(Marks.Code))
        {
            return false;
        }
        Flush(style);
        _text.Append(Unescape(_at + 1, close));
        Flush(style with { Marks = style.Marks | Marks.Code });
        _at = close + 1;
        return true;
    }

    private bool TryLink(int end, Run style)
    {
        var close = FindBalanced('[', ']', _at + 1, end);
        if (style.Href is not null || close <= _at + 1 || close + 1 >= end || written[close + 1] != '(')
        {
            return false;
        }
        var hrefEnd = Find(')', close + 2, end);
        var href = hrefEnd < 0 ? "" : Unescape(close + 2, hrefEnd);
        if (!Address.IsSafe(href))
        {
            return false;
        }
        Flush(style);
        _at++;
        ReadUntil(close, style with { Href = href });
        _at = hrefEnd + 1;
        return true;
    }

    private bool TryBrace(int end, Run style)
    {
        var close = FindBalanced('{', '}', _at + 1, end);
        var bar = close < 0 ? -1 : Find('|', _at + 1, close);
        if (bar <= _at + 1 || bar + 1 >= close)
        {
            return false;
        }
        return written[_at + 1] == ':' ? TryLanguage(bar, close, style) : TryRuby(bar, close, style);
    }

    private bool TryLanguage(int bar, int close, Run style)
    {
        var tag = written[(_at + 2)..bar];
        if (style.Language is not null || !LanguageTag.IsValid(tag))
        {
            return false;
        }
        Flush(style);
        _at = bar + 1;
        ReadUntil(close, style with { Language = tag });
        _at = close + 1;
        return true;
    }

    private bool TryRuby(int bar, int close, Run style)
    {
        Flush(style);
        _runs.Add(style with { Text = Unescape(_at + 1, bar), Reading = Unescape(bar + 1, close) });
        _at = close + 1;
        return true;
    }

    private bool Starts(string mark, int end) => _at + mark.Length <= end && string.CompareOrdinal(written, _at, mark, 0, mark.Length) == 0;

    /// <summary>The first unescaped <c>**</c> that no emphasis inside still needs; of three stars the first closes the emphasis.</summary>
    private int FindStrongEnd(int from, int end)
    {
        var inEmphasis = false;
        for (var i = from; i < end; i++)
        {
            switch (written[i])
            {
                case '\\':
                    i++;
                    break;
                case '*' when inEmphasis:
                    inEmphasis = false;
                    break;
                case '*' when i + 1 < end && written[i + 1] == '*':
                    return i;
                case '*':
                    inEmphasis = FindEmphasisEnd(i + 1, end) > i + 1 && !char.IsWhiteSpace(written[i + 1]);
                    break;
            }
        }
        return -1;
    }

    private int FindEmphasisEnd(int from, int end) => Find('*', from, end);

    private int Find(char mark, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (written[i] == '\\')
            {
                i++;
            }
            else if (written[i] == mark)
            {
                return i;
            }
        }
        return -1;
    }

    private int FindBalanced(char open, char close, int from, int end)
    {
        var depth = 0;
        for (var i = from; i < Math.Min(end, from + MaxBracketed); i++)
        {
            if (written[i] == '\\')
            {
                i++;
            }
            else if (written[i] == open)
            {
                depth++;
            }
            else if (written[i] == close && depth-- == 0)
            {
                return i;
            }
        }
        return -1;
    }

    private string Unescape(int from, int to)
    {
        var text = new StringBuilder(to - from);
        for (var i = from; i < to; i++)
        {
            if (written[i] == '\\' && i + 1 < to)
            {
                i++;
            }
            text.Append(written[i]);
        }
        return text.ToString();
    }

    private void Flush(Run style)
    {
        if (_text.Length > 0)
        {
            _runs.Add(style with { Text = _text.ToString() });
            _text.Clear();
        }
    }
}
