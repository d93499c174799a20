using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.WebPage;

/// <summary>What a page says of itself: in structured data, in its head, and failing these in its text.</summary>
internal sealed class PageFacts
{
    private static readonly string[] TitleDividers = [" | ", " - ", " – ", " — ", " :: ", "｜", " » ", " · ", "：", "|"];

    private PageFacts(IHtmlDocument page, Reading reading)
    {
        Page = page;
        Meta = PageMeta.Of(page);
        Article = JsonLd.Article(page, reading.Limits);
        Links = reading.Base.Or(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")).Or(Meta.First("og:url"))
            .Within(reading.Base.Page(page.QuerySelector("base[href]")?.GetAttribute("href")));
        Language = LanguageOf();
        SiteName = SiteNameOf();
        Title = TitleOf();
    }

    public IHtmlDocument Page { get; }

    public PageMeta Meta { get; }

    public JsonLdObject? Article { get; }

    public LinkBase Links { get; }

    public string? Language { get; }

    public bool IsDeclaredArticle => Article is not null || Meta.First("og:type") == "article";

    public string? SiteName { get; }

    public string? Title { get; }

    public string? Address =>
        Links.Page(Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Links.Page(Meta.First("og:url"))
        ?? Links.Page(Article?.Text("url")) ?? Links.Page(Article?.Text("mainEntityOfPage"));

    public static PageFacts Of(IHtmlDocument page, Reading reading) => new(page, reading);

    private static string? Plain(string? field) => field is not null && PlainText.OfHtml(field) is { Length: > 0 } plain ? plain : null;

    private string? SiteNameOf() =>
        Plain(Meta.First("og:site_name")) ?? Plain(Article?.Objects("publisher").Select(publisher => publisher.Text("name")).FirstOrDefault(name => name is not null))
        ?? Plain(Meta.First("application-name", "apple-mobile-web-app-title")) ?? SplitTitle().Site;

    private string? TitleOf() =>
        Plain(Article?.Text("headline"))
        ?? (Plain(Meta.First("og:title", "twitter:title", "parsely-title", "dc.title")) is { } shared ? WithoutSite(shared) : null)
        ?? OnlyHeading() ?? SplitTitle().Title;

    private string? LanguageOf() =>
        LanguageTag.Clean(Page.DocumentElement?.GetAttribute("lang") ?? Page.DocumentElement?.GetAttribute("xml:lang") ?? Page.Body?.GetAttribute("lang"))
        ?? LanguageTag.Clean(Article?.Text("inLanguage")) ?? LanguageTag.Clean(Meta.First("content-language", "language", "dc.language")) ?? LanguageTag.Clean(Meta.First("og:locale"))
        ?? LanguageTag.Clean(Page.QuerySelector("article[lang], main[lang]")?.GetAttribute("lang"))
        ?? ScriptLanguage.Of(Page.Body?.TextContent ?? "");

    private string? OnlyHeading()
    {
        var headings = Page.QuerySelectorAll("h1");
        return headings.Length == 1 ? Plain(headings[0].InnerHtml) : null;
    }

    private string WithoutSite(string title)
    {
        var site = Plain(Meta.First("og:site_name"));
        foreach (var divider in site is null ? [] : TitleDividers)
        {
            if (title.EndsWith(divider + site, StringComparison.OrdinalIgnoreCase) && title.Length > divider.Length + site!.Length)
            {
                return title[..^(divider.Length + site.Length)].TrimEnd();
            }
        }

        return title;
    }

    /// <summary>The document's title is mostly "headline | site".</summary>
    private (string? Title, string? Site) SplitTitle()
    {
        var whole = Spaces.Single(Page.Title ?? "");
        foreach (var divider in TitleDividers)
        {
            var at = whole.LastIndexOf(divider, StringComparison.Ordinal);
            if (at > 0 && at > whole.Length / 3)
            {
                return (whole[..at].Trim(), whole[(at + divider.Length)..].Trim());
            }
        }

        return (whole.Length == 0 ? null : whole, null);
    }
}
