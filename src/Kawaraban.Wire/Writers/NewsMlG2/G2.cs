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
        if (label is null && code is null)
        {
            return;
        }

        xml.WriteStartElement(name, Namespace);
        xml.Attribute(PermanentId.IsUri(code) ? "uri" : "literal", code ?? label);
        xml.Attribute("roleuri", roleUri);
        xml.Optional("name", label, Namespace);
        xml.WriteEndElement();
    }
}
