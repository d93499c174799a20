using AngleSharp.Dom;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>Measures every element below a root once, from the leaves up.</summary>
internal sealed class Measures
{
    private static readonly HashSet<string> Dividers = ["div", "section", "article", "td", "dd", "main", "center", "body"];
    private readonly Dictionary<INode, Measure> _byNode = [];

    private Measures()
    {
    }

    public IEnumerable<KeyValuePair<INode, Measure>> All => _byNode;

    public static Measures Below(IElement root)
    {
        var measures = new Measures();
        measures.Take(root, inLink: false);
        return measures;
    }

    public Measure Of(INode element) => _byNode.GetValueOrDefault(element) ?? new Measure();

    private Measure Take(IElement element, bool inLink)
    {
        var measure = new Measure { Links = element.LocalName == "a" ? 1 : 0 };
        inLink |= element.LocalName == "a";
        var own = 0.0;
        var halts = 0;
        IElement? previous = null;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                own += TextWeight.Of(text.Data);
                halts += TextWeight.Halts(text.Data);
            }
            else if (child is IElement inner && ElementKinds.Of(inner) != ElementKind.Nothing)
            {
                var taken = Take(inner, inLink);
                taken.Previous = previous;
                Add(measure, taken);
                previous = inner;
            }
        }

        measure.Weight += own;
        measure.LinkWeight += inLink ? own : 0;
        if (IsParagraph(element, own))
        {
            measure.Worth = WorthOf(element, measure, own, halts);
        }

        _byNode[element] = measure;
        return measure;
    }

    private static void Add(Measure measure, Measure inner)
    {
        measure.Weight += inner.Weight;
        measure.LinkWeight += inner.LinkWeight;
        measure.Links += inner.Links;
        measure.Worth += inner.Worth;
    }

    private static bool IsParagraph(IElement element, double own) =>
        element.LocalName is "p" or "pre" or "blockquote" || (own >= 80 && Dividers.Contains(element.LocalName));

    private static double WorthOf(IElement element, Measure measure, double own, int halts)
    {
        if (Dividers.Contains(element.LocalName))
        {
            measure.Own = 1 + (own / 50) + halts;
            return measure.Worth + measure.Own;
        }

        var worth = measure.Weight < 25 ? 0 : 1 + Math.Min(measure.Weight / 50, 8) + Math.Min(halts, 8);
        return Math.Max(measure.Worth, worth * Math.Max(0, 1 - (1.5 * measure.LinkDensity)));
    }

    /// <summary>Gives each element the worth of what is near below it.</summary>
    public void Spread()
    {
        foreach (var (node, measure) in _byNode)
        {
            if (node is not IElement { LocalName: "p" or "pre" or "blockquote" } || measure.Worth <= 0)
            {
                continue;
            }

            var share = measure.Worth;
            for (var (above, steps) = (node.ParentElement, 0); above is not null && steps < 4; above = above.ParentElement, steps++)
            {
                Of(above).Score += share;
                share *= 0.5;
            }
        }

        foreach (var measure in _byNode.Values)
        {
            measure.Score += measure.Own;
        }
    }
}
