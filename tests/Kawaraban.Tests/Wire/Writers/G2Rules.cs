using System.Globalization;
using System.Xml.Linq;

namespace Kawaraban.Tests.Wire.Writers;

/// <summary>
/// What IPTC's XML Schema of NewsML-G2 2.35 (power) asks of the elements that we write, as complaints in words: names, order, attributes and types of
/// values. The schema itself is not in the repository.
/// </summary>
internal static class G2Rules
{
    public static readonly XNamespace Nar = "http://iptc.org/std/nar/2006-10-01/";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly Dictionary<string, string[]> Order = new()
    {
        ["newsMessage"] = ["header", "itemSet"],
        ["header"] = ["sent", "catalogRef", "catalog", "sender", "transmitId", "priority", "origin"],
        ["newsItem"] = ["catalogRef", "catalog", "hopHistory", "rightsInfo", "itemMeta", "contentMeta", "partMeta", "assert", "inlineRef", "derivedFrom", "contentSet"],
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
    };

    private static readonly string[] Once = ["itemClass", "provider", "versionCreated", "firstCreated", "embargoed", "pubStatus", "urgency", "contentCreated", "contentModified", "itemMeta", "contentMeta", "contentSet", "sent"];
    private static readonly string[] Instants = ["sent", "versionCreated", "firstCreated", "embargoed", "expires", "contentCreated", "contentModified"];

    public static IReadOnlyList<string> Of(XElement root) => [.. root.DescendantsAndSelf().Where(element => element.Name.Namespace == Nar).SelectMany(Element), .. root.DescendantsAndSelf(Nar + "newsItem").SelectMany(Item)];

    private static IEnumerable<string> Element(XElement element)
    {
        var name = element.Name.LocalName;
        var children = element.Elements().Select(child => child.Name.LocalName).ToList();
        if (Order.TryGetValue(name, out var order))
        {
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
        }
        if (Instants.Contains(name) && !DateTimeOffset.TryParseExact(element.Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return $"{name} '{element.Value}' is no instant";
        }
        if (name == "urgency" && element.Value is not [>= '1' and <= '9'])
        {
            yield return $"urgency '{element.Value}' is none of 1 to 9";
        }
        if (name == "itemSet" && children.Count == 0)
        {
            yield return "a message has no items";
        }
        foreach (var number in element.Attributes().Where(attribute => attribute.Name.LocalName is "width" or "height" or "size" or "version" && !int.TryParse(attribute.Value, out _)))
        {
            yield return $"{name}/@{number.Name} '{number.Value}' is no number";
        }
    }

    private static IEnumerable<string> Item(XElement item)
    {
        foreach (var (name, value) in new[] { ("standard", "NewsML-G2"), ("standardversion", "2.35"), ("conformance", "power") }.Where(asked => item.Attribute(asked.Item1)?.Value != asked.Item2))
        {
            yield return $"@{name} is not {value}";
        }
        if (string.IsNullOrEmpty(item.Attribute("guid")?.Value) || !int.TryParse(item.Attribute("version")?.Value, out var version) || version < 1)
        {
            yield return "an item has no guid or no version";
        }
        foreach (var name in new[] { "itemClass", "provider", "versionCreated" }.Where(name => item.Element(Nar + "itemMeta")?.Element(Nar + name) is null))
        {
            yield return $"itemMeta has no {name}";
        }
        var schemes = item.Descendants(Nar + "scheme").Select(scheme => scheme.Attribute("alias")!.Value).ToHashSet();
        var codes = item.Descendants().Where(element => element.Name.Namespace == Nar).Attributes().Where(attribute => attribute.Name.LocalName is "qcode" or "rel" or "role" or "rendition");
        foreach (var code in codes.Where(code => !schemes.Contains(code.Value.Split(':')[0])))
        {
            yield return $"the code {code.Value} is of no scheme of the item's catalog";
        }
        foreach (var content in item.Descendants(Nar + "inlineXML").Where(content => content.Elements().Count() != 1 || content.Element(Xhtml + "html")?.Element(Xhtml + "head")?.Element(Xhtml + "title") is null || content.Descendants(Xhtml + "body").Count() != 1))
        {
            yield return $"the {content.Attribute("contenttype")?.Value} is no document of XHTML";
        }
    }
}
