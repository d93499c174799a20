using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.NewsCodes;
using Kawaraban.Wire.Nitf;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>One item as a story: what its metadata says, and of that which they leave unsaid, what NITF within says.</summary>
internal sealed class ItemStory(XElement item, Concepts concepts, Reading reading, string at)
{
    private readonly LinkBase _links = item.Base(reading.Base);
    private readonly XElement? _item = item.Child("itemMeta");
    private readonly XElement? _content = item.Child("contentMeta");
    private readonly XElement? _rights = item.Children("rightsInfo").FirstOrDefault(rights => rights.Of("idrefs") is null) ?? item.Child("rightsInfo");

    public WireStory Read()
    {
        var about = new About(item, concepts, reading, at);
        var people = new People(item, concepts, _links, reading, at);
        var words = new ItemWords(item, concepts, Type, _links, reading, at);
        var body = new ContentSet(item.Child("contentSet"), words.Headline, Language, _links, reading, at);
        var story = new WireStory
        {
            Id = reading.Field(item.Of("guid"), at),
            Version = item.Of("version"),
            Type = Type,
            Status = PublishingStatus.Of(concepts.Of(_item.Child("pubStatus"))?.Code),
            Title = reading.Title(words.Headline, at),
            Slugline = reading.Field(_content.WordsAt("slugline"), at),
            Byline = reading.Field(words.Byline, at),
            Credit = reading.Field(_content.WordsAt("creditline"), at),
            Summary = words.Summary(),
            Blocks = body.Blocks(),
            Links = reading.List(new ItemLinks(item, concepts, _links, reading, at).Read(), at),
            Published = reading.Date(_item.WordsAt("firstCreated") ?? _item.WordsAt("versionCreated"), at),
            Updated = reading.Date(_content.WordsAt("contentModified") ?? _item.WordsAt("versionCreated"), at),
            Created = reading.Date(_content.WordsAt("contentCreated") ?? _item.WordsAt("firstCreated"), at),
            Embargoed = Embargo(),
            Authors = reading.List(people.Authors(), at),
            Contributors = reading.List(people.Contributors(), at),
            Language = Language,
            Dir = Direction(body),
            Dateline = about.Dateline(),
            Categories = reading.List(about.Categories(), at),
            Subjects = reading.List(about.Subjects(), at),
            Genres = reading.List(about.Genres(), at),
            Keywords = reading.List(_content.Children("keyword").Select(keyword => reading.Field(keyword.Words(), at)).OfType<string>(), at),
            Places = reading.List(about.Places(), at),
            Urgency = Elements.Number(_content.WordsAt("urgency")),
            EdNote = reading.Field(string.Join(' ', _item.Children("edNote").Select(note => note.Words()).OfType<string>().Distinct()), at),
            UsageTerms = reading.Field(string.Join(' ', concepts.InLanguage(_rights.Children("usageTerms")).Select(terms => terms.Words()).OfType<string>()), at),
            CopyrightHolder = reading.Field(concepts.Party(_rights.Child("copyrightHolder")), at),
            Rights = reading.Field(concepts.InLanguage(_rights.Children("copyrightNotice")).Select(notice => notice.Words()).FirstOrDefault(words => words is not null), at),
            Provider = reading.Field(concepts.Party(_item.Child("provider")), at),
            Alt = reading.Field(words.Alt, at),
            Expires = reading.Date(_item.WordsAt("expires"), at),
        };
        story = story with { Media = reading.List(new Renditions(item, story, concepts, _links, reading, at).Read(), at) };
        return body.Nitf is { } within ? story.FilledFrom(within) : story;
    }

    /// <summary>The language of the content, else that which the item's texts are in.</summary>
    private string? Language => LanguageTag.Clean(_content.Child("language").Of("tag")) ?? item.Language();

    private WireStoryType Type => item.Name.LocalName switch
    {
        "packageItem" => WireStoryType.Composite,
        "planningItem" => WireStoryType.Event,
        _ => ItemClass.TypeOf(concepts.Of(_item.Child("itemClass"))?.Code),
    };

    /// <summary>An embargo without a time holds until another version tells otherwise: it is answered as the last second there is.</summary>
    private DateTimeOffset? Embargo()
    {
        if (_item.Child("embargoed") is not { } embargo)
        {
            return null;
        }

        if (embargo.Words() is { } time && reading.Date(time, at) is { } until)
        {
            return until;
        }

        reading.Warn("embargo-without-end", "The item is under an embargo without a time; it holds until another version tells otherwise.", at);
        return PublishingStatus.UntilToldOtherwise;
    }

    private WireDirection Direction(ContentSet body) => (body.Direction ?? item.Of("dir")) switch
    {
        "rtl" => WireDirection.Rtl,
        "ltr" => WireDirection.Ltr,
        _ => WireDirection.Auto,
    };
}
