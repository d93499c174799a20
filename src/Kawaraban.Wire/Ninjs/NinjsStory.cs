using System.Globalization;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.NewsCodes;

namespace Kawaraban.Wire.Ninjs;

/// <summary>One ninjs object as a story.</summary>
internal sealed class NinjsStory(NinjsObject item, Reading reading, string at)
{
    private readonly NinjsTexts _texts = new(item, TypeOf(item), reading, at);

    public WireStory Read()
    {
        var about = new NinjsAbout(item, reading, at);
        var story = new WireStory
        {
            Id = reading.Field(item.Text("uri", "guid", "urn", "_id"), at),
            Version = reading.Field(item.Text("version"), at),
            Type = TypeOf(item),
            Status = PublishingStatus.Of(item.Text("pubstatus")),
            Title = reading.Title(_texts.Headline, at),
            Slugline = reading.Field(item.Text("slugline", "slug"), at),
            Byline = reading.Field(PlainOf(item.Text("byline", "by")), at),
            Credit = reading.Field(item.Text("creditline", "credit") ?? _texts.Credit ?? about.Named("creditline"), at),
            Summary = _texts.Summary(),
            Blocks = _texts.Body(),
            Link = reading.Base.Page(item.Text("canonicalurl", "url", "link")),
            Published = reading.Date(item.Text("firstpublished", "published", "firstcreated", "versioncreated", "version_created"), at),
            Updated = reading.Date(item.Text("versioncreated", "version_created", "updated", "_updated"), at),
            Created = reading.Date(item.Text("contentcreated", "firstcreated", "created"), at),
            Embargoed = reading.Date(item.Text("embargoedUntil", "embargoed"), at) ?? (PublishingStatus.Of(item.Text("pubstatus")) == PublishingStatus.Embargoed ? PublishingStatus.UntilToldOtherwise : null),
            Expires = reading.Date(item.Text("expires", "expiry"), at),
            Language = LanguageTag.Clean(item.Text("language")),
            Dateline = about.Dateline(),
            Authors = reading.List(about.Authors(), at),
            Contributors = reading.List(about.Contributors(), at),
            Categories = reading.List(about.Categories(), at),
            Subjects = reading.List(about.Subjects(), at),
            Genres = reading.List(about.Genres(), at),
            Keywords = reading.List(item.Texts("keywords").Concat(item.Texts("keyword")).Concat(about.Keywords()).Select(word => reading.Field(word, at)).OfType<string>(), at),
            Places = reading.List(about.Places(), at),
            Urgency = Number("urgency"),
            Priority = Number("priority"),
            EdNote = reading.Field(PlainOf(item.Text("ednote")), at),
            UsageTerms = reading.Field(PlainOf(item.Text("usageterms")), at),
            CopyrightHolder = reading.Field(item.Text("copyrightholder") ?? item.Object("copyrightholder")?.Text("name"), at),
            Rights = reading.Field(PlainOf(item.Text("copyrightnotice")), at),
            Provider = reading.Field(item.Text("provider", "source") ?? item.Object("provider")?.Text("name") ?? about.Named("provider"), at),
            Alt = reading.Field(_texts.Alt, at),
        };
        var files = new NinjsFiles(item, reading, at);
        return story with { Media = reading.List(files.Read(), at), Links = reading.List(files.Links(), at) };
    }

    public static WireStoryType TypeOf(NinjsObject item) => item.Text("type")?.ToLowerInvariant() switch
    {
        "picture" or "photo" or "image" => WireStoryType.Picture,
        "video" => WireStoryType.Video,
        "audio" => WireStoryType.Audio,
        "graphic" => WireStoryType.Graphic,
        "composite" or "package" => WireStoryType.Composite,
        "event" or "planning" => WireStoryType.Event,
        _ => WireStoryType.Text,
    };

    private static string? PlainOf(string? text) => text is null ? null : PlainText.OfHtml(text);

    /// <summary>A number, though sent as text or with a fraction.</summary>
    private int? Number(string name) =>
        decimal.TryParse(item.Text(name), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000 ? (int)number : null;
}
