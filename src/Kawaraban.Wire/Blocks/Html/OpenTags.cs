namespace Kawaraban.Wire.Blocks.Html;

/// <summary>The tags that stand open at one point of HTML, with the ends that the standard implies. It forgets nothing and never grows over its limit.</summary>
internal sealed class OpenTags(int maxDepth)
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "keygen"];
    private static readonly HashSet<string> EndsParagraph =
        ["address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul", "dd", "dt"];

    private static readonly Dictionary<string, (string[] Ends, string[] Within)> Implied = new()
    {
        ["li"] = (["li"], ["ul", "ol", "menu", "dir"]),
        ["dd"] = (["dd", "dt"], ["dl"]),
        ["dt"] = (["dd", "dt"], ["dl"]),
        ["td"] = (["td", "th"], ["table"]),
        ["th"] = (["td", "th"], ["table"]),
        ["tr"] = (["tr"], ["table"]),
        ["tbody"] = (["tbody", "thead", "tfoot"], ["table"]),
        ["thead"] = (["tbody", "thead", "tfoot"], ["table"]),
        ["tfoot"] = (["tbody", "thead", "tfoot"], ["table"]),
        ["option"] = (["option"], ["select"]),
    };

    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _dropped = [];

    /// <summary>Whether the tag may stand; when not, its end may not either.</summary>
    public bool Open(string name)
    {
        if (EndsParagraph.Contains(name))
        {
            End(["p"], ["td", "th", "table", "button", "caption", "object"]);
        }

        if (Implied.TryGetValue(name, out var rule))
        {
            End(rule.Ends, rule.Within);
        }

        if (Void.Contains(name))
        {
            return true;
        }

        if (_open.Count >= maxDepth)
        {
            _dropped[name] = _dropped.GetValueOrDefault(name) + 1;
            return false;
        }

        _open.Add(name);
        return true;
    }

    public bool Close(string name)
    {
        if (_dropped.GetValueOrDefault(name) is var dropped and > 0)
        {
            _dropped[name] = dropped - 1;
            return false;
        }

        if (_open.LastIndexOf(name) is var at and >= 0)
        {
            _open.RemoveRange(at, _open.Count - at);
        }

        return true;
    }

    private void End(string[] names, string[] within)
    {
        for (var at = _open.Count - 1; at >= 0 && !within.Contains(_open[at]); at--)
        {
            if (names.Contains(_open[at]))
            {
                _open.RemoveRange(at, _open.Count - at);
                return;
            }
        }
    }
}
