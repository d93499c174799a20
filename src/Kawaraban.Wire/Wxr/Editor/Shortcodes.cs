using System.Text;

namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>
/// Reads shortcodes: those of WordPress itself become what they show; of others the tags fall away and what they enclose stays. Words in
/// brackets that are no shortcodes, such as <c>[sic]</c>, stay, and so does whatever stands in tags, comments and code.
/// </summary>
internal sealed class Shortcodes
{
    private static readonly HashSet<string> Verbatim = ["pre", "code", "script", "style", "textarea"];

    /// <summary>Shortcodes of plug-ins that are written without any attribute.</summary>
    private static readonly HashSet<string> Bare =
        ["ad", "ads", "adsense", "toc", "tabs", "accordion", "clear", "clearfix", "divider", "spacer", "row", "column", "columns", "section", "box", "button", "share", "sitemap", "woocommerce_cart", "gallery", "playlist", "audio", "video"];

    private readonly string _text;
    private readonly ShortcodeReader _reader;
    private readonly HashSet<string> _closed;
    private readonly HashSet<string> _neverEscaped = [];
    private readonly StringBuilder _written = new();
    private int _copied;

    private Shortcodes(string text, WxrIndex index, long post)
    {
        _text = text;
        _reader = new ShortcodeReader(index, post);
        _closed = Closed(text);
    }

    public static string Read(string text, WxrIndex index, long post) =>
        text.Contains('[') ? new Shortcodes(text, index, post).Read() : text;

    private string Read()
    {
        var at = 0;
        while ((at = NextSign(at)) >= 0)
        {
            at = _text[at] == '<' ? PastMarkup(at) : PastBracket(at);
        }

        return _written.Append(_text, _copied, _text.Length - _copied).ToString();
    }

    private int NextSign(int at) =>
        at < _text.Length && _text.AsSpan(at).IndexOfAny('<', '[') is var found and >= 0 ? at + found : -1;

    private int PastMarkup(int at)
    {
        if (Markup.IsComment(_text, at))
        {
            return Markup.PastComment(_text, at);
        }

        var end = Markup.PastTag(_text, at);
        var name = Markup.NameOf(_text, at);
        return Verbatim.Contains(name) && !Markup.IsEndTag(_text, at) ? Markup.PastElement(_text, name, end) : end;
    }

    private int PastBracket(int at)
    {
        if (ShortcodeTag.At(_text, at) is not { } tag)
        {
            return at + 1;
        }

        if (IsEscaped(at, tag, out var end))
        {
            CopyTo(at - 1, resumeAt: at);
            CopyTo(end - 1, resumeAt: end);
            return end;
        }

        if (tag.Closes)
        {
            CopyTo(at, resumeAt: tag.End);
            return tag.End;
        }

        return Replace(at, tag);
    }

    /// <summary>A shortcode in doubled brackets is only spoken of.</summary>
    private bool IsEscaped(int at, ShortcodeTag tag, out int end)
    {
        end = tag.End;
        if (at == 0 || _text[at - 1] != '[' || at - 1 < _copied)
        {
            return false;
        }

        if (end < _text.Length && _text[end] == ']')
        {
            end++;
            return true;
        }

        var close = _closed.Contains(tag.Name) && !_neverEscaped.Contains(tag.Name) ? _text.IndexOf($"[/{tag.Name}]]", end, StringComparison.Ordinal) : -1;
        if (close < 0)
        {
            _neverEscaped.Add(tag.Name);
            return false;
        }

        end = close + tag.Name.Length + 4;
        return true;
    }

    private int Replace(int at, ShortcodeTag tag)
    {
        var (inner, past) = Inner(tag);
        if (_reader.Read(tag, inner) is { } shown)
        {
            CopyTo(at, resumeAt: past);
            _written.Append(shown);
            return past;
        }

        if (IsShortcode(at, tag))
        {
            CopyTo(at, resumeAt: tag.End);
        }

        return tag.End;
    }

    /// <summary>What a shortcode of WordPress itself encloses, and the place after its end.</summary>
    private (string? Inner, int Past) Inner(ShortcodeTag tag)
    {
        if (tag.ClosesItself || !ShortcodeReader.MayEnclose(tag.Name) || !_closed.Contains(tag.Name))
        {
            return (null, tag.End);
        }

        var close = $"[/{tag.Name}]";
        var end = _text.IndexOf(close, tag.End, StringComparison.Ordinal);
        if (end < 0)
        {
            _closed.Remove(tag.Name);
            return (null, tag.End);
        }

        return (_text[tag.End..end], end + close.Length);
    }

    private bool IsShortcode(int at, ShortcodeTag tag) =>
        tag.HasValues || tag.ClosesItself || _closed.Contains(tag.Name) || tag.Name.AsSpan().IndexOfAny('_', '-') > 0
        || (tag.Unnamed.Count == 0 && Bare.Contains(tag.Name) && StandsAlone(at, tag.End));

    private bool StandsAlone(int at, int end)
    {
        var before = _text.AsSpan(0, at).TrimEnd(' ');
        var after = _text.AsSpan(end).TrimStart(' ');
        return (before.IsEmpty || before[^1] is '\n' or '>' or ']') && (after.IsEmpty || after[0] is '\n' or '\r' or '<' or '[');
    }

    private void CopyTo(int end, int resumeAt)
    {
        _written.Append(_text, _copied, end - _copied);
        _copied = resumeAt;
    }

    /// <summary>The names that are closed somewhere.</summary>
    private static HashSet<string> Closed(string text)
    {
        var names = new HashSet<string>();
        for (var at = text.IndexOf("[/", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[/", at + 2, StringComparison.Ordinal))
        {
            if (ShortcodeTag.At(text, at) is { } tag)
            {
                names.Add(tag.Name);
            }
        }

        return names;
    }
}
