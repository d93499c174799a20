using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rdf;

/// <summary>The version of RSS that is made of RDF, by the namespace its channel is in: Netscape's is 0.9, the working group's 1.0.</summary>
internal static class RdfVersion
{
    public static string Of(XmlRead xml) =>
        xml.Spaces.Any(space => space.Contains("netscape.com/rdf/simple/0.9", StringComparison.OrdinalIgnoreCase)) ? "0.9"
        : xml.Spaces.Any(space => space.Contains("purl.org/net/rss1.1", StringComparison.OrdinalIgnoreCase)) ? "1.1"
        : "1.0";
}
