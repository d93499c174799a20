using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>One entry of an Atom feed.</summary>
internal sealed class AtomEntry(XElement entry, XNamespace space, WireSource source, Reading reading, string at)
{
    private readonly LinkBase _base = entry.Base(reading.Base);

    public WireStory Read()
    {
        var links = reading.List(LinkElements.Read(entry, reading.Base, reading, at), at);
        var content = entry.Element(space + "content");
        return new WireStory
        {
            Id = reading.Field(entry.Text(space + "id"), at),
            Title = reading.Title(AtomText.Plain(entry.Element(space + "title")), at),
            Link = links.Alternate(),
            Links = links,
            Summary = Blocks(entry.Element(space + "summary"), links),
            Blocks = content?.Of("src") is null ? Blocks(content, links) : [],
            Published = reading.Date(entry.Text(space + "published"), at),
            Updated = reading.Date(entry.Text(space + "updated"), at),
            Authors = reading.List(Authors(), at),
            Contributors = reading.List(AtomPeople.Read(entry, space + "contributor", "contributor", reading, at), at),
            Language = entry.Language() ?? content?.Language(),
            Categories = reading.List(AtomCategories.Read(entry, space, reading, at), at),
            Rights = reading.Field(AtomText.Plain(entry.Element(space + "rights")), at),
            Media = reading.List(Enclosures(links).Concat(Elsewhere(content)).Concat(MediaModule.Read(entry, _base, reading, at)), at),
            Comments = Comments(links),
            Origin = entry.Element(space + "source") is { } from ? new AtomFeed(from, space, reading, at).Read() : null,
        };
    }

    private IReadOnlyList<WireBlock> Blocks(XElement? construct, IReadOnlyList<WireLink> links)
    {
        var bodyLinks = construct?.Base(reading.Base).Or(links.Alternate()).Or(source.Link) ?? LinkBase.None;
        return AtomText.Blocks(construct, bodyLinks, construct?.Language() ?? entry.Language() ?? source.Language, reading, at);
    }

    /// <summary>An entry without an author has that of its source, else that of the feed.</summary>
    private IEnumerable<WireAuthor> Authors()
    {
        var own = AtomPeople.Read(entry, space + "author", "author", reading, at).ToList();
        if (own.Count == 0 && entry.Element(space + "source") is { } from)
        {
            own.AddRange(AtomPeople.Read(from, space + "author", "author", reading, at));
        }

        return own.Count > 0 ? own : source.Authors;
    }

    private static IEnumerable<WireMedia> Enclosures(IReadOnlyList<WireLink> links) =>
        links.Where(link => link.Rel == "enclosure")
            .Select(link => new WireMedia { Role = WireMediaRole.Enclosure, Url = link.Href, Type = link.Type, Length = link.Length, Title = link.Title });

    /// <summary>Content that the entry only points to.</summary>
    private IEnumerable<WireMedia> Elsewhere(XElement? content) =>
        content is not null && content.Base(reading.Base).Page(content.Of("src")) is { } url
            ? [new WireMedia { Role = WireMediaRole.Enclosure, Url = url, Type = content.Of("type") }]
            : [];

    private WireComments? Comments(IReadOnlyList<WireLink> links)
    {
        var replies = entry.Elements(space + "link").FirstOrDefault(link => link.Of("rel") == "replies");
        var count = Elements.Number(entry.Text(Vocabulary.Threading + "total", Vocabulary.Slash + "comments") ?? replies?.Of(Vocabulary.Threading + "count"));
        var link = links.First("replies");
        return link is null && count is null ? null : new WireComments(link, count);
    }
}
