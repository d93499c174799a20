using System.Globalization;
using System.Xml.Linq;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Xml;

/// <summary>What readers of feeds ask of an element.</summary>
internal static class Elements
{
    /// <summary>The text of the first child of a name that has any.</summary>
    public static string? Text(this XElement element, params ReadOnlySpan<XName> names)
    {
        foreach (var name in names)
        {
            foreach (var child in element.Elements(name))
            {
                if (child.Value is { } value && !string.IsNullOrWhiteSpace(value))
                {
                    return value.Trim();
                }
            }
        }

        return null;
    }

    public static string? Of(this XElement element, XName attribute) =>
        element.Attribute(attribute)?.Value.Trim() is { Length: > 0 } value ? value : null;

    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The language that <c>xml:lang</c> gives the element itself.</summary>
    public static string? Language(this XElement element) => LanguageTag.Clean(element.Of(XNamespace.Xml + "lang"));

    /// <summary>The base that every <c>xml:base</c> from the root down makes of the document's.</summary>
    public static LinkBase Base(this XElement element, LinkBase document) =>
        element.AncestorsAndSelf().Reverse().Aggregate(document, (links, ancestor) => ancestor.Of(XNamespace.Xml + "base") is { } href ? links.Within(links.Page(href)) : links);

    /// <summary>The HTML an element holds: escaped as text, or, though it should not be, as elements.</summary>
    public static string Html(this XElement element) => element.HasElements ? XmlAsHtml.Inner(element) : element.Value;
}
