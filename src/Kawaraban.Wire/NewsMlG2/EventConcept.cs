using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>A concept that is sent as an item of its own: an event with its time and place, or a person, a place, a subject with its definition.</summary>
internal sealed class EventConcept(XElement concept, Concepts concepts, Reading reading, string at)
{
    private readonly XElement? _details = concept.Child("eventDetails");

    public static bool Is(XElement concept) =>
        concept.Child("eventDetails") is not null || concept.Child("type").Of("qcode")?.EndsWith(":event", StringComparison.Ordinal) == true;

    public static string? IdOf(XElement concept) => concept.Child("conceptId").Of("qcode") ?? concept.Child("conceptId").Of("uri");

    /// <summary>The item with what the concept says.</summary>
    public WireStory Tell(WireStory item)
    {
        var definition = concept.Child("definition") ?? concept.Child("note");
        var about = new About(concept, concepts, reading, at);
        var place = about.Place(_details.Child("location"));
        return item with
        {
            Type = Is(concept) ? WireStoryType.Event : item.Type,
            Title = reading.Title(concepts.Name(concept), at) ?? item.Title,
            Summary = definition is null ? item.Summary : Texts.Blocks(definition, reading.Base, definition.Language(), reading, at),
            Dateline = Dateline(place) ?? item.Dateline,
            Places = place is null ? item.Places : [place, .. item.Places],
            Subjects = reading.List(item.Subjects.Concat(about.Subjects(_details.Children("subject"))), at),
            Contributors = reading.List(item.Contributors.Concat(Parties("organiser")).Concat(Parties("participant")), at),
            Link = item.Link ?? reading.Base.Page(_details.WordsAt("website") ?? _details.At("contactInfo", "web").Words()),
        };
    }

    /// <summary>Where and when the event is.</summary>
    private WireDateline? Dateline(WirePlace? place)
    {
        var start = _details.WordsAt("dates", "start");
        return place is null && start is null ? null : new WireDateline(place?.Name ?? start!, place?.Name, NewsCodes.Countries.Name(place?.Country), start);
    }

    private IEnumerable<WireAuthor> Parties(string name) =>
        concepts.All(_details.Children(name)).Select(party => new WireAuthor { Name = reading.Field(party.Label, at), Role = name }).Where(party => party.Name is not null);
}
