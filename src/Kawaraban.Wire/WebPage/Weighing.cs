namespace Kawaraban.Wire.WebPage;

/// <summary>Adds up what a part says from what its parts say.</summary>
internal static class Weighing
{
    private const double LeastParagraph = 25;
    private const double LeastLineInBox = 80;

    /// <summary>Sums a part whose inner parts were summed before.</summary>
    public static void Sum(PagePart part)
    {
        (part.Weight, part.LinkWeight, part.Halts) = (part.Own, part.OwnLinks, part.OwnHalts);
        part.Line = (part.Own, part.OwnLinks, part.OwnHalts);
        part.Links = part.Name == "a" && part.Element.HasAttribute("href") ? 1 : 0;
        part.Pictures = part.Name is "img" or "picture" or "amp-img" ? 1 : 0;
        part.Fields = part.OwnFields;
        part.Titles = part.IsTitle ? 1 : 0;
        part.Teasers = 0;
        part.Worth = 0;
        part.Score = 0;
        foreach (var inner in part.Parts)
        {
            if (!inner.IsHidden)
            {
                Add(part, inner);
            }
        }

        part.Teasers += IsTeaser(part) ? 1 : 0;
        part.LineWorth = WorthOfLine(part);
        part.Worth += part.LineWorth;
    }

    private static void Add(PagePart part, PagePart inner)
    {
        part.Weight += inner.Weight;
        part.LinkWeight += inner.LinkWeight;
        part.Halts += inner.Halts;
        part.Links += inner.Links;
        part.Pictures += inner.Pictures;
        part.Fields += inner.Fields;
        part.Titles += inner.Titles;
        part.Teasers += inner.Teasers;
        part.Worth += inner.Worth;
        if (inner.IsInline)
        {
            part.Line = (part.Line.Weight + inner.Line.Weight, part.Line.Links + inner.Line.Links, part.Line.Halts + inner.Line.Halts);
        }
    }

    private static bool IsTeaser(PagePart part) =>
        (part.IsHeading && part.Weight > 0 && part.LinkDensity > 0.8) || (part is { Name: "a", Teasers: 0 } && part.Parts.Exists(inner => inner.IsHeading));

    /// <summary>What the lines are worth as a paragraph: long ones with many sentences much, links nothing.</summary>
    private static double WorthOfLine(PagePart part)
    {
        var (weight, links, halts) = part.Line;
        if (part.IsInline || part.IsHeading || weight < (IsParagraph(part) ? LeastParagraph : LeastLineInBox) || part.Name is "a" or "button" or "label" or "nav")
        {
            return 0;
        }

        // A box whose lines are parted by breaks may hold a whole article; a paragraph is one.
        var most = IsParagraph(part) ? 8 : 1000;
        var worth = 1 + Math.Min(weight / 50, most) + Math.Min(halts, most);
        return worth * Math.Max(0, 1 - (1.5 * links / weight)) * (part.Name is "li" or "td" or "dd" or "figcaption" ? 0.5 : 1);
    }

    private static bool IsParagraph(PagePart part) => part.Name is "p" or "pre" or "blockquote" or "li" or "dd" or "figcaption";
}
