using System.Globalization;
using System.Xml;

namespace Kawaraban.Wire.Writers.NewsMlG2;

/// <summary>The namespace, and the schemes that our codes belong to.</summary>
internal static class G2
{
    public const string Namespace = "http://iptc.org/std/nar/2006-10-01/";

    private static readonly (string Alias, string Uri)[] Schemes =
    [
        ("drol", "http://cv.iptc.org/newscodes/descriptionrole/"),
        ("ninat", "http://cv.iptc.org/newscodes/ninature/"),
        ("rnd", "http://cv.iptc.org/newscodes/rendition/"),
        ("schemaorg", "https://schema.org/"),
        ("sig", "http://cv.iptc.org/newscodes/signal/"),
        ("stat", "http://cv.iptc.org/newscodes/pubstatusg2/"),
    ];

    public static void WriteCatalog(XmlWriter xml)
    {
        xml.WriteStartElement("catalog", Namespace);
        foreach (var (alias, uri) in Schemes)
        {
            xml.WriteStartElement("scheme", Namespace);
            xml.Attribute("alias", alias);
            xml.Attribute("uri", uri);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>An element that is only a code.</summary>
    public static void Code(this XmlWriter xml, string name, string qcode)
    {
        xml.WriteStartElement(name, Namespace);
        xml.Attribute("qcode", qcode);
        xml.WriteEndElement();
    }

    /// <summary>Somebody or something with a name: by a URI where there is one, else literally.</summary>
    public static void Named(this XmlWriter xml, string name, string? label, string? code, string? roleUri = null)
    {
        var (line, id) = (Line(label), Line(code));
        if (line is null && id is null)
        {
            return;
        }

        xml.WriteStartElement(name, Namespace);
        xml.Attribute(PermanentId.IsUri(id) ? "uri" : "literal", id ?? line);
        xml.Attribute("roleuri", roleUri);
        xml.Optional("name", line, Namespace);
        xml.WriteEndElement();
    }

    /// <summary>An element of one line, where there is anything to read.</summary>
    public static void OptionalLine(this XmlWriter xml, string name, string? text) => xml.Optional(name, Line(text), Namespace);

    /// <summary>Width and height, which are never negative.</summary>
    public static void Size(this XmlWriter xml, int? width, int? height)
    {
        xml.Attribute("width", width is >= 0 and var wide ? wide.ToString(CultureInfo.InvariantCulture) : null);
        xml.Attribute("height", height is >= 0 and var high ? high.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>
    /// The text in one line, parted by plain spaces alone, as the schema asks of names, keywords and literals; null where there is nothing to read. The
    /// schema's pattern means ASCII's white space, but .NET's validator reads it as Unicode's, so that a space of any script becomes a plain one.
    /// </summary>
    public static string? Line(string? text)
    {
        var line = string.Join(' ', CleanXml.Text(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
