using System.Net;
using System.Text;
using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Nitf;

/// <summary>NITF's text elements written as HTML, for the door that reads foreign HTML: what NITF adds to a word (who, where, how much) falls away, the word stays.</summary>
internal sealed class NitfHtml
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["p"] = "p", ["hl1"] = "h1", ["hl2"] = "h2", ["hl3"] = "h3", ["hl4"] = "h4", ["hl5"] = "h5",
        ["ul"] = "ul", ["ol"] = "ol", ["li"] = "li", ["dl"] = "dl", ["dt"] = "dt", ["dd"] = "dd", ["pre"] = "pre", ["bq"] = "blockquote", ["note"] = "aside",
        ["table"] = "table", ["caption"] = "caption", ["thead"] = "thead", ["tbody"] = "tbody", ["tfoot"] = "tfoot", ["tr"] = "tr", ["th"] = "th", ["td"] = "td",
        ["em"] = "em", ["q"] = "q", ["sub"] = "sub", ["sup"] = "sup", ["a"] = "a", ["lang"] = "span", ["ruby"] = "ruby", ["rb"] = "rb", ["rt"] = "rt", ["rp"] = "rp", ["rtc"] = "rtc",
        ["block"] = "div", ["fn"] = "div", ["byline"] = "p", ["dateline"] = "p", ["distributor"] = "p", ["copyrite"] = "p", ["datasource"] = "p", ["abstract"] = "div",
        ["tagline"] = "p", ["bibliography"] = "p", ["nitf-table"] = "div", ["body.content"] = "div", ["hedline"] = "div",
    };

    /// <summary>HTML that some senders write among NITF's own elements.</summary>
    private static readonly HashSet<string> Html =
        ["h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "article", "strong", "b", "i", "u", "img", "figure", "figcaption", "blockquote", "cite", "code", "aside", "small", "iframe"];

    private static readonly HashSet<string> LeftOut =
        ["nitf-table-metadata", "media-metadata", "media-object", "col", "colgroup", "style", "script", "body.head", "body.end", "custom-table"];

    private static readonly string[] KeptAttributes = ["href", "src", "alt", "colspan", "rowspan", "start", "class", "dir"];

    private readonly StringBuilder _html = new();
    private readonly LinkBase _links;

    private NitfHtml(LinkBase links) => _links = links;

    /// <summary>The content of an element.</summary>
    public static string Of(XElement holder, LinkBase links)
    {
        var html = new NitfHtml(links);
        html.AppendChildren(holder);
        return html._html.ToString();
    }

    private void AppendChildren(XElement holder)
    {
        foreach (var node in holder.Nodes())
        {
            if (node is XText text)
            {
                _html.Append(WebUtility.HtmlEncode(text.Value));
            }
            else if (node is XElement element && !LeftOut.Contains(element.Name.LocalName))
            {
                Append(element);
            }
        }
    }

    private void Append(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "br": _html.Append("<br>"); break;
            case "hr": _html.Append("<hr>"); break;
            case "media" when element.Ancestors().Any(outer => outer.Is("media")): break;
            case "media": _html.Append(NitfMedia.AsFigure(element, _links)); break;
            case "frac": AppendFraction(element); break;
            case "credit" when element.Parent?.Name.LocalName == "bq": Wrap("footer", element); break;
            case "credit": Wrap("p", element); break;
            case var name when Names.TryGetValue(name, out var html): Wrap(html, element); break;
            case var name when Html.Contains(name): Wrap(name, element); break;
            default: AppendChildren(element); break;
        }
    }

    private void AppendFraction(XElement fraction) =>
        _html.Append(WebUtility.HtmlEncode($"{fraction.WordsAt("frac-num")}{fraction.WordsAt("frac-sep") ?? "/"}{fraction.WordsAt("frac-den")}"));

    private void Wrap(string name, XElement element)
    {
        _html.Append('<').Append(name);
        foreach (var kept in KeptAttributes)
        {
            AppendAttribute(kept, element.Of(kept));
        }

        AppendAttribute("lang", element.Language() ?? element.Of("iso"));
        _html.Append('>');
        if (name != "img")
        {
            AppendChildren(element);
            _html.Append("</").Append(name).Append('>');
        }
    }

    private void AppendAttribute(string name, string? value)
    {
        if (value is not null)
        {
            _html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }
    }
}
