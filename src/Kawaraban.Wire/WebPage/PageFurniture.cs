using AngleSharp.Dom;

namespace Kawaraban.Wire.WebPage;

/// <summary>Finds what is not the article by its element or its names: navigation, sharing, forms, notices. What says much of the page is no furniture, whatever its name.</summary>
internal static class PageFurniture
{
    private const double MostOfPage = 0.35;
    private const double MostOfPageOfComments = 0.7;
    private const double LeastArticle = 20;
    private const double ShortLine = 60;
    private const double LongLine = 40;
    private static readonly HashSet<string> AsideRoles = ["navigation", "search", "dialog", "alertdialog", "alert", "banner", "contentinfo", "menu", "menubar", "toolbar", "complementary"];
    private static readonly HashSet<string> AmpAside = ["amp-ad", "amp-sidebar", "amp-sticky-ad", "amp-user-notification", "amp-social-share", "amp-consent", "amp-auto-ads", "amp-next-page", "amp-addthis", "amp-story-auto-ads"];

    public static void Hide(PageSketch sketch)
    {
        var all = sketch.Root.Worth;
        foreach (var part in sketch.Within(sketch.Root))
        {
            var most = part.Signs.HasFlag(NameSigns.Comments) ? MostOfPageOfComments : MostOfPage;
            part.IsHidden = (part.Worth <= all * most || (IsBesideByItself(part) && all - part.Worth >= LeastArticle)) && IsFurniture(part);
        }

        sketch.Weigh();
    }

    private static bool IsFurniture(PagePart part)
    {
        var isAside = part.Signs.HasFlag(NameSigns.Aside);
        return part.Name switch
        {
            "html" or "body" or "main" => false,
            "article" => isAside && part.Titles == 0 && part.Worth < 12,
            "header" => IsOutside(part) || part.Pictures == 0,
            _ when part.Titles > 0 => false,
            "nav" or "menu" or "dialog" or "button" => true,
            "footer" => part.Element.Closest("blockquote") is null,
            "blockquote" or "q" or "figcaption" or "img" or "br" or "figure" or "picture" or "iframe" => false,
            "form" => part.Fields > 0,
            "noscript" => IsSpare(part),
            "aside" when IsOutside(part) => true,
            "a" or "p" or "span" or "strong" or "em" or "b" or "i" => IsUnread(part) || (isAside && IsAlone(part) && (part.Name == "a" || part.Links > 0 || part.Weight < ShortLine) && !IsInFigure(part)),
            _ => AmpAside.Contains(part.Name) || IsUnread(part) || (part.Element.GetAttribute("role") is { } role && AsideRoles.Contains(role)) || (isAside && !IsInFigure(part)),
        };
    }

    /// <summary>What an element or a role says by itself is believed though it be long, where enough is left.</summary>
    private static bool IsBesideByItself(PagePart part) =>
        part.Name is "nav" or "footer" or "aside" || part.Element.Id == "sidebar" || part.Element.GetAttribute("role") is "navigation" or "contentinfo" or "complementary";

    private static bool IsUnread(PagePart part) => part.Pictures == 0 && part.Element.GetAttribute("aria-hidden") == "true";

    /// <summary>Words in a sentence belong to it whatever they are named, unless they are for machines that read aloud.</summary>
    private static bool IsAlone(PagePart part) =>
        !part.IsInline || part.Parent is not { Own: >= LongLine } || part.Element.ClassName is { } name && (name.Contains("hidden", StringComparison.OrdinalIgnoreCase) || name.Contains("sr-only", StringComparison.Ordinal) || name.Contains("screen-reader", StringComparison.Ordinal));

    private static bool IsOutside(PagePart part) => part.Element.Closest("article, main, [role=main], [itemprop=articleBody]") is null;

    private static bool IsInFigure(PagePart part) => part.Element.Closest("figure, .wp-caption") is not null;

    /// <summary>What stands in for a script says again what the script shows, or asks for scripts; only a picture may be nowhere else.</summary>
    private static bool IsSpare(PagePart part) =>
        part.Pictures == 0 || part.Parent is not { } parent || parent.Element.QuerySelectorAll("img").Any(image => !part.Element.Contains(image) && IsShown(image));

    private static bool IsShown(IElement image) =>
        image.Attributes.Any(attribute => attribute.Name.Contains("src", StringComparison.Ordinal) && attribute.Value.Length > 8 && !attribute.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase));
}
