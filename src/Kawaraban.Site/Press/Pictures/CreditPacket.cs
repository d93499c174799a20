using System.Text;
using System.Xml.Linq;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>An XMP packet with nothing in it but who made the picture, who is credited and who owns it.</summary>
internal static class CreditPacket
{
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Photoshop = "http://ns.adobe.com/photoshop/1.0/";

    /// <summary>Null when nobody is to be named.</summary>
    public static byte[]? For(string? creator, string? credit, string? copyright)
    {
        if (creator is null && credit is null && copyright is null)
        {
            return null;
        }

        var packet = new XElement(Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                new XElement(Rdf + "Description",
                    new XAttribute(Rdf + "about", ""),
                    new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
                    new XAttribute(XNamespace.Xmlns + "photoshop", Photoshop),
                    creator is null ? null : new XElement(DublinCore + "creator", new XElement(Rdf + "Seq", new XElement(Rdf + "li", creator))),
                    copyright is null ? null : new XElement(DublinCore + "rights", Alternative(copyright)),
                    credit is null ? null : new XElement(Photoshop + "Credit", credit))));
        return Encoding.UTF8.GetBytes(packet.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Alternative(string text) =>
        new(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), text));
}
