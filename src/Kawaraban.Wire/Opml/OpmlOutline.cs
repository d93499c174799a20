using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Opml;

/// <summary>An outline that leads to a feed.</summary>
internal sealed class OpmlOutline(XElement outline, Reading reading, string at)
{
    /// <summary>The feed's address as written: in <c>xmlUrl</c>, or in <c>url</c> of an outline of a feed's type; null for another outline.</summary>
    public static string? Feed(XElement outline) =>
        outline.Of("xmlUrl") ?? (outline.Of("type")?.ToLowerInvariant() is "rss" or "atom" or "rdf" or "feed" ? outline.Of("url") ?? outline.Of("feedUrl") : null);

    public WireStory Read()
    {
        var feed = reading.Base.Page(Feed(outline));
        var links = Links(feed);
        return new WireStory
        {
            Id = reading.Field(Feed(outline), at),
            Title = reading.Title(Plain("title") ?? Plain("text"), at),
            Link = feed,
            Links = links,
            Summary = reading.PlainBlocks(Plain("description"), at),
            Created = reading.Date(outline.Of("created"), at),
            Language = LanguageTag.Clean(outline.Of("language")),
            Categories = reading.List(Folders().Concat(Categories()).Distinct().Select(term => new WireCategory(term)), at),
        };
    }

    private IReadOnlyList<WireLink> Links(string? feed)
    {
        var links = new List<WireLink>();
        if (feed is not null)
        {
            links.Add(new WireLink(feed, "self", IsAtom() ? "application/atom+xml" : "application/rss+xml"));
        }

        if (reading.Base.Page(outline.Of("htmlUrl")) is { } page)
        {
            links.Add(new WireLink(page, "alternate", "text/html"));
        }

        return links;
    }

    private bool IsAtom() =>
        "atom".Equals(outline.Of("type"), StringComparison.OrdinalIgnoreCase) || outline.Of("version")?.StartsWith("atom", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>The outlines around this one, from the outermost.</summary>
    private IEnumerable<string> Folders() =>
        outline.Ancestors("outline").Reverse().Select(folder => reading.Field(PlainText.OfHtml(folder.Of("text") ?? folder.Of("title") ?? ""), at)).OfType<string>();

    private IEnumerable<string> Categories() =>
        (outline.Of("category") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(term => reading.Field(term.Trim('/'), at)).OfType<string>();

    private string? Plain(string name) => outline.Of(name) is { } text && PlainText.OfHtml(text) is { Length: > 0 } plain ? plain : null;
}
