using System.Text.Json.Serialization;

namespace Kawaraban.Wire;

/// <summary>The format a document was found to be, by its bytes.</summary>
public enum WireFormat
{
    /// <summary>None that is known.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,

    /// <summary>RSS 0.9x and 2.0.</summary>
    [JsonStringEnumMemberName("rss")] Rss,

    /// <summary>RSS 0.9 and 1.0, made of RDF.</summary>
    [JsonStringEnumMemberName("rdf")] Rdf,

    /// <summary>Atom.</summary>
    [JsonStringEnumMemberName("atom")] Atom,

    /// <summary>Channel Definition Format.</summary>
    [JsonStringEnumMemberName("cdf")] Cdf,

    /// <summary>JSON Feed.</summary>
    [JsonStringEnumMemberName("jsonfeed")] JsonFeed,

    /// <summary>IPTC NewsML-G2.</summary>
    [JsonStringEnumMemberName("newsml-g2")] NewsMlG2,

    /// <summary>IPTC NewsML 1.</summary>
    [JsonStringEnumMemberName("newsml-1")] NewsMl1,

    /// <summary>IPTC NITF.</summary>
    [JsonStringEnumMemberName("nitf")] Nitf,

    /// <summary>IPTC ninjs.</summary>
    [JsonStringEnumMemberName("ninjs")] Ninjs,

    /// <summary>A WordPress export.</summary>
    [JsonStringEnumMemberName("wxr")] Wxr,

    /// <summary>A web page.</summary>
    [JsonStringEnumMemberName("html")] Html,

    /// <summary>OPML, a list of feeds.</summary>
    [JsonStringEnumMemberName("opml")] Opml,
}
