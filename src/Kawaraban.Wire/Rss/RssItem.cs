using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>One item of an RSS document.</summary>
internal sealed class RssItem(XElement item, WireSource source, Reading reading, string at) : RssPart(item, reading, at)
{
    private readonly LinkBase _base = item.Base(reading.Base).Or(source.Self).Or(source.Link);

    public WireStory Read()
    {
        var language = LanguageTag.Clean(Part.Text(Vocabulary.Dc + "language", "language")) ?? Part.Language();
        var links = Reading.List(Links(), At);
        var page = links.Alternate();
        var bodyLinks = Part.Base(Reading.Base).Or(page).Or(source.Link);
        return new WireStory
        {
            Id = Reading.Field(Part.Text("guid", Vocabulary.Atom + "id", Vocabulary.Dc + "identifier") ?? Part.Of(Vocabulary.Rdf + "about"), At),
            Title = Reading.Title(Plain("title", Vocabulary.Dc + "title", Vocabulary.Media + "title", Vocabulary.Itunes + "title", Vocabulary.Atom + "title"), At),
            Link = page,
            Links = links,
            Summary = Reading.Blocks(Summary(), bodyLinks, language ?? source.Language, At),
            Blocks = Reading.Blocks(Body(), bodyLinks, language ?? source.Language, At),
            Published = Date("pubDate", Vocabulary.Dc + "date", Vocabulary.DcTerms + "issued", Vocabulary.Atom + "published", "published", Vocabulary.Prism + "publicationDate", "date"),
            Updated = Date(Vocabulary.Atom + "updated", Vocabulary.DcTerms + "modified", "updated", "modified", "lastBuildDate"),
            Created = Date(Vocabulary.DcTerms + "created", "created"),
            Expires = Date("expirationDate", Vocabulary.Prism + "expirationDate", Vocabulary.Prism + "killDate"),
            Authors = Reading.List(Authors(), At),
            Contributors = Reading.List(People(Vocabulary.Dc + "contributor", "contributor").Concat(People(Vocabulary.Atom + "contributor", "contributor")), At),
            Language = language,
            Categories = Reading.List(RssCategories.Read(Part, Reading, At), At),
            Keywords = Reading.List(Keywords(), At),
            Places = Reading.List(GeoModule.Read(Part, Reading, At), At),
            Rights = Reading.Field(Plain(Vocabulary.Dc + "rights", Vocabulary.DcTerms + "rights", "copyright", "rights", Vocabulary.Atom + "rights", Vocabulary.Media + "copyright"), At),
            Provider = Reading.Field(Plain(Vocabulary.Dc + "publisher"), At),
            Media = Reading.List(new RssMedia(Part, _base, Reading, At).Read(), At),
            Comments = Comments(),
            Origin = Origin(),
        };
    }

    /// <summary>The page: the link, else the guid where it may be one.</summary>
    private string? Page()
    {
        var guid = Part.Element("guid");
        var isPermanent = guid is not null && !"false".Equals(guid.Of("isPermaLink"), StringComparison.OrdinalIgnoreCase);
        return Page(_base, "link")
            ?? LinkElements.Read(Part, Reading.Base, Reading, At).ToList().Alternate()
            ?? (isPermanent ? LinkBase.None.Page(Elements.Unwrapped(guid!.Value)) : null)
            ?? LinkBase.None.Page(Part.Of(Vocabulary.Rdf + "about"));
    }

    private IEnumerable<WireLink> Links()
    {
        var page = Page();
        if (page is not null)
        {
            yield return new WireLink(page, "alternate");
        }

        foreach (var link in LinkElements.Read(Part, Reading.Base, Reading, At).Concat(ModuleLinks(_base)))
        {
            if (link.Href != page || link.Rel != "alternate")
            {
                yield return link;
            }
        }

        if (Page(_base, Vocabulary.Wfw + "commentRss") is { } replies)
        {
            yield return new WireLink(replies, "replies", "application/rss+xml");
        }
    }

    private string? Body() =>
        Html(Vocabulary.Content + "encoded", Vocabulary.Xhtml + "body", Vocabulary.Xhtml + "div", Vocabulary.Atom + "content", Vocabulary.Yandex + "full-text", "full-text", "fullitem", "body", "encoded")
        ?? ContentItems();

    /// <summary>Content as RSS 1.0 first had it: a bag of items, each with a value.</summary>
    private string? ContentItems() =>
        Part.Elements(Vocabulary.Content + "items").Descendants(Vocabulary.Rdf + "value").Select(value => value.Html()).FirstOrDefault(html => !string.IsNullOrWhiteSpace(html));

    private string? Summary() => Html(
        "description", "summary", Vocabulary.Dc + "description", Vocabulary.DcTerms + "abstract", Vocabulary.Atom + "summary",
        Vocabulary.Itunes + "summary", Vocabulary.Itunes + "subtitle", Vocabulary.Media + "description", Vocabulary.Prism + "teaser");

    private IEnumerable<WireAuthor> Authors()
    {
        XName[] names = ["author", Vocabulary.Dc + "creator", Vocabulary.Atom + "author"];
        var authors = names.SelectMany(name => People(name, "author")).ToList();
        return (authors.Count > 0 ? authors : People(Vocabulary.Itunes + "author", "author").Concat(People(Vocabulary.GooglePlay + "author", "author"))).DistinctBy(author => (author.Name, author.Email));
    }

    private IEnumerable<string> Keywords() =>
        (Part.Text(Vocabulary.Media + "keywords", Vocabulary.Itunes + "keywords", "keywords", "tags", Vocabulary.Prism + "keyword") ?? "")
            .Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Reading.Field(word, At)).OfType<string>().Distinct();

    private WireComments? Comments()
    {
        var link = Page(_base, "comments");
        var count = Elements.Number(Part.Text(Vocabulary.Slash + "comments", Vocabulary.Threading + "total"));
        return link is null && count is null ? null : new WireComments(link, count);
    }

    private WireSource? Origin()
    {
        if (Part.Element("source") is not { } from)
        {
            return null;
        }

        var feed = _base.Page(from.Of("url"));
        return new WireSource { Title = Reading.Title(PlainText.OfHtml(from.Value), At), Self = feed, Links = feed is null ? [] : [new WireLink(feed, "self")] };
    }
}
