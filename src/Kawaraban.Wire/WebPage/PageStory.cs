using AngleSharp.Dom;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.WebPage;

/// <summary>The story of a page as its facts tell it.</summary>
internal static class PageStory
{
    private const string At = "item 1";
    private const int MostMarked = 20;
    private static readonly string[] RightToLeft = ["ar", "he", "iw", "fa", "ur", "ps", "yi", "dv", "ug", "sd", "ckb"];

    /// <summary>The story without its body.</summary>
    public static WireStory Of(PageFacts facts, Reading reading)
    {
        var authors = reading.List(PageAuthors.Of(facts, reading), At);
        return new WireStory
        {
            Id = facts.Address ?? reading.Hints.BaseUrl,
            Title = reading.Title(facts.Title, At),
            Byline = authors.Count == 0 ? null : string.Join(", ", authors.Select(author => author.Name)),
            Summary = reading.PlainBlocks(Plain(facts.Article?.Text("description")) ?? Plain(facts.Meta.First("og:description", "description", "twitter:description", "dc.description", "dcterms.description", "sailthru.description")), At),
            Link = facts.Address ?? reading.Base.Page(reading.Hints.BaseUrl),
            Links = reading.List(Translations(facts), At),
            Published = PageDates.Published(facts, reading),
            Updated = PageDates.Updated(facts, reading),
            Created = PageDates.Created(facts, reading),
            Expires = PageDates.Expires(facts, reading),
            Authors = authors,
            Language = facts.Language,
            Dir = Direction(facts),
            Categories = reading.List(Sections(facts, reading).Distinct().Select(section => new WireCategory(section)), At),
            Keywords = reading.List(Keywords(facts, reading).Distinct(), At),
            CopyrightHolder = reading.Field(facts.Article?.Text("copyrightHolder"), At),
            Provider = reading.Field(facts.SiteName, At),
            Media = reading.List(Pictures(facts, reading).DistinctBy(media => media.Url), At),
        };
    }

    private static WireDirection Direction(PageFacts facts)
    {
        var stated = facts.Page.DocumentElement?.GetAttribute("dir") ?? facts.Page.Body?.GetAttribute("dir") ?? facts.Page.QuerySelector("article[dir], main[dir]")?.GetAttribute("dir");
        return stated?.Trim().ToLowerInvariant() switch
        {
            "rtl" => WireDirection.Rtl,
            "ltr" => WireDirection.Ltr,
            _ when facts.Language is { } language => RightToLeft.Contains(language.Split('-')[0].ToLowerInvariant()) ? WireDirection.Rtl : WireDirection.Ltr,
            _ => WireDirection.Auto,
        };
    }

    private static IEnumerable<WireLink> Translations(PageFacts facts)
    {
        if (facts.Address is { } address)
        {
            yield return new WireLink(address, "canonical");
        }

        foreach (var link in facts.Elements.LinksOf("alternate").Where(link => link.HasAttribute("hreflang")))
        {
            if (facts.Links.Page(link.GetAttribute("href")) is { } href)
            {
                yield return new WireLink(href, "alternate", link.GetAttribute("type"), Hreflang: link.GetAttribute("hreflang"));
            }
        }
    }

    private static IEnumerable<string> Sections(PageFacts facts, Reading reading) =>
        (facts.Article?.Texts("articleSection") ?? []).Concat(facts.Meta.All("article:section", "parsely-section", "og:article:section", "dc.subject.section", "sailthru.section"))
            .Concat(facts.Elements.Property("articleSection").Take(MostMarked).Select(section => section.GetAttribute("content") ?? section.TextContent))
            .Select(section => reading.Field(Plain(section), At)).OfType<string>();

    private static IEnumerable<string> Keywords(PageFacts facts, Reading reading) =>
        (facts.Article?.Texts("keywords") ?? []).Concat(facts.Meta.All("article:tag", "og:article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags", "dc.subject", "citation_keywords"))
            .SelectMany(words => words.Split([',', '、', ';', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(word => reading.Field(Plain(word), At)).OfType<string>();

    private static IEnumerable<WireMedia> Pictures(PageFacts facts, Reading reading)
    {
        if (facts.Links.Page(facts.Meta.First("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full", "thumbnail") ?? facts.Elements.Link("image_src")) is { } shared)
        {
            yield return new WireMedia
            {
                Role = WireMediaRole.Featured,
                Url = shared,
                Type = facts.Meta.First("og:image:type"),
                Width = Elements.Number(facts.Meta.First("og:image:width")),
                Height = Elements.Number(facts.Meta.First("og:image:height")),
                Alt = reading.Field(facts.Meta.First("og:image:alt", "twitter:image:alt"), At),
            };
        }

        foreach (var address in facts.Article?.Strings("image") ?? [])
        {
            if (facts.Links.Page(address) is { } url)
            {
                yield return new WireMedia { Role = WireMediaRole.Image, Url = url };
            }
        }

        foreach (var image in facts.Article?.Objects("image") ?? [])
        {
            if (facts.Links.Page(image.Text("url") ?? image.Text("contentUrl")) is { } url)
            {
                yield return new WireMedia { Role = WireMediaRole.Image, Url = url, Width = Elements.Number(image.Text("width")), Height = Elements.Number(image.Text("height")), Description = reading.Field(Plain(image.Text("caption")), At), Credit = reading.Field(Plain(image.Text("creditText")), At) };
            }
        }
    }

    private static string? Plain(string? field) => field is not null && PlainText.OfHtml(field) is { Length: > 0 } plain ? plain : null;
}
