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
    private const int MostBoxes = 60;
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
        var lead = LeadPictures(sketch, article).Take(MostLeadPictures).SelectMany(figure => new Composer(scene).InnerOf(figure, default)).OfType<PictureBlock>().ToList();
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

    /// <summary>The pictures that stand between the headline and the body, or above it in the same article.</summary>
    private static IEnumerable<IElement> LeadPictures(PageSketch sketch, PagePart article)
    {
        var headline = sketch.Within(sketch.Root).LastOrDefault(part => part.IsTitle && part.Index < article.Index);
        var whole = article.Parent;
        while (whole is not null && whole.Name is not ("article" or "main") && whole.Element.GetAttribute("role") != "main")
        {
            whole = whole.Parent;
        }

        var start = Math.Min(headline?.Index ?? int.MaxValue, whole?.Index ?? int.MaxValue);
        var taken = -1;
        foreach (var part in sketch.Within(sketch.Root).Where(part => part.Index > start && part.End <= article.Index && part.Pictures > 0).Take(MostBoxes))
        {
            if (part.Index >= taken && (part.Name == "figure" || Captions.IsCaptioned(part.Element)) && part.Element.Closest("a, li") is null)
            {
                taken = part.End;
                yield return part.Element;
            }
        }
    }
}
