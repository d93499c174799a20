using AngleSharp.Dom;

namespace Kawaraban.Wire.WebPage;

/// <summary>An element of a page with what stands in it: how much it says, how much of that is links, how much it looks like an article.</summary>
internal sealed class PagePart(IElement element, PagePart? parent, NameSigns signs, bool isInline)
{
    public IElement Element { get; } = element;

    public PagePart? Parent { get; } = parent;

    public NameSigns Signs { get; } = signs;

    public List<PagePart> Parts { get; } = [];

    /// <summary>The part before it under the same parent.</summary>
    public PagePart? Previous { get; init; }

    /// <summary>Whether it is part of a line: it ends no paragraph.</summary>
    public bool IsInline { get; set; } = isInline;

    /// <summary>Whether it was found to be furniture.</summary>
    public bool IsHidden { get; set; }

    /// <summary>The weight of the text that stands in the element itself.</summary>
    public double Own { get; set; }

    public double OwnLinks { get; set; }

    public int OwnHalts { get; set; }

    /// <summary>Fields of a form that stand in the element itself.</summary>
    public int OwnFields { get; set; }

    public double Weight { get; set; }

    public double LinkWeight { get; set; }

    public int Halts { get; set; }

    public int Links { get; set; }

    public int Pictures { get; set; }

    public int Fields { get; set; }

    /// <summary>Whether it is the headline.</summary>
    public bool IsTitle { get; init; }

    public int Titles { get; set; }

    /// <summary>Headings that lead to another page, as teasers have them.</summary>
    public int Teasers { get; set; }

    /// <summary>The weight, links and halts of the lines in the element that are in no paragraph within it.</summary>
    public (double Weight, double Links, int Halts) Line { get; set; }

    /// <summary>The worth of the paragraphs anywhere within.</summary>
    public double Worth { get; set; }

    /// <summary>The worth of the lines that are in no part within it.</summary>
    public double LineWorth { get; set; }

    /// <summary>The worth of the paragraphs near: children fully, grandchildren by half.</summary>
    public double Score { get; set; }

    public double LinkDensity => Weight < 1 ? (Links > 0 ? 1 : 0) : LinkWeight / Weight;

    public string Name => Element.LocalName;

    /// <summary>Its place in the page's order of parts, and one past that of the last part within it.</summary>
    public int Index { get; init; }

    public int End { get; set; }

    public bool IsHeading => Name is ['h', >= '1' and <= '6'];

    public bool Holds(PagePart other) => other.Index >= Index && other.Index < End;
}
