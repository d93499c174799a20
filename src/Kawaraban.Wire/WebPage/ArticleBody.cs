using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>Finds the body of the article on a page and reads it as blocks.</summary>
internal static class ArticleBody
{
    private const double BodyBonus = 1.25;
    private const double LongestWayBack = 60;
    private const int MostFigures = 30;

    public static IReadOnlyList<WireBlock> Read(IHtmlDocument page, Scene scene)
    {
        if (page.Body is not { } body)
        {
            return [];
        }

        Pruning.Furniture(body);
        var article = Widen(Find(body, out var measures), measures);
        var before = LeadPictures(article).ToList();
        Pruning.Boxes(article);
        var lead = before.SelectMany(figure => new Composer(scene).InnerOf(figure, default)).OfType<PictureBlock>().ToList();
        var blocks = new Composer(scene).Compose(article);
        return WithoutLinksAtEnd([.. FeedFurniture.Trim([.. lead.Where(picture => !blocks.Contains(picture)), .. blocks])]);
    }

    /// <summary>A page ends with ways back and on; a story does not.</summary>
    private static List<WireBlock> WithoutLinksAtEnd(List<WireBlock> blocks)
    {
        while (blocks is [_, .., Paragraph { Text: var last }] && FeedFurniture.IsOnlyLinks(last) && TextWeight.Of(last.Plain) < LongestWayBack)
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        return blocks;
    }

    private static IElement Find(IElement body, out Measures measures)
    {
        measures = Measures.Below(body);
        measures.Spread();
        var best = body;
        var most = 0.0;
        foreach (var (node, measure) in measures.All)
        {
            if (node is IElement element && Judged(element, measure) is var score && score > most)
            {
                (best, most) = (element, score);
            }
        }

        return best;
    }

    private static double Judged(IElement element, Measure measure)
    {
        var score = measure.Score * (1 - Math.Min(0.9, measure.LinkDensity));
        var named = PageNames.SayBody(element) || element.LocalName is "article" or "main";
        var declared = element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.Ordinal) == true;
        return element.LocalName is "p" or "a" or "span" or "li" ? 0 : score * (declared ? 2 : named ? BodyBonus : 1);
    }

    /// <summary>A body cut into several boxes is wider than its best box.</summary>
    private static IElement Widen(IElement article, Measures measures)
    {
        while (article.ParentElement is { LocalName: not "html" } parent && article.LocalName is not ("body" or "article" or "main"))
        {
            var inner = measures.Of(article).Worth;
            var outer = measures.Of(parent);
            if (outer.Worth < inner * 1.12 || outer.LinkDensity > 0.3 || (parent.LocalName == "body" && outer.Worth < inner * 1.5))
            {
                break;
            }

            article = parent;
        }

        return article;
    }

    /// <summary>The pictures above the body that belong to the article.</summary>
    private static IEnumerable<IElement> LeadPictures(IElement article)
    {
        var whole = article.Closest("article, main, [role=main]");
        return whole is null || whole == article
            ? []
            : whole.QuerySelectorAll("figure").Take(MostFigures).Where(figure => !article.Contains(figure) && figure.QuerySelector("img") is not null
                && figure.Closest("a, li, [hidden]") is null && (figure.CompareDocumentPosition(article) & DocumentPositions.Following) != 0).Take(3);
    }
}
