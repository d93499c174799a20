using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>The version of RSS that is not RDF, as the format names it.</summary>
internal static class RssVersion
{
    public static string Of(XElement root) => (root.Of("version") ?? "") switch
    {
        "2" or "2.00" or "2.0.0" or "2.0.1" or "2.0.2" or "2.0.10" or "2.0.11" or "2,0" => "2.0",
        { Length: > 16 } => "",
        var version => version,
    };
}
