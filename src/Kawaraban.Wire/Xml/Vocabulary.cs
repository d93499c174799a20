using System.Xml.Linq;

namespace Kawaraban.Wire.Xml;

/// <summary>The namespaces that feeds share, as <c>Namespaces.txt</c> settles them. RSS has none.</summary>
internal static class Vocabulary
{
    public static XNamespace Rdf { get; } = Namespaces.ByPrefix["rdf"];

    public static XNamespace Atom { get; } = Namespaces.ByPrefix["atom"];

    public static XNamespace Content { get; } = Namespaces.ByPrefix["content"];

    public static XNamespace Dc { get; } = Namespaces.ByPrefix["dc"];

    public static XNamespace DcTerms { get; } = Namespaces.ByPrefix["dcterms"];

    public static XNamespace Media { get; } = Namespaces.ByPrefix["media"];

    public static XNamespace Itunes { get; } = Namespaces.ByPrefix["itunes"];

    public static XNamespace GooglePlay { get; } = Namespaces.ByPrefix["googleplay"];

    public static XNamespace Slash { get; } = Namespaces.ByPrefix["slash"];

    public static XNamespace Syndication { get; } = Namespaces.ByPrefix["sy"];

    public static XNamespace Wfw { get; } = Namespaces.ByPrefix["wfw"];

    public static XNamespace Threading { get; } = Namespaces.ByPrefix["thr"];

    public static XNamespace Xhtml { get; } = Namespaces.ByPrefix["xhtml"];

    public static XNamespace GeoRss { get; } = Namespaces.ByPrefix["georss"];

    public static XNamespace Gml { get; } = Namespaces.ByPrefix["gml"];

    public static XNamespace Geo { get; } = Namespaces.ByPrefix["geo"];

    public static XNamespace Icbm { get; } = Namespaces.ByPrefix["icbm"];

    public static XNamespace CreativeCommons { get; } = Namespaces.ByPrefix["creativecommons"];

    public static XNamespace Cc { get; } = Namespaces.ByPrefix["cc"];

    public static XNamespace FeedBurner { get; } = Namespaces.ByPrefix["feedburner"];

    public static XNamespace Admin { get; } = Namespaces.ByPrefix["admin"];

    public static XNamespace Enclosure { get; } = Namespaces.ByPrefix["enc"];

    public static XNamespace Prism { get; } = Namespaces.ByPrefix["prism"];

    public static XNamespace WebFeeds { get; } = Namespaces.ByPrefix["webfeeds"];

    public static XNamespace Yandex { get; } = Namespaces.ByPrefix["yandex"];
}
