using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>The channel of an RSS document: the feed itself.</summary>
internal sealed class RssChannel(XElement channel, XNamespace space, Reading reading)
{
    private readonly LinkBase _base = channel.Base(reading.Base);

    public WireSource Read()
    {
        var links = reading.List(Links(), "");
        return new WireSource
        {
            Title = reading.Title(Plain(space + "title"), ""),
            Subtitle = reading.Field(Plain(space + "description") ?? Plain(Vocabulary.Itunes + "subtitle")),
            Link = _base.Page(channel.Text(space + "link")) ?? links.Alternate(),
            Self = links.First("self"),
            Hubs = [.. links.Where(link => link.Rel == "hub").Select(link => link.Href)],
            Links = links,
            Language = LanguageTag.Clean(channel.Text(space + "language", Vocabulary.Dc + "language") ?? channel.Language()),
            Rights = reading.Field(Plain(space + "copyright") ?? Plain(Vocabulary.Dc + "rights")),
            Generator = reading.Field(channel.Text(space + "generator")),
            Ttl = Elements.Number(channel.Text(space + "ttl")),
            Published = reading.Date(channel.Text(space + "pubDate", Vocabulary.Dc + "date")),
            Updated = reading.Date(channel.Text(space + "lastBuildDate", Vocabulary.Atom + "updated", Vocabulary.DcTerms + "modified")),
            Authors = reading.List(Authors(), ""),
            Categories = reading.List(RssCategories.Read(channel, space, reading, ""), ""),
            Image = Image(),
            Icon = _base.Page(channel.Text(Vocabulary.Atom + "icon")),
        };
    }

    private IEnumerable<WireLink> Links()
    {
        if (_base.Page(channel.Text(space + "link")) is { } page)
        {
            yield return new WireLink(page, "alternate");
        }

        foreach (var link in LinkElements.Read(channel, reading.Base, reading, ""))
        {
            yield return link;
        }
    }

    private IEnumerable<WireAuthor> Authors()
    {
        (XName Name, string Role)[] roles =
        [
            (space + "managingEditor", "editor"), (space + "webMaster", "webmaster"), (Vocabulary.Dc + "creator", "author"),
            (Vocabulary.Itunes + "author", "author"), (Vocabulary.Dc + "publisher", "publisher"),
        ];
        var named = roles.SelectMany(role => channel.Elements(role.Name), (role, element) => People.Read(element.Value, role.Role, reading, ""));
        var owners = channel.Elements(Vocabulary.Itunes + "owner").Select(Owner);
        return named.Concat(owners).OfType<WireAuthor>();
    }

    private WireAuthor? Owner(XElement owner) =>
        People.Read($"{owner.Text(Vocabulary.Itunes + "email")} ({owner.Text(Vocabulary.Itunes + "name")})", "owner", reading, "");

    private WireImage? Image()
    {
        var image = channel.Element(space + "image");
        if (image is not null && _base.Page(image.Text(space + "url")) is { } url)
        {
            return new WireImage(url, reading.Title(PlainText.OfHtml(image.Text(space + "title") ?? ""), ""), _base.Page(image.Text(space + "link")));
        }

        return _base.Page(channel.Element(Vocabulary.Itunes + "image")?.Of("href")) is { } cover ? new WireImage(cover) : null;
    }

    private string? Plain(XName name) => channel.Element(name) is { } element ? PlainText.OfHtml(element.Html()) : null;
}
