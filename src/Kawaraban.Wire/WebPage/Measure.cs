using AngleSharp.Dom;

namespace Kawaraban.Wire.WebPage;

/// <summary>How much an element says, how much of it is links, and how much it looks like the body of an article.</summary>
internal sealed class Measure
{
    public double Weight { get; set; }

    public double LinkWeight { get; set; }

    public int Links { get; set; }

    /// <summary>The element before it.</summary>
    public IElement? Previous { get; set; }

    /// <summary>The worth of the paragraphs anywhere within.</summary>
    public double Worth { get; set; }

    /// <summary>The worth of text that stands in the element itself, in no paragraph.</summary>
    public double Own { get; set; }

    /// <summary>The worth of the paragraphs near: children fully, grandchildren by half.</summary>
    public double Score { get; set; }

    public double LinkDensity => Weight < 1 ? (Links > 0 ? 1 : 0) : LinkWeight / Weight;
}
