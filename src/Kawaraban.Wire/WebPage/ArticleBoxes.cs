using AngleSharp.Dom;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.WebPage.Words;

namespace Kawaraban.Wire.WebPage;

/// <summary>Takes out of the article's own part the boxes that lead elsewhere, with the headings over them, and the lines about the article.</summary>
internal static class ArticleBoxes
{
    private const double ShortLead = 100;
    private const double LongestLine = 120;
    private const double WorthOfTeaser = 12;

    public static void Hide(PageSketch sketch, PagePart article)
    {
        foreach (var part in sketch.Within(article))
        {
            if (IsBoxOfLinks(sketch, part))
            {
                part.IsHidden = true;
                if (LeadBefore(part) is { } lead)
                {
                    lead.IsHidden = true;
                }
            }
        }

        sketch.Weigh();
        HideLinesAbout(sketch, article);
    }

    /// <summary>Whether a part shows other stories, each by its headline.</summary>
    public static bool IsTeasers(PagePart part) => part.Teasers > 0 && part.Worth < WorthOfTeaser * part.Teasers;

    private static bool IsBoxOfLinks(PageSketch sketch, PagePart part) => part.Name switch
    {
        "h2" or "h3" or "h4" or "h5" or "h6" => part.Parent?.Parts[^1] == part && IsLead(part),
        "p" => part is { Links: > 0, LinkDensity: > 0.4, Weight: < 400 } && IsLead(part),
        "ul" or "ol" or "div" or "section" or "aside" or "table" or "dl" or "article" or "a" => part.Links > 0 && LeadsAway(sketch, part),
        _ => false,
    };

    private static bool LeadsAway(PageSketch sketch, PagePart part)
    {
        if (part.Titles > 0)
        {
            return false;
        }

        return part is { LinkDensity: > 0.6, Links: >= 3, Worth: < 10, Name: not "a" }
            || (part.Name == "article" && IsTeasers(part))
            || (part is { LinkDensity: > 0.4, Worth: < 10 } && LeadBefore(part) is not null)
            || (part.Worth < 10 && part.Links > 0 && part.Name != "a" && IsAllTags(part))
            || (part is { LinkDensity: > 0.25, Weight: < 1500 } && FirstLine(sketch, part) is { } first && IsLead(first));
    }

    private static bool IsAllTags(PagePart part) =>
        part.LinkDensity > 0.5 && part.Element.QuerySelectorAll("a").All(link => link.GetAttribute("rel")?.Contains("tag", StringComparison.Ordinal) == true);

    private static PagePart? LeadBefore(PagePart part) =>
        part.Previous is { Name: "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "strong" or "b" or "div" or "span" } before && IsLead(before) ? before : null;

    private static PagePart? FirstLine(PageSketch sketch, PagePart part) => sketch.Within(part).FirstOrDefault(inner => inner.Own > 0);

    private static bool IsLead(PagePart part) =>
        part.Weight < (part.Name == "p" ? 400 : ShortLead) && Leads.Begins(Spaces.Single(TextCut.Characters(VisibleText.Of(part.Element), 200)));

    /// <summary>Before the first paragraph and after the last, lines named for it say who wrote the article and when.</summary>
    private static void HideLinesAbout(PageSketch sketch, PagePart article)
    {
        var paragraphs = sketch.Within(article).Where(part => part.LineWorth >= 3).ToList();
        var (first, last) = paragraphs.Count == 0 ? (int.MaxValue, -1) : (paragraphs[0].Index, paragraphs[^1].Index);
        foreach (var part in sketch.Within(article))
        {
            var isOutside = part.End <= first || part.Index > last;
            part.IsHidden = isOutside && part.Signs.HasFlag(NameSigns.Line) && part is { Pictures: 0, Titles: 0, LineWorth: < 3, Weight: < LongestLine } && !part.IsHeading
                && part.Element.Closest("figure, figcaption") is null;
        }
    }
}
