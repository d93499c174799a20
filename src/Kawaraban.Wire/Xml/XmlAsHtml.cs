using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Kawaraban.Wire.Xml;

/// <summary>Elements of XML written as HTML, for the door that reads foreign HTML.</summary>
internal static class XmlAsHtml
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    public static string Inner(XElement element)
    {
        var html = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            Append(html, node);
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, XNode node)
    {
        if (node is XText text)
        {
            html.Append(WebUtility.HtmlEncode(text.Value));
        }
        else if (node is XElement element)
        {
            AppendElement(html, element);
        }
    }

    private static void AppendElement(StringBuilder html, XElement element)
    {
        html.Append('<').Append(element.Name.LocalName);
        foreach (var attribute in element.Attributes())
        {
            html.Append(' ').Append(attribute.Name.LocalName).Append("=\"").Append(WebUtility.HtmlEncode(attribute.Value)).Append('"');
        }

        html.Append('>');
        if (Void.Contains(element.Name.LocalName))
        {
            return;
        }

        foreach (var node in element.Nodes())
        {
            Append(html, node);
        }

        html.Append("</").Append(element.Name.LocalName).Append('>');
    }
}
