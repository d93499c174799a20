using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>The feed itself, or the <c>source</c> that an entry was taken from.</summary>
internal sealed class AtomFeed(XElement feed, XNamespace space, Reading reading, string at)
{
    private readonly LinkBase _base = feed.Base(reading.Base);

    public WireSource Read()
    {
        var links = reading.List(LinkElements.Read(feed, reading.Base, reading, at), at);
        return new WireSource
        {
            Id = reading.Field(feed.Text(space + "id"), at),
            Title = reading.Title(AtomText.Plain(feed.Element(space + "title")), at),
            Subtitle = reading.Field(AtomText.Plain(feed.Element(space + "subtitle")), at),
            Link = links.Alternate(),
            Self = links.First("self"),
            Hubs = [.. links.Where(link => link.Rel == "hub").Select(link => link.Href)],
            Links = links,
            Language = feed.Language(),
            Rights = reading.Field(AtomText.Plain(feed.Element(space + "rights")), at),
            Generator = reading.Field(feed.Text(space + "generator"), at),
            Updated = reading.Date(feed.Text(space + "updated"), at),
            Published = reading.Date(feed.Text(space + "published"), at),
            Authors = reading.List(AtomPeople.Read(feed, space + "author", "author", reading, at), at),
            Contributors = reading.List(AtomPeople.Read(feed, space + "contributor", "contributor", reading, at), at),
            Categories = reading.List(AtomCategories.Read(feed, space, reading, at), at),
            Image = Logo() is { } logo ? new WireImage(logo) : null,
            Icon = _base.Page(feed.Text(space + "icon")),
        };
    }

    private string? Logo() => feed.Element(space + "logo") is { } logo ? logo.Base(reading.Base).Page(logo.Value) : null;
}
