using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMl1;

/// <summary>NewsML 1's way of naming: <c>FormalName</c>, or a topic of the document's own that describes what is meant.</summary>
internal static class Formal
{
    public static string? Name(XElement? element) => element.Of("FormalName") ?? element.Words();

    /// <summary>Who is meant: the topic's description, else the formal name.</summary>
    public static string? Party(XElement? role)
    {
        var party = role.Child("Party") ?? role;
        return party is null ? null : Described(party) ?? Name(party);
    }

    /// <summary>The last part of a formal name that may be a path, in lower case.</summary>
    public static string Kind(XElement? element) => element.Of("FormalName")?.Split(':', '/', '#')[^1].ToLowerInvariant() ?? "";

    /// <summary>The description of the topic that an element points to within the document.</summary>
    public static string? Described(XElement element)
    {
        if (element.Of("Topic") is not ['#', .. var id])
        {
            return null;
        }

        var topic = TopicsOf(element.AncestorsAndSelf().Last()).GetValueOrDefault(id);
        return topic.WordsAt("Description") ?? topic.WordsAt("FormalName");
    }

    /// <summary>The document's topics by their ids, gathered once.</summary>
    private static Dictionary<string, XElement> TopicsOf(XElement root)
    {
        if (root.Annotation<Dictionary<string, XElement>>() is { } known)
        {
            return known;
        }

        var topics = new Dictionary<string, XElement>();
        foreach (var topic in root.Below("Topic"))
        {
            if (topic.Of("Duid") is { } id)
            {
                topics.TryAdd(id, topic);
            }
        }

        root.AddAnnotation(topics);
        return topics;
    }
}
