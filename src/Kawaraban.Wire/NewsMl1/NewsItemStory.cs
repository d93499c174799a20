using System.Xml.Linq;
using Kawaraban.Wire.NewsCodes;
using Kawaraban.Wire.Nitf;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMl1;

/// <summary>One news item: its identity, its management, and the components it is made of.</summary>
internal sealed class NewsItemStory(XElement item, Reading reading, string at)
{
    private readonly XElement? _id = item.At("Identification", "NewsIdentifier");
    private readonly XElement? _management = item.Child("NewsManagement");
    private readonly Components _components = new(item);

    public WireStory Read()
    {
        var lines = new NewsLines(_components, reading, at);
        var metadata = new Metadata(_components, reading, at);
        var body = new ComponentBodies(_components, Language(metadata), item.Base(reading.Base), reading, at);
        var story = new WireStory
        {
            Id = reading.Field(_id.WordsAt("PublicIdentifier") ?? _id.WordsAt("NewsItemId"), at),
            Version = reading.Field(_id.WordsAt("RevisionId"), at),
            Type = body.Type,
            Status = Status,
            Title = reading.Title(lines.Headline, at),
            Slugline = reading.Field(lines.Of("SlugLine") ?? item.WordsAt("Identification", "NameLabel"), at),
            Byline = reading.Field(lines.Byline, at),
            Credit = reading.Field(lines.Of("CreditLine"), at),
            Summary = body.Summary(lines.Of("SubHeadLine")),
            Blocks = body.Blocks,
            Links = reading.List(Related(), at),
            Published = reading.Date(_management.WordsAt("FirstCreated") ?? _management.WordsAt("ThisRevisionCreated"), at),
            Updated = reading.Date(_management.WordsAt("ThisRevisionCreated"), at),
            Created = reading.Date(_management.WordsAt("FirstCreated"), at),
            Embargoed = Embargo(),
            Expires = Changes("canceled", "withheld"),
            Authors = reading.List(metadata.Authors(), at),
            Contributors = reading.List(metadata.Contributors(), at),
            Language = Language(metadata),
            Dateline = metadata.Dateline(lines.Of("DateLine")),
            Categories = reading.List(Instructions().Concat(lines.Series()).Concat(metadata.Audiences()), at),
            Subjects = reading.List(metadata.Subjects(), at),
            Genres = reading.List(metadata.Genres(), at),
            Keywords = reading.List(lines.Keywords().Concat(metadata.Keywords()).Distinct(), at),
            Places = reading.List(metadata.Places(), at),
            Urgency = Elements.Number(Formal.Name(_management.Child("Urgency"))),
            EdNote = reading.Field(EdNote(lines), at),
            UsageTerms = reading.Field(metadata.UsageTerms ?? lines.Of("RightsLine"), at),
            CopyrightHolder = reading.Field(metadata.CopyrightHolder, at),
            Rights = reading.Field(lines.Of("CopyrightLine") ?? metadata.Copyright, at),
            Provider = reading.Field(metadata.Provider ?? _id.WordsAt("ProviderId"), at),
            Media = reading.List(new ContentFiles(_components, item.Base(reading.Base), reading, at).Read(), at),
        };
        return body.Nitf is { } within ? story.FilledFrom(within) : story;
    }

    /// <summary>The language that the description names, else that which the item or its first component is marked with.</summary>
    private string? Language(Metadata metadata) =>
        metadata.Language ?? item.Language() ?? _components.All.Select(component => component.Language()).FirstOrDefault(tag => tag is not null);

    private string Status => Formal.Kind(_management.Child("Instruction")) is "kill" or "cancel" or "delete" ? "canceled" : PublishingStatus.Of(Formal.Name(_management.Child("Status")));

    private DateTimeOffset? Embargo() =>
        Changes(PublishingStatus.Usable) ?? (Status == PublishingStatus.Embargoed ? PublishingStatus.UntilToldOtherwise : null);

    /// <summary>When the item's status will change to one of these.</summary>
    private DateTimeOffset? Changes(params string[] statuses) =>
        _management.Children("StatusWillChange").Where(change => statuses.Contains(PublishingStatus.Of(Formal.Name(change.Child("FutureStatus")))))
            .Select(change => reading.Date(change.WordsAt("DateAndTime"), at)).FirstOrDefault(date => date is not null);

    /// <summary>What editors are told to do with it: a correction, an update.</summary>
    private IEnumerable<WireCategory> Instructions() =>
        _management.Children("Instruction").Select(instruction => reading.Field(Formal.Kind(instruction), at)).OfType<string>().Select(term => new WireCategory(term, Schemes.Signals))
            .Concat(_management.Children("NewsItemType").Select(type => reading.Field(Formal.Name(type), at)).OfType<string>().Select(term => new WireCategory(term, "NewsItemType")));

    private string? EdNote(NewsLines lines) =>
        string.Join(' ', _management.Children("Property").Concat(_components.Metadata("AdministrativeMetadata").SelectMany(metadata => metadata.Children("Property")))
            .Where(property => Formal.Kind(property) is var kind && (kind.Contains("note", StringComparison.Ordinal) || kind == "editorialinfo")).Select(property => property.Of("Value") ?? property.Words())
            .Append(lines.EdNote).OfType<string>());

    private IEnumerable<WireLink> Related()
    {
        (string Name, string Rel)[] kinds = [("DerivedFrom", "derivedFrom"), ("AssociatedWith", "related")];
        foreach (var (name, rel) in kinds)
        {
            foreach (var target in _management.Children(name).Select(link => reading.Field(link.Of("NewsItem"), at)).OfType<string>())
            {
                if (reading.Base.Page(target) is { } page)
                {
                    yield return new WireLink(page, rel);
                }
                else if (target.StartsWith("urn:", StringComparison.OrdinalIgnoreCase))
                {
                    yield return new WireLink(target, rel);
                }
            }
        }
    }
}
