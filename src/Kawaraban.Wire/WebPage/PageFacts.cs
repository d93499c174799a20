using AngleSharp.Html.Dom;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.WebPage;

/// <summary>What a page says of itself: in structured data, in its head, and failing these in its text.</summary>
internal sealed class PageFacts
{
    private readonly WireLimits _limits;

    private PageFacts(IHtmlDocument page, Reading reading)
    {
        Page = page;
        _limits = reading.Limits;
        Elements = PageElements.Of(page);
        Meta = PageMeta.Of(Elements.Metas);
        Links = reading.Base.Or(Elements.Link("canonical")).Or(Meta.First("og:url")).Within(reading.Base.Page(Elements.Base) ?? Elements.Base);
        Address = Links.Page(Elements.Link("canonical")) ?? Links.Page(Meta.First("og:url"));
        Article = JsonLd.Article(Elements.Scripts, _limits, Address, PageTitle.Plain(Meta.First("og:title")));
        Address ??= Links.Page(Article?.Text("url")) ?? Links.Page(Article?.Text("mainEntityOfPage"));
        Language = LanguageOf();
        Headlines = [.. Elements.Headlines.Select(heading => Spaces.Single(VisibleText.Of(heading))).Where(heading => heading.Length > 0)];
        SiteName = DeclaredSiteName();
        Title = TitleOf();
        SiteName ??= Title is { } title && PageTitle.Beside(title, Spaces.Single(Page.Title ?? "")) is { } beside ? beside : SplitTitle().Site;
    }

    public IHtmlDocument Page { get; }

    public PageElements Elements { get; }

    public PageMeta Meta { get; }

    public JsonLdObject? Article { get; }

    public LinkBase Links { get; }

    public string? Language { get; }

    public bool IsDeclaredArticle => Article is not null || Meta.First("og:type") == "article";

    public string? SiteName { get; }

    public string? Title { get; }

    /// <summary>The page's own address, as it states it.</summary>
    public string? Address { get; }

    /// <summary>The texts of the headings of the first level.</summary>
    public IReadOnlyList<string> Headlines { get; }

    public static PageFacts Of(IHtmlDocument page, Reading reading) => new(page, reading);

    private string? DeclaredSiteName() =>
        PageTitle.Plain(Meta.First("og:site_name"))
        ?? PageTitle.Plain(Article?.Objects("publisher").Select(publisher => publisher.Text("name")).FirstOrDefault(name => name is not null) ?? Article?.Texts("publisher").FirstOrDefault(name => Links.Page(name) != name))
        ?? PageTitle.Plain(JsonLd.SiteName(Elements.Scripts, _limits))
        ?? PageTitle.Plain(Meta.First("application-name", "apple-mobile-web-app-title", "dc.publisher", "citation_journal_title", "al:android:app_name"));

    private string? TitleOf()
    {
        if (PageTitle.Plain(Article?.Text("headline")) is { } declared)
        {
            return PageTitle.Headline(declared, SiteName, Headlines);
        }

        if (PageTitle.Plain(Meta.First("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title")) is { } shared)
        {
            return PageTitle.Headline(shared, SiteName, Headlines);
        }

        var whole = Spaces.Single(Page.Title ?? "");
        var headline = PageTitle.Headline(whole, SiteName, Headlines);
        return headline.Length > 0 && headline != whole ? headline
            : Headlines.Count == 1 && (whole.Length == 0 || whole.Equals(SiteName, StringComparison.OrdinalIgnoreCase) || !IsLikely(whole)) ? Headlines[0]
            : Headlines.Count > 0 && Headlines[0].Length > 0 && whole.Contains(Headlines[0], StringComparison.OrdinalIgnoreCase) && Headlines[0].Length * 3 > whole.Length ? Headlines[0]
            : SplitTitle().Title ?? Headlines.FirstOrDefault();
    }

    /// <summary>Whether the document's title may hold the headline rather than the name of a site alone.</summary>
    private bool IsLikely(string whole) => TextWeight.Of(whole) > 40 || Headlines.Any(heading => whole.Contains(heading, StringComparison.OrdinalIgnoreCase));

    private string? LanguageOf() =>
        LanguageTag.Clean(Page.DocumentElement?.GetAttribute("lang") ?? Page.DocumentElement?.GetAttribute("xml:lang") ?? Page.Body?.GetAttribute("lang"))
        ?? LanguageTag.Clean(Meta.First("content-language", "language", "dc.language", "dcterms.language", "citation_language")?.Split(',')[0])
        ?? LanguageTag.Clean(Article?.Text("inLanguage")) ?? LanguageTag.Clean(Meta.First("og:locale"))
        ?? LanguageTag.Clean(Page.QuerySelector("article[lang], main[lang]")?.GetAttribute("lang"))
        ?? ScriptLanguage.Of(VisibleText.Of(Page.Body ?? (AngleSharp.Dom.INode)Page));

    private (string? Title, string? Site) SplitTitle() => PageTitle.Split(Spaces.Single(Page.Title ?? ""));
}
