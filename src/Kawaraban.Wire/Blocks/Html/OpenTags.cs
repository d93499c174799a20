namespace Kawaraban.Wire.Blocks.Html;

/// <summary>
/// The tags that stand open at one point of HTML, with the ends that the standard implies. It forgets nothing, never grows over its
/// limit, and takes as long for a tag in the deepest place as for the first.
/// </summary>
internal sealed class OpenTags(int maxDepth)
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "keygen"];
    private static readonly HashSet<string> EndsParagraph =
        ["address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul", "dd", "dt"];

    /// <summary>What a tag ends by beginning, as far as no other tag stands between; the first is ended by every tag that ends a paragraph.</summary>
    private static readonly (string[] Begins, string[] Ends, string[] Within)[] Implied =
    [
        ([], ["p"], ["td", "th", "table", "button", "caption", "object"]),
        (["li"], ["li"], ["ul", "ol", "menu", "dir"]),
        (["dd", "dt"], ["dd", "dt"], ["dl"]),
        (["td", "th"], ["td", "th"], ["table"]),
        (["tr"], ["tr"], ["table"]),
        (["tbody", "thead", "tfoot"], ["tbody", "thead", "tfoot"], ["table"]),
        (["option"], ["option"], ["select"]),
    ];

    private static readonly Dictionary<string, int> RuleOf = Enumerable.Range(1, Implied.Length - 1).SelectMany(rule => Implied[rule].Begins.Select(name => (name, rule))).ToDictionary();
    /// <summary>What is composed apart from what surrounds it, and so is handed on once for each level that holds it.</summary>
    private static readonly HashSet<string> Nesting = ["ul", "ol", "menu", "dir", "dl", "table", "blockquote", "aside", "figure"];

    private const int MaxNesting = 16;
    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly Dictionary<string, int> _dropped = [];

    /// <summary>For each open tag and rule, the place of the tag that the rule would end; -1 for none.</summary>
    private readonly List<int[]> _ended = [];

    /// <summary>Whether this is inside a table and outside its cells, where no text should be.</summary>
    public bool IsBetweenCells => _open is [.., "table" or "tbody" or "thead" or "tfoot" or "tr"];

    /// <summary>Whether the tag may stand; when not, its end may not either.</summary>
    public bool Open(string name)
    {
        if (EndsParagraph.Contains(name))
        {
            End(0);
        }

        if (RuleOf.TryGetValue(name, out var rule))
        {
            End(rule);
        }

        if (Void.Contains(name))
        {
            return true;
        }

        if (_open.Count >= maxDepth || (Nesting.Contains(name) && _counts.GetValueOrDefault(name) >= MaxNesting))
        {
            _dropped[name] = _dropped.GetValueOrDefault(name) + 1;
            return false;
        }

        _ended.Add(EndedAfter(name));
        _open.Add(name);
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
        return true;
    }

    public bool Close(string name)
    {
        if (_dropped.GetValueOrDefault(name) is var dropped and > 0)
        {
            _dropped[name] = dropped - 1;
            return false;
        }

        if (_counts.GetValueOrDefault(name) > 0)
        {
            CutAt(_open.LastIndexOf(name));
        }

        return true;
    }

    private void End(int rule)
    {
        if (_ended is [.., var last] && last[rule] >= 0)
        {
            CutAt(last[rule]);
        }
    }

    private int[] EndedAfter(string name)
    {
        var ended = _ended is [.., var last] ? (int[])last.Clone() : [.. Enumerable.Repeat(-1, Implied.Length)];
        for (var rule = 0; rule < Implied.Length; rule++)
        {
            ended[rule] = Implied[rule].Ends.Contains(name) ? _open.Count : Implied[rule].Within.Contains(name) ? -1 : ended[rule];
        }

        return ended;
    }

    private void CutAt(int place)
    {
        for (var at = place; at < _open.Count; at++)
        {
            _counts[_open[at]]--;
        }

        _open.RemoveRange(place, _open.Count - place);
        _ended.RemoveRange(place, _ended.Count - place);
    }
}
