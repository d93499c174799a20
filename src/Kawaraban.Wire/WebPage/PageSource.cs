namespace Kawaraban.Wire.WebPage;

/// <summary>The site that a page belongs to.</summary>
internal static class PageSource
{
    public static WireSource Of(PageFacts facts, Reading reading) => new()
    {
        Title = reading.Title(facts.SiteName, ""),
        Link = Root(facts.Address ?? reading.Hints.BaseUrl),
        Self = reading.Base.Page(reading.Hints.BaseUrl),
        Language = facts.Language,
        Links = [.. Feeds(facts)],
        Generator = reading.Field(facts.Meta.First("generator")),
        Icon = facts.Links.Page(facts.Elements.Link("icon")),
    };

    private static string? Root(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.GetLeftPart(UriPartial.Authority) + "/" : null;

    private static IEnumerable<WireLink> Feeds(PageFacts facts)
    {
        foreach (var link in facts.Elements.LinksOf("alternate").Where(link => link.HasAttribute("type")).Take(50))
        {
            if (link.GetAttribute("type") is "application/rss+xml" or "application/atom+xml" or "application/feed+json" && facts.Links.Page(link.GetAttribute("href")) is { } feed)
            {
                yield return new WireLink(feed, "alternate", link.GetAttribute("type"), link.GetAttribute("title"));
            }
        }
    }
}
