using System.Text;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>
/// Takes out of HTML what makes any standard parser work more than in proportion to its length: tags deeper than allowed, tags
/// with hundreds of attributes, more tags than anybody writes, formatting tags left open by the hundred, which the standard reopens in
/// every paragraph that follows, and text between the cells of a table, which the standard moves before it piece by piece.
/// Words are never taken out, but where one stretch of them is longer than a body may be.
/// </summary>
internal sealed class MarkupGuard
{
    private const int MaxTagLength = 64 * 1024;
    private const int MaxAttributes = 256;

    /// <summary>Elements that formatting left open may add to each tag, and that many more for a short text.</summary>
    private const int MaxReopened = 2;
    private const int FewReopened = 1_000;
    private const int MaxStrayTexts = 100;
    private static readonly HashSet<string> Formatting =
        ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    private static readonly HashSet<string> Verbatim = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];
    private readonly string _html;
    private readonly WireLimits _limits;
    private readonly bool _withFormatting;
    private readonly OpenTags _open;
    private StringBuilder? _calm;
    private int _copied;
    private int _formatting;
    private long _reopened;
    private int _tags;
    private int _strayTexts;

    private MarkupGuard(string html, WireLimits limits, int spare, bool withFormatting)
    {
        (_html, _limits) = (html, limits);
        _withFormatting = withFormatting;
        _open = new OpenTags(limits.MaxHtmlDepth - spare);
    }

    /// <param name="html">The HTML.</param>
    /// <param name="limits">How much it may cost.</param>
    /// <param name="spare">Levels that the parser adds of itself.</param>
    public static string Calm(string html, WireLimits limits, int spare)
    {
        var guard = new MarkupGuard(html, limits, spare, withFormatting: true);
        var calm = guard.Calm();
        return guard.MultipliesFormatting ? new MarkupGuard(html, limits, spare, withFormatting: false).Calm() : calm;
    }

    private bool MultipliesFormatting => _reopened > FewReopened + (MaxReopened * (long)_tags);

    private string Calm()
    {
        for (var at = 0; at < _html.Length;)
        {
            var tag = _html.IndexOf('<', at) is var found and >= 0 ? found : _html.Length;
            PassText(at, tag);
            at = tag < _html.Length ? Pass(tag) : tag;
        }

        return _calm is null ? _html : _calm.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    private void PassText(int start, int end)
    {
        if (_open.IsBetweenCells && !_html.AsSpan(start, end - start).IsWhiteSpace() && ++_strayTexts > MaxStrayTexts)
        {
            Replace(start, start, "<td>");
            _open.Open("td");
        }

        if (end - start > _limits.MaxBodyLength)
        {
            Replace(start + _limits.MaxBodyLength, end, "");
        }
    }

    /// <summary>Judges the tag at a place and returns the place after it.</summary>
    private int Pass(int at)
    {
        if (string.CompareOrdinal(_html, at, "<!--", 0, 4) == 0)
        {
            return After("-->", at + 2);
        }

        var end = EndOfTag(at, out var attributes);
        var closes = at + 1 < _html.Length && _html[at + 1] == '/';
        var name = Name(at + (closes ? 2 : 1));
        if (name.Length == 0)
        {
            return end;
        }

        if (!MayStand(name, closes))
        {
            Replace(at, end, "");
        }
        else if (attributes > MaxAttributes || end - at > MaxTagLength)
        {
            Replace(at, end, closes ? $"</{name}>" : $"<{name}>");
        }

        return !closes && Verbatim.Contains(name) ? Math.Max(end, Before("</" + name, end)) : end;
    }

    private bool MayStand(string name, bool closes)
    {
        if (++_tags > _limits.MaxHtmlTags)
        {
            return false;
        }

        if (Formatting.Contains(name))
        {
            _formatting = closes ? Math.Max(0, _formatting - 1) : _formatting + 1;
            if (!_withFormatting)
            {
                return false;
            }
        }
        else if (!closes)
        {
            // What is still open will be opened again inside.
            _reopened += _formatting;
        }

        return closes ? _open.Close(name) : _open.Open(name);
    }

    private void Replace(int start, int end, string with)
    {
        _calm ??= new StringBuilder(_html.Length);
        _calm.Append(_html, _copied, start - _copied).Append(with);
        _copied = end;
    }

    private int After(string mark, int start)
    {
        var found = _html.IndexOf(mark, start, StringComparison.Ordinal);
        return found < 0 ? _html.Length : found + mark.Length;
    }

    private int Before(string mark, int start)
    {
        var found = start < _html.Length ? _html.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase) : -1;
        return found < 0 ? _html.Length : found;
    }

    private string Name(int start)
    {
        var length = 0;
        while (start + length < _html.Length && length < 32 && (char.IsAsciiLetter(_html[start + length]) || (length > 0 && (char.IsAsciiDigit(_html[start + length]) || _html[start + length] == '-'))))
        {
            length++;
        }

        return length == 0 ? "" : _html.Substring(start, length).ToLowerInvariant();
    }

    /// <summary>One past the tag's end, as the standard's tokenizer finds it: quotes count only after an equals sign.</summary>
    private int EndOfTag(int start, out int attributes)
    {
        attributes = 0;
        if (start + 1 >= _html.Length || !(char.IsAsciiLetter(_html[start + 1]) || _html[start + 1] == '/'))
        {
            return start + 1;
        }

        var afterEquals = false;
        for (var i = start + 1; i < _html.Length; i++)
        {
            var c = _html[i];
            if (afterEquals && c is ('"' or '\''))
            {
                i = _html.IndexOf(c, i + 1) is var close and >= 0 ? close : _html.Length - 1;
                afterEquals = false;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else
            {
                attributes += c is ' ' or '\n' or '\t' or '/' or '\r' or '\f' ? 1 : 0;
                afterEquals = c == '=' || (afterEquals && char.IsWhiteSpace(c));
            }
        }

        return _html.Length;
    }
}
