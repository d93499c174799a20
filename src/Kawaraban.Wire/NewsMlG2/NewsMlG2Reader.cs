using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>NewsML-G2: an item alone, or the items of a news message.</summary>
internal static class NewsMlG2Reader
{
    private static readonly string[] ItemNames = ["newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem"];

    public static WireDocument Read(XmlRead xml, Reading reading)
    {
        var root = xml.Root!;
        var items = Items(root).ToList();
        var message = root.Is("newsMessage") ? new MessageHeader(root.Child("header"), reading) : null;
        return new WireDocument
        {
            Format = WireFormat.NewsMlG2,
            Version = root.Of("standardversion") ?? items.Select(item => item.Of("standardversion")).FirstOrDefault(version => version is not null) ?? "",
            Source = message?.Source() ?? ItemSource.Read(root, reading),
            Items = reading.Stories(items.SelectMany(Stories), (story, at) => Read(story, message?.Priority, reading, at)),
        };
    }

    /// <summary>The items of a message, or the item itself; a content set without its item is read as one.</summary>
    private static IEnumerable<XElement> Items(XElement root) =>
        root.Is("newsMessage") ? root.Children("itemSet").SelectMany(set => set.Elements()).Where(IsItem) : IsItem(root) ? [root]
        : root.Is("contentSet") ? [new XElement("newsItem", root)]
        : root.Descendants().Where(IsItem).Take(1);

    private static bool IsItem(XElement element) => ItemNames.Contains(element.Name.LocalName);

    /// <summary>A knowledge item that holds events is read as these; every other item is one story.</summary>
    private static IEnumerable<(ReadItem Item, XElement? Event)> Stories(XElement item)
    {
        var read = new ReadItem(item);
        var events = item.Is("knowledgeItem") ? item.Child("conceptSet").Children("concept").Where(EventConcept.Is).ToList() : [];
        return events.Count > 0 ? events.Select(concept => (read, (XElement?)concept)) : [(read, null)];
    }

    private static WireStory Read((ReadItem Item, XElement? Event) story, int? priority, Reading reading, string at)
    {
        var (item, concepts) = (story.Item.Element, story.Item.Concepts);
        var read = story.Item.Story(reading, at) with { Priority = priority };
        return story.Event is { } held ? new EventConcept(held, concepts, reading, at).Tell(read) with { Id = reading.Field(EventConcept.IdOf(held), at) }
            : item.Child("concept") is { } concept ? new EventConcept(concept, concepts, reading, at).Tell(read)
            : item.Is("planningItem") ? Planning.Tell(item, read, reading, at)
            : read;
    }
}
