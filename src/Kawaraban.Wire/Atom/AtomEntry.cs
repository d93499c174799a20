using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>One entry of an Atom feed.</summary>
internal sealed class AtomEntry(XElement entry, WireSource source, Reading reading, string at)
{
    private static readonly XNamespace Atom = Vocabulary.Atom;
    private readonly LinkBase _base = entry.Base(reading.Base).Or(source.Self).Or(source.Link);

    public WireStory Read()
    {
        var links = reading.List(LinkElements.Read(entry, reading.Base, reading, at), at);
        var content = entry.Element(Atom + "content");
        return new WireStory
        {
            Id = reading.Field(entry.Text(Atom + "id", Vocabulary.Dc + "identifier"), at),
            Title = reading.Title(AtomText.FirstPlain(entry, Atom + "title", Vocabulary.Dc + "title", Vocabulary.Media + "title"), at),
            Link = links.Alternate(),
            Links = links,
            Summary = Summary(links),
            Blocks = content?.Of("src") is null ? Blocks(content, links) : [],
            Published = DateFields.First(entry, [Atom + "published", Atom + "issued", Vocabulary.DcTerms + "issued", Vocabulary.Dc + "date"], reading, at),
            Updated = DateFields.First(entry, [Atom + "updated", Atom + "modified", Vocabulary.DcTerms + "modified"], reading, at),
            Created = DateFields.First(entry, [Atom + "created", Vocabulary.DcTerms + "created"], reading, at),
            Authors = reading.List(Authors(), at),
            Contributors = reading.List(AtomPeople.Read(entry, Atom + "contributor", "contributor", reading, at), at),
            Language = entry.Language() ?? content?.Language() ?? LanguageTag.Clean(entry.Text(Vocabulary.Dc + "language")),
            Dir = Direction(content),
            Categories = reading.List(AtomCategories.Read(entry, reading, at), at),
            Keywords = reading.List(Keywords(), at),
            Places = reading.List(GeoModule.Read(entry, reading, at), at),
            Rights = reading.Field(AtomText.FirstPlain(entry, Atom + "rights", Atom + "copyright", Vocabulary.Dc + "rights", Vocabulary.Media + "copyright"), at),
            Provider = reading.Field(entry.Text(Vocabulary.Dc + "publisher"), at),
            Media = reading.List(Enclosures(links).Concat(Elsewhere(content)).Concat(MediaModule.Read(entry, _base, reading, at)).Concat(Cover()).Distinct(), at),
            Comments = Comments(links),
            Origin = entry.Element(Atom + "source") is { } from ? new AtomFeed(from, reading, at).Read() : null,
        };
    }

    private IReadOnlyList<WireBlock> Summary(IReadOnlyList<WireLink> links)
    {
        var summary = Blocks(entry.Element(Atom + "summary"), links);
        return summary.Count > 0 ? summary : reading.PlainBlocks(entry.Text(Vocabulary.Media + "description") ?? entry.Element(Vocabulary.Media + "group")?.Text(Vocabulary.Media + "description"), at);
    }

    private IReadOnlyList<WireBlock> Blocks(XElement? construct, IReadOnlyList<WireLink> links)
    {
        var bodyLinks = construct?.Base(reading.Base).Or(links.Alternate()).Or(source.Link) ?? LinkBase.None;
        return AtomText.Blocks(construct, bodyLinks, construct?.Language() ?? entry.Language() ?? source.Language, reading, at);
    }

    /// <summary>An entry without an author has that of its source, else that of the feed.</summary>
    private IEnumerable<WireAuthor> Authors()
    {
        var own = AtomPeople.Read(entry, Atom + "author", "author", reading, at).Concat(AtomPeople.Read(entry, Vocabulary.Dc + "creator", "author", reading, at)).ToList();
        if (own.Count == 0 && entry.Element(Atom + "source") is { } from)
        {
            own.AddRange(AtomPeople.Read(from, Atom + "author", "author", reading, at));
        }

        return own.Count > 0 ? own : source.Authors;
    }

    private WireDirection Direction(XElement? content) =>
        (entry.Of("dir") ?? content?.Of("dir") ?? entry.Element(Atom + "title")?.Of("dir") ?? entry.Parent?.Of("dir")) switch
        {
            "rtl" => WireDirection.Rtl,
            "ltr" => WireDirection.Ltr,
            _ => WireDirection.Auto,
        };

    private IEnumerable<string> Keywords() =>
        (entry.Text(Vocabulary.Media + "keywords", Vocabulary.Itunes + "keywords") ?? entry.Element(Vocabulary.Media + "group")?.Text(Vocabulary.Media + "keywords") ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => reading.Field(word, at)).OfType<string>().Distinct();

    private static IEnumerable<WireMedia> Enclosures(IReadOnlyList<WireLink> links) =>
        links.Where(link => link.Rel == "enclosure")
            .Select(link => new WireMedia { Role = WireMediaRole.Enclosure, Url = link.Href, Type = link.Type, Length = link.Length, Title = link.Title });

    /// <summary>Content that the entry only points to.</summary>
    private IEnumerable<WireMedia> Elsewhere(XElement? content) =>
        content is not null && content.Base(reading.Base).Page(content.Of("src")) is { } url
            ? [new WireMedia { Role = WireMediaRole.Enclosure, Url = url, Type = content.Of("type") }]
            : [];

    private IEnumerable<WireMedia> Cover() =>
        _base.Page(entry.Element(Vocabulary.Itunes + "image")?.Of("href")) is { } url ? [new WireMedia { Role = WireMediaRole.Image, Url = url }] : [];

    private WireComments? Comments(IReadOnlyList<WireLink> links)
    {
        var replies = entry.Elements(Atom + "link").FirstOrDefault(link => link.Of("rel") == "replies");
        var count = Elements.Number(entry.Text(Vocabulary.Threading + "total", Vocabulary.Slash + "comments") ?? replies?.Of(Vocabulary.Threading + "count") ?? replies?.Of("count"));
        var link = links.FirstOrDefault(candidate => candidate is { Rel: "replies", Type: "text/html" })?.Href ?? links.First("replies");
        return link is null && count is null ? null : new WireComments(link, count);
    }
}
