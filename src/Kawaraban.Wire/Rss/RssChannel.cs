using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>The channel of an RSS document: the feed itself.</summary>
internal sealed class RssChannel(XElement channel, Reading reading) : RssPart(channel, reading, "")
{
    private readonly LinkBase _base = channel.Base(reading.Base);

    public WireSource Read()
    {
        var links = Reading.List(Links(), "");
        return new WireSource
        {
            Id = Reading.Field(Part.Text(Vocabulary.Atom + "id", Vocabulary.Dc + "identifier", "guid") ?? Part.Of(Vocabulary.Rdf + "about")),
            Title = Reading.Title(Plain("title", Vocabulary.Dc + "title", Vocabulary.Media + "title", Vocabulary.Itunes + "title", Vocabulary.Atom + "title"), ""),
            Subtitle = Reading.Field(Plain("description", "tagline", "subtitle", Vocabulary.Dc + "description", Vocabulary.Itunes + "subtitle", Vocabulary.Itunes + "summary", Vocabulary.Atom + "subtitle")),
            Link = links.Alternate(),
            Self = links.First("self"),
            Hubs = [.. links.Where(link => link.Rel == "hub").Select(link => link.Href)],
            Links = links,
            Language = LanguageTag.Clean(Part.Text("language", Vocabulary.Dc + "language")) ?? Part.Language() ?? Part.Parent?.Language(),
            Rights = Reading.Field(Plain("copyright", "rights", Vocabulary.Dc + "rights", Vocabulary.DcTerms + "rights", Vocabulary.Atom + "rights", Vocabulary.Media + "copyright")),
            Generator = Reading.Field(Part.Text("generator", Vocabulary.Atom + "generator") ?? Part.Element(Vocabulary.Admin + "generatorAgent")?.Of(Vocabulary.Rdf + "resource")),
            Ttl = Elements.Number(Part.Text("ttl")) ?? SyndicationModule.Minutes(Part),
            SkipHours = RestTimes.HoursOf(Part),
            SkipDays = RestTimes.DaysOf(Part),
            Published = Date("pubDate", Vocabulary.DcTerms + "issued", Vocabulary.Dc + "date", Vocabulary.DcTerms + "created"),
            Updated = Date("lastBuildDate", Vocabulary.Atom + "updated", Vocabulary.DcTerms + "modified", Vocabulary.Dc + "date", Vocabulary.Prism + "publicationDate"),
            Authors = Reading.List(Authors(), ""),
            Contributors = Reading.List(People(Vocabulary.Dc + "contributor", "contributor").Concat(People(Vocabulary.Atom + "contributor", "contributor")), ""),
            Categories = Reading.List(RssCategories.Read(Part, Reading, ""), ""),
            Image = Image(),
            Icon = Page(_base, Vocabulary.Atom + "icon", Vocabulary.WebFeeds + "icon", "icon"),
        };
    }

    private IEnumerable<WireLink> Links()
    {
        var page = Page(_base, "link");
        if (page is not null)
        {
            yield return new WireLink(page, "alternate");
        }

        foreach (var link in LinkElements.Read(Part, Reading.Base, Reading, "").Concat(ModuleLinks(_base)))
        {
            if (link.Href != page || link.Rel != "alternate" || link.Type is not null)
            {
                yield return link;
            }
        }
    }

    private IEnumerable<WireAuthor> Authors()
    {
        (XName Name, string Role)[] roles =
        [
            ("managingEditor", "editor"), ("webMaster", "webmaster"), (Vocabulary.Dc + "creator", "author"), ("author", "author"), (Vocabulary.Atom + "author", "author"),
            (Vocabulary.Itunes + "author", "author"), (Vocabulary.GooglePlay + "author", "author"), (Vocabulary.Dc + "publisher", "publisher"), (Vocabulary.Itunes + "owner", "owner"),
        ];
        return roles.SelectMany(role => People(role.Name, role.Role)).Distinct();
    }

    /// <summary>The picture; in RDF it stands beside the channel, and the channel only names it.</summary>
    private WireImage? Image()
    {
        foreach (var image in Part.Elements("image").Concat(Part.Parent?.Elements("image") ?? []))
        {
            if (_base.Page(image.Text("url") ?? image.Of("href") ?? (image.HasElements ? null : image.Value)) is { } url)
            {
                return new WireImage(url, Reading.Title(PlainText.OfHtml(image.Text("title") ?? ""), ""), _base.Page(image.Text("link")));
            }
        }

        XName[] covers = [Vocabulary.Itunes + "image", Vocabulary.GooglePlay + "image", Vocabulary.WebFeeds + "cover", Vocabulary.Media + "thumbnail"];
        var cover = covers.SelectMany(Part.Elements).Select(element => _base.Page(element.Of("href") ?? element.Of("image") ?? element.Of("url"))).FirstOrDefault(url => url is not null)
            ?? Page(_base, Vocabulary.Atom + "logo", Vocabulary.WebFeeds + "logo", "logo")
            ?? _base.Page(Part.Element("image")?.Of(Vocabulary.Rdf + "resource"));
        return cover is null ? null : new WireImage(cover);
    }
}
