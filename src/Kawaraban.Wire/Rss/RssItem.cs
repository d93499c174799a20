using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>One item of an RSS document.</summary>
internal sealed class RssItem(XElement item, XNamespace space, WireSource source, Reading reading, string at)
{
    private readonly LinkBase _base = item.Base(reading.Base);

    public WireStory Read()
    {
        var language = LanguageTag.Clean(item.Text(Vocabulary.Dc + "language") ?? item.Language());
        var bodyLinks = _base.Or(Link()).Or(source.Link);
        var links = reading.List(Links(), at);
        return new WireStory
        {
            Id = reading.Field(item.Text(space + "guid") ?? item.Text(Vocabulary.Atom + "id") ?? item.Text(Vocabulary.Dc + "identifier"), at),
            Title = reading.Title(Plain(space + "title") ?? Plain(Vocabulary.Dc + "title"), at),
            Link = Link(),
            Links = links,
            Summary = reading.Blocks(Summary(), bodyLinks, language ?? source.Language, at),
            Blocks = reading.Blocks(Body(), bodyLinks, language ?? source.Language, at),
            Published = reading.Date(item.Text(space + "pubDate", Vocabulary.Dc + "date", Vocabulary.DcTerms + "issued", Vocabulary.Atom + "published"), at),
            Updated = reading.Date(item.Text(Vocabulary.Atom + "updated", Vocabulary.DcTerms + "modified"), at),
            Created = reading.Date(item.Text(Vocabulary.DcTerms + "created"), at),
            Authors = reading.List(Authors(), at),
            Contributors = reading.List(People(Vocabulary.Dc + "contributor", "contributor"), at),
            Language = language,
            Categories = reading.List(RssCategories.Read(item, space, reading, at), at),
            Keywords = reading.List(Keywords(), at),
            Rights = reading.Field(Plain(Vocabulary.Dc + "rights"), at),
            Media = reading.List(Enclosures().Concat(MediaModule.Read(item, _base, reading, at)).Concat(Cover()), at),
            Comments = Comments(),
            Origin = Origin(),
        };
    }

    private string? Link()
    {
        var guid = item.Element(space + "guid");
        return _base.Page(item.Text(space + "link"))
            ?? LinkElements.Read(item, reading.Base, reading, at).ToList().Alternate()
            ?? (guid is not null && guid.Of("isPermaLink") is not ("false" or "False") ? LinkBase.None.Page(guid.Value) : null);
    }

    private IEnumerable<WireLink> Links()
    {
        if (Link() is { } page)
        {
            yield return new WireLink(page, "alternate");
        }

        foreach (var link in LinkElements.Read(item, reading.Base, reading, at).Where(link => link.Rel != "alternate"))
        {
            yield return link;
        }

        if (_base.Page(item.Text(Vocabulary.Wfw + "commentRss")) is { } replies)
        {
            yield return new WireLink(replies, "replies", "application/rss+xml");
        }
    }

    private string? Body() =>
        Html(Vocabulary.Content + "encoded") ?? Html(Vocabulary.Xhtml + "body") ?? Html(Vocabulary.Xhtml + "div");

    private string? Summary() =>
        Html(space + "description") ?? Html(Vocabulary.Dc + "description") ?? Html(Vocabulary.Atom + "summary") ?? Html(Vocabulary.Itunes + "summary");

    private IEnumerable<WireAuthor> Authors()
    {
        var authors = People(space + "author", "author").Concat(People(Vocabulary.Dc + "creator", "author")).ToList();
        return (authors.Count > 0 ? authors : People(Vocabulary.Itunes + "author", "author")).DistinctBy(author => (author.Name, author.Email));
    }

    private IEnumerable<WireAuthor> People(XName name, string role) =>
        item.Elements(name).Select(element => Modules.People.Read(element.Value, role, reading, at)).OfType<WireAuthor>();

    private IEnumerable<string> Keywords() =>
        (item.Text(Vocabulary.Media + "keywords", Vocabulary.Itunes + "keywords") ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => reading.Field(word, at)).OfType<string>().Distinct();

    private IEnumerable<WireMedia> Enclosures()
    {
        foreach (var enclosure in item.Elements(space + "enclosure"))
        {
            if (_base.Page(enclosure.Of("url")) is { } url)
            {
                yield return new WireMedia { Role = WireMediaRole.Enclosure, Url = url, Type = enclosure.Of("type"), Length = enclosure.Of("length") };
            }
        }
    }

    private IEnumerable<WireMedia> Cover() =>
        _base.Page(item.Element(Vocabulary.Itunes + "image")?.Of("href")) is { } url ? [new WireMedia { Role = WireMediaRole.Image, Url = url }] : [];

    private WireComments? Comments()
    {
        var link = _base.Page(item.Text(space + "comments"));
        var count = Elements.Number(item.Text(Vocabulary.Slash + "comments", Vocabulary.Threading + "total"));
        return link is null && count is null ? null : new WireComments(link, count);
    }

    private WireSource? Origin() =>
        item.Element(space + "source") is { } from
            ? new WireSource { Title = reading.Title(PlainText.OfHtml(from.Value), at), Self = _base.Page(from.Of("url")) }
            : null;

    private string? Html(XName name) =>
        item.Elements(name).Select(element => element.Html()).FirstOrDefault(html => !string.IsNullOrWhiteSpace(html));

    private string? Plain(XName name) =>
        item.Elements(name).Select(element => PlainText.OfHtml(element.Html())).FirstOrDefault(text => text.Length > 0);
}
