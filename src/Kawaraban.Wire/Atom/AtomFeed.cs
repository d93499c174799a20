using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>The feed itself, or the <c>source</c> that an entry was taken from.</summary>
internal sealed class AtomFeed(XElement feed, Reading reading, string at)
{
    private static readonly XNamespace Atom = Vocabulary.Atom;
    private readonly LinkBase _base = feed.Base(reading.Base);

    public WireSource Read()
    {
        var links = reading.List(LinkElements.Read(feed, reading.Base, reading, at), at);
        return new WireSource
        {
            Id = reading.Field(feed.Text(Atom + "id", Vocabulary.Dc + "identifier"), at),
            Title = reading.Title(AtomText.FirstPlain(feed, Atom + "title", Vocabulary.Dc + "title"), at),
            Subtitle = reading.Field(AtomText.FirstPlain(feed, Atom + "subtitle", Atom + "tagline", Atom + "info", Vocabulary.Itunes + "subtitle", Vocabulary.Itunes + "summary"), at),
            Link = links.Alternate(),
            Self = links.First("self"),
            Hubs = [.. links.Where(link => link.Rel == "hub").Select(link => link.Href)],
            Links = links,
            Language = feed.Language() ?? LanguageTag.Clean(feed.Text(Vocabulary.Dc + "language")),
            Rights = reading.Field(AtomText.FirstPlain(feed, Atom + "rights", Atom + "copyright", Vocabulary.Dc + "rights"), at),
            Generator = reading.Field(feed.Text(Atom + "generator"), at),
            Ttl = SyndicationModule.Minutes(feed),
            Updated = DateFields.First(feed, [Atom + "updated", Atom + "modified", Vocabulary.Dc + "date"], reading, at),
            Published = DateFields.First(feed, [Atom + "published", Atom + "issued"], reading, at),
            Authors = reading.List(AtomPeople.Read(feed, Atom + "author", "author", reading, at).Concat(AtomPeople.Read(feed, Vocabulary.Dc + "creator", "author", reading, at)), at),
            Contributors = reading.List(AtomPeople.Read(feed, Atom + "contributor", "contributor", reading, at), at),
            Categories = reading.List(AtomCategories.Read(feed, reading, at), at),
            Image = Picture() is { } picture ? new WireImage(picture) : null,
            Icon = Page(Atom + "icon") ?? Page(Vocabulary.WebFeeds + "icon"),
        };
    }

    private string? Picture() =>
        Page(Atom + "logo") ?? Page(Vocabulary.WebFeeds + "logo") ?? _base.Page(feed.Element(Vocabulary.Itunes + "image")?.Of("href")) ?? _base.Page(feed.Element(Vocabulary.Media + "thumbnail")?.Of("url"));

    private string? Page(XName name) => feed.Element(name) is { } element ? element.Base(reading.Base).Page(element.Value) : null;
}
