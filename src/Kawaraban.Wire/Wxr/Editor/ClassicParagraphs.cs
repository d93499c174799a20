using System.Text;

namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>
/// The paragraphs of the classic editor, which keeps none: WordPress makes them when it shows a post. A blank line ends a paragraph, a line
/// end breaks the line, except beside the tags of blocks; what is preformatted stays as it is.
/// </summary>
internal sealed class ClassicParagraphs
{
    private static readonly HashSet<string> Block =
    [
        "address", "area", "article", "aside", "blockquote", "caption", "col", "colgroup", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "map", "menu", "nav", "ol", "p", "pre", "section", "style", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ul",
    ];

    private static readonly HashSet<string> Untouched = ["pre", "script", "style", "svg", "object", "textarea", "select", "video", "audio"];
    private readonly string _text;
    private readonly StringBuilder _html = new();
    private readonly LineEnds _lineEnds = new();
    private bool _open;
    private bool _atEdge = true;
    private bool _besideBlock = true;

    private ClassicParagraphs(string text) => _text = text;

    public static string Write(string text) => new ClassicParagraphs(text).Write();

    private string Write()
    {
        var at = 0;
        while (at < _text.Length)
        {
            at = _text[at] == '<' ? Sign(at) : Characters(at);
        }

        End();
        return _html.ToString();
    }

    private int Characters(int at)
    {
        var end = _text.IndexOf('<', at) is var next and >= 0 ? next : _text.Length;
        var isFirst = true;
        foreach (var line in _text.AsSpan(at, end - at).EnumerateLines())
        {
            if (!isFirst)
            {
                _lineEnds.AddLineEnd();
            }

            Words(line);
            isFirst = false;
        }

        return end;
    }

    private void Words(ReadOnlySpan<char> line)
    {
        if (line.IsWhiteSpace())
        {
            _html.Append(line.IsEmpty ? "" : " ");
            return;
        }

        BreakLines();
        Begin();
        _html.Append(line);
        _besideBlock = false;
    }

    private int Sign(int at)
    {
        if (Markup.IsComment(_text, at))
        {
            return Markup.PastComment(_text, at);
        }

        if (!Markup.IsTag(_text, at))
        {
            Words("&lt;");
            return at + 1;
        }

        var name = Markup.NameOf(_text, at);
        var isEnd = Markup.IsEndTag(_text, at);
        var end = Markup.PastTag(_text, at);
        end = Untouched.Contains(name) && !isEnd ? Markup.PastElement(_text, name, end) : end;
        Tag(name, isEnd, _text.AsSpan(at, end - at));
        return end;
    }

    private void Tag(string name, bool isEnd, ReadOnlySpan<char> tag)
    {
        if (name == "br")
        {
            _lineEnds.AddBreak();
        }
        else if (Block.Contains(name))
        {
            BlockTag(tag, isEdge: isEnd || name is "hr" or "pre" or "style");
        }
        else
        {
            InlineTag(tag, isEnd);
        }
    }

    private void BlockTag(ReadOnlySpan<char> tag, bool isEdge)
    {
        End();
        _lineEnds.Clear();
        _html.Append(tag);
        (_atEdge, _besideBlock) = (isEdge, true);
    }

    private void InlineTag(ReadOnlySpan<char> tag, bool isEnd)
    {
        BreakLines();
        if (!isEnd)
        {
            Begin();
            _besideBlock = false;
        }

        _html.Append(tag);
    }

    /// <summary>Writes what the line ends before this place mean.</summary>
    private void BreakLines()
    {
        if (_lineEnds.EndParagraph)
        {
            End();
            _atEdge = true;
        }
        else if (_lineEnds.BreakLine && !_besideBlock)
        {
            _html.Append("<br>\n");
        }

        _lineEnds.Clear();
    }

    private void Begin()
    {
        if (_atEdge)
        {
            _html.Append("<p>");
            (_open, _atEdge) = (true, false);
        }
    }

    private void End()
    {
        _html.Append(_open ? "</p>\n" : "");
        _open = false;
    }
}
