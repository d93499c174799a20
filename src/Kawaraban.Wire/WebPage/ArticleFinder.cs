using AngleSharp.Dom;

namespace Kawaraban.Wire.WebPage;

/// <summary>Finds the part of a page that is the article: the part with the most good paragraphs near, widened to the parts around that go on with it.</summary>
internal static class ArticleFinder
{
    private const int MostSteps = 12;
    private const double BodyBonus = 1.25;
    private const double DeclaredBonus = 2;
    private const double LeastGain = 0.1;
    private const double LeastGainMoreEachStep = 0.05;
    private const double LeastGainOfPage = 0.5;
    private const double LeastGainOverBody = 0.25;
    private const double LeastGainOverArticle = 0.4;
    private const double LeastGainOverTitle = 1;

    public static PagePart Find(PageSketch sketch)
    {
        Spread(sketch);
        var best = sketch.Root;
        var most = 0.0;
        foreach (var part in sketch.Within(sketch.Root))
        {
            if (Judged(part) is var score && score > most)
            {
                (best, most) = (part, score);
            }
        }

        return Widen(best);
    }

    private static void Spread(PageSketch sketch)
    {
        foreach (var part in sketch.Within(sketch.Root))
        {
            if (part.LineWorth <= 0)
            {
                continue;
            }

            var share = part.LineWorth;
            if (part.Name is not ("p" or "pre" or "blockquote" or "li"))
            {
                part.Score += share;
                share *= 0.7;
            }

            for (var (above, steps) = (part.Parent, 0); above is not null && steps < 4; above = above.Parent, steps++)
            {
                above.Score += share;
                share *= 0.5;
            }
        }
    }

    private static double Judged(PagePart part)
    {
        if (part.Score <= 0 || part.Name is "p" or "a" or "span" or "li" || part.IsHeading)
        {
            return 0;
        }

        var named = part.Signs.HasFlag(NameSigns.Body) || part.Name is "article" or "main";
        return part.Score * (1 - Math.Min(0.9, part.LinkDensity)) * (IsDeclaredBody(part) ? DeclaredBonus : named ? BodyBonus : 1);
    }

    /// <summary>A body cut into several boxes is wider than its best box.</summary>
    private static PagePart Widen(PagePart best)
    {
        var widest = best;
        var least = LeastGain;
        var gain = 0.0;
        var steps = 0;
        for (var at = best; at.Parent is { } above && !IsEnd(at) && steps < MostSteps; at = above, steps++)
        {
            least = Math.Max(least, LeastToLeave(at));
            gain = (at.Titles > 0 ? 0 : gain) + above.LineWorth + above.Parts.Where(part => part != at && GoesOn(part)).Sum(part => part.Worth);
            if (gain > 2 && gain >= Math.Max(least, LeastGain + (steps * LeastGainMoreEachStep)) * widest.Worth && (above.Name != "body" || gain >= LeastGainOfPage * widest.Worth))
            {
                HideBetween(widest, above);
                (widest, gain) = (above, 0);
            }
        }

        return widest;
    }

    private static bool IsEnd(PagePart part) => part.Name is "body" or "main" || part.Element.GetAttribute("role") == "main";

    private static double LeastToLeave(PagePart part) =>
        part.Titles > 0 ? LeastGainOverTitle : part.Name == "article" ? LeastGainOverArticle : part.Signs.HasFlag(NameSigns.Body) || IsDeclaredBody(part) ? LeastGainOverBody : LeastGain;

    private static bool IsDeclaredBody(PagePart part) => part.Element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.Ordinal) == true;

    private static bool GoesOn(PagePart part) =>
        part is { IsHidden: false, Worth: >= 2, LinkDensity: < 0.25, Halts: > 0, Fields: < 3, Name: not ("aside" or "footer" or "nav" or "header") }
        && part.Links <= Math.Max(2, part.Worth / 4) && !part.Signs.HasFlag(NameSigns.Aside) && !ArticleBoxes.IsTeasers(part);

    /// <summary>Leaves out, beside the part that was found, what does not go on with it.</summary>
    private static void HideBetween(PagePart inner, PagePart outer)
    {
        for (var at = inner; at != outer && at.Parent is { } above; at = above)
        {
            foreach (var part in above.Parts)
            {
                part.IsHidden |= part != at && ((part is { Links: > 0, LinkDensity: > 0.33 } && (part.Pictures == 0 || part.Links > 3)) || ArticleBoxes.IsTeasers(part) || part.Signs.HasFlag(NameSigns.Aside) && part.Worth < at.Worth * 0.3);
            }
        }
    }
}
