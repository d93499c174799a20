using System.Globalization;
using System.Xml.Linq;

namespace Kawaraban.Tests.Wire.Writers;

/// <summary>
/// What IPTC's XML Schema of NewsML-G2 2.35 (power) asks of the elements that we write, as complaints in words: names, order, attributes and types of
/// values. It is narrower than the schema: what we never write is not known here. The schema itself is not in the repository.
/// </summary>
internal static class G2Rules
{
    public static readonly XNamespace Nar = "http://iptc.org/std/nar/2006-10-01/";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly string[] Identified = ["qcode", "uri", "literal"];

    private static readonly Dictionary<string, string[]> Order = new()
    {
        ["newsMessage"] = ["header", "itemSet"],
        ["header"] = ["sent", "catalogRef", "catalog", "sender", "transmitId", "priority", "origin"],
        ["itemSet"] = ["newsItem"],
        ["newsItem"] = ["catalogRef", "catalog", "hopHistory", "pubHistory", "rightsInfo", "itemMeta", "contentMeta", "partMeta", "assert", "inlineRef", "derivedFrom", "contentSet"],
        ["catalog"] = ["title", "scheme"],
        ["rightsInfo"] = ["accountable", "copyrightHolder", "copyrightNotice", "usageTerms"],
        ["itemMeta"] =
        [
            "itemClass", "provider", "versionCreated", "firstCreated", "embargoed", "pubStatus", "role", "fileName", "generator", "profile", "service", "title", "edNote",
            "memberOf", "instanceOf", "signal", "altRep", "deliverableOf", "hash", "expires", "origRep", "incomingFeedId", "metadataCreator", "link",
        ],
        ["contentMeta"] =
        [
            "icon", "urgency", "contentCreated", "contentModified", "digitalSourceType", "located", "infoSource", "creator", "contributor", "audience", "exclAudience", "altId", "rating",
            "userInteraction", "language", "genre", "keyword", "subject", "slugline", "headline", "dateline", "by", "creditline", "description",
        ],
        ["contentSet"] = ["inlineXML", "remoteContent"],
        ["copyrightHolder"] = ["name"],
        ["provider"] = ["name"],
        ["located"] = ["name"],
        ["creator"] = ["name"],
        ["contributor"] = ["name"],
        ["genre"] = ["name"],
        ["subject"] = ["name"],
        ["signal"] = ["name"],
    };

    private static readonly Dictionary<string, string[]> Attributes = new()
    {
        ["newsItem"] = ["guid", "version", "standard", "standardversion", "conformance", "dir"],
        ["scheme"] = ["alias", "uri"],
        ["itemClass"] = ["qcode"],
        ["pubStatus"] = ["qcode"],
        ["copyrightHolder"] = Identified,
        ["provider"] = Identified,
        ["located"] = Identified,
        ["creator"] = [.. Identified, "roleuri"],
        ["contributor"] = [.. Identified, "roleuri"],
        ["genre"] = Identified,
        ["subject"] = Identified,
        ["signal"] = Identified,
        ["link"] = ["rel", "href", "residref", "title"],
        ["icon"] = ["rendition", "href", "contenttype", "width", "height"],
        ["language"] = ["tag"],
        ["description"] = ["role"],
        ["inlineXML"] = ["contenttype", "rendition"],
        ["remoteContent"] = ["rendition", "href", "contenttype", "size", "width", "height"],
    };

    /// <summary>The attributes of which an element must have one.</summary>
    private static readonly (string Element, string[] OneOf)[] Needed =
    [
        .. Attributes.Where(known => known.Value.Contains("literal")).Select(known => (known.Key, Identified)),
        ("itemClass", ["qcode"]), ("pubStatus", ["qcode"]), ("scheme", ["alias"]), ("scheme", ["uri"]), ("language", ["tag"]), ("link", ["href", "residref"]), ("icon", ["href"]), ("remoteContent", ["href"]),
    ];

    private static readonly string[] OfLanguage = ["newsItem", "link"];
    private static readonly string[] Once = ["itemClass", "provider", "versionCreated", "firstCreated", "embargoed", "pubStatus", "urgency", "contentCreated", "contentModified", "rightsInfo", "copyrightHolder", "itemMeta", "contentMeta", "contentSet", "header", "itemSet", "sent", "sender", "transmitId"];

    private static readonly (string Element, string[] Asked)[] Musts =
    [
        ("newsMessage", ["header", "itemSet"]), ("header", ["sent"]), ("itemSet", ["newsItem"]), ("catalog", ["scheme"]), ("newsItem", ["itemMeta"]), ("itemMeta", ["itemClass", "provider", "versionCreated"]),
    ];

    public static IReadOnlyList<string> Of(XElement root) =>
    [
        .. root.DescendantsAndSelf().Where(element => element.Name.Namespace == Nar).SelectMany(Element),
        .. root.DescendantsAndSelf(Nar + "newsItem").SelectMany(Item),
        .. root.Descendants(Nar + "inlineXML").SelectMany(Content),
    ];

    private static IEnumerable<string> Element(XElement element) => [.. Children(element), .. Named(element), .. G2Values.Of(element)];

    private static IEnumerable<string> Children(XElement element)
    {
        var name = element.Name.LocalName;
        var children = element.Elements().Where(child => name != "inlineXML").Select(child => child.Name.LocalName).ToList();
        var order = Order.GetValueOrDefault(name, []);
        foreach (var stranger in children.Except(order))
        {
            yield return $"{name} knows no {stranger}";
        }
        var places = children.Where(order.Contains).Select(child => Array.IndexOf(order, child)).ToList();
        if (!places.SequenceEqual(places.Order()))
        {
            yield return $"the children of {name} stand out of order: {string.Join(' ', children)}";
        }
        foreach (var twice in children.Where(Once.Contains).GroupBy(child => child).Where(group => group.Count() > 1))
        {
            yield return $"{name} has several {twice.Key}";
        }
        foreach (var missing in Musts.Where(must => must.Element == name).SelectMany(must => must.Asked).Except(children))
        {
            yield return $"{name} has no {missing}";
        }
        if (order.Length > 0 && element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)))
        {
            yield return $"{name} has text between its children";
        }
    }

    private static IEnumerable<string> Named(XElement element)
    {
        var name = element.Name.LocalName;
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        foreach (var stranger in attributes.Where(attribute => attribute.Name == XNamespace.Xml + "lang" ? !OfLanguage.Contains(name) : !Attributes.GetValueOrDefault(name, []).Contains(attribute.Name.ToString())))
        {
            yield return $"{name} knows no @{stranger.Name}";
        }
        foreach (var (_, oneOf) in Needed.Where(needed => needed.Element == name && !needed.OneOf.Any(one => element.Attribute(one) is not null)))
        {
            yield return $"{name} has no @{string.Join(" or @", oneOf)}";
        }
    }

    private static IEnumerable<string> Item(XElement item)
    {
        foreach (var (name, value) in new[] { ("standard", "NewsML-G2"), ("standardversion", "2.35"), ("conformance", "power") }.Where(asked => item.Attribute(asked.Item1)?.Value != asked.Item2))
        {
            yield return $"@{name} is not {value}";
        }
        if (string.IsNullOrEmpty(item.Attribute("guid")?.Value) || !int.TryParse(item.Attribute("version")?.Value, CultureInfo.InvariantCulture, out _))
        {
            yield return "an item has no guid or no version";
        }
        var schemes = item.Descendants(Nar + "scheme").Select(scheme => scheme.Attribute("alias")!.Value).ToHashSet();
        var codes = item.Descendants().Where(element => element.Name.Namespace == Nar).Attributes().Where(attribute => attribute.Name.LocalName is "qcode" or "rel" or "role" or "rendition");
        foreach (var code in codes.Where(code => !schemes.Contains(code.Value.Split(':')[0])))
        {
            yield return $"the code {code.Value} is of no scheme of the item's catalog";
        }
    }

    private static IReadOnlyList<string> Content(XElement content) =>
        content.Elements().ToList() is [var html] && html.Name == Xhtml + "html" ? XhtmlRules.Of(html) : [$"the {content.Attribute("contenttype")?.Value} is no document of XHTML"];
}
