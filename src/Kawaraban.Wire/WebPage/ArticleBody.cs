using AngleSharp.Dom;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>The body of the article on a page, as blocks.</summary>
/// <param name="Blocks">The blocks.</param>
/// <param name="IsFront">Whether the page shows the beginnings of many stories and the whole of none.</param>
internal sealed record ArticleBody(IReadOnlyList<WireBlock> Blocks, bool IsFront)
{
    private const int FrontTeasers = 4;
    private const int MostFigures = 30;
    private const int MostLeadPictures = 3;

    public static ArticleBody Read(IElement body, string? title, Scene scene)
    {
        var sketch = PageSketch.Of(body, title);
        PageFurniture.Hide(sketch);
        var article = ArticleFinder.Find(sketch);
        sketch.Weigh();
        var isFront = article.Teasers >= FrontTeasers && ArticleBoxes.IsTeasers(article);
        ArticleBoxes.Hide(sketch, article);
        Leave(sketch);
        var lead = LeadPictures(article.Element).SelectMany(figure => new Composer(scene).InnerOf(figure, default)).OfType<PictureBlock>().ToList();
        var blocks = new Composer(scene).Compose(article.Element);
        return new ArticleBody(ArticleEnds.Trim([.. FeedFurniture.Trim([.. lead.Where(picture => !Shows(blocks, picture)), .. blocks])]), isFront);
    }

    private static bool Shows(List<WireBlock> blocks, PictureBlock picture) =>
        blocks.Exists(block => block is PictureBlock shown && shown.Url == picture.Url);

    /// <summary>What is hidden is not read; taking it out of the tree would cost more.</summary>
    private static void Leave(PageSketch sketch)
    {
        foreach (var part in sketch.All)
        {
            if (part.IsHidden)
            {
                part.Element.SetAttribute("hidden", "");
            }
        }
    }

    /// <summary>The pictures above the body that belong to the article.</summary>
    private static IEnumerable<IElement> LeadPictures(IElement article)
    {
        var whole = article.Closest("article, main, [role=main]");
        return whole is null || whole == article
            ? []
            : whole.QuerySelectorAll("figure").Take(MostFigures).Where(figure => !article.Contains(figure) && figure.QuerySelector("img") is not null
                && figure.Closest("a, li, [hidden]") is null && (figure.CompareDocumentPosition(article) & DocumentPositions.Following) != 0).Take(MostLeadPictures);
    }
}
