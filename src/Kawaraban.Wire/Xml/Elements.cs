using System.Globalization;
using System.Xml.Linq;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Xml;

/// <summary>What readers of feeds ask of an element.</summary>
internal static class Elements
{
    private const string VerbatimOpen = "<![CDATA[";
    private const string VerbatimClose = "]]>";

    /// <summary>The text of the first child of a name that has any.</summary>
    public static string? Text(this XElement element, params ReadOnlySpan<XName> names)
    {
        foreach (var name in names)
        {
            foreach (var child in element.Elements(name))
            {
                if (child.Value is { } value && !string.IsNullOrWhiteSpace(value))
                {
                    return Unwrapped(value).Trim();
                }
            }
        }

        return null;
    }

    /// <summary>The value of an attribute; when there is none of the name, of one that differs in capitals only.</summary>
    public static string? Of(this XElement element, XName attribute)
    {
        var found = element.Attribute(attribute);
        for (var other = found is null ? element.FirstAttribute : null; other is not null && found is null; other = other.NextAttribute)
        {
            found = other.Name.Namespace == attribute.Namespace && other.Name.LocalName.Equals(attribute.LocalName, StringComparison.OrdinalIgnoreCase) ? other : null;
        }

        return found?.Value.Trim() is { Length: > 0 } value ? value : null;
    }

    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The language that <c>xml:lang</c> gives the element itself.</summary>
    public static string? Language(this XElement element) => LanguageTag.Clean(element.Of(XNamespace.Xml + "lang"));

    /// <summary>The base that every <c>xml:base</c> from the root down makes of the document's.</summary>
    public static LinkBase Base(this XElement element, LinkBase document)
    {
        var outer = element.Parent is { } parent ? parent.Base(document) : document;
        return element.FirstAttribute is not null && element.Of(XNamespace.Xml + "base") is { } href ? outer.Within(outer.Page(href)) : outer;
    }

    /// <summary>The HTML an element holds: escaped as text, or, though it should not be, as elements.</summary>
    public static string Html(this XElement element) => element.HasElements ? XmlAsHtml.Inner(element) : Unwrapped(element.Value);

    /// <summary>Text without the marks of a verbatim section that were escaped along with it.</summary>
    public static string Unwrapped(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.StartsWith(VerbatimOpen, StringComparison.Ordinal))
        {
            return text;
        }

        var inner = trimmed[VerbatimOpen.Length..];
        return (inner.EndsWith(VerbatimClose, StringComparison.Ordinal) ? inner[..^VerbatimClose.Length] : inner).ToString();
    }
}
