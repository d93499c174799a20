using System.Xml.Linq;

namespace Kawaraban.Wire.Xml;

/// <summary>The namespaces that feeds share.</summary>
internal static class Vocabulary
{
    public static XNamespace Atom { get; } = "http://www.w3.org/2005/Atom";

    public static XNamespace Content { get; } = "http://purl.org/rss/1.0/modules/content/";

    public static XNamespace Dc { get; } = "http://purl.org/dc/elements/1.1/";

    public static XNamespace DcTerms { get; } = "http://purl.org/dc/terms/";

    public static XNamespace Media { get; } = "http://search.yahoo.com/mrss/";

    public static XNamespace Itunes { get; } = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    public static XNamespace Slash { get; } = "http://purl.org/rss/1.0/modules/slash/";

    public static XNamespace Wfw { get; } = "http://wellformedweb.org/CommentAPI/";

    public static XNamespace Threading { get; } = "http://purl.org/syndication/thread/1.0";

    public static XNamespace Xhtml { get; } = "http://www.w3.org/1999/xhtml";
}
