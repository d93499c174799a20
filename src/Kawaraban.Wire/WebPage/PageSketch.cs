using AngleSharp.Dom;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>The parts of a page in reading order, each looked at once. What a reader cannot see is no part.</summary>
internal sealed class PageSketch
{
    private readonly List<PagePart> _all = [];
    private readonly PageNames _names = new();
    private readonly string? _title;

    private PageSketch(string? title) => _title = title;

    /// <summary>All parts in reading order; those within a part follow it at once.</summary>
    public IReadOnlyList<PagePart> All => _all;

    public PagePart Root => _all[0];

    /// <summary>The parts of a page whose headline is known, so that the part with the headline is.</summary>
    public static PageSketch Of(IElement body, string? title)
    {
        var sketch = new PageSketch(title);
        sketch.Take(body, null, null, inLink: false);
        sketch.Weigh();
        return sketch;
    }

    /// <summary>The parts within a part that are still to be seen.</summary>
    public IEnumerable<PagePart> Within(PagePart part)
    {
        for (var i = part.Index + 1; i < part.End; i++)
        {
            if (_all[i].IsHidden)
            {
                i = _all[i].End - 1;
            }
            else
            {
                yield return _all[i];
            }
        }
    }

    /// <summary>Adds up again what the parts say, without what was hidden since.</summary>
    public void Weigh()
    {
        for (var i = _all.Count - 1; i >= 0; i--)
        {
            Weighing.Sum(_all[i]);
        }
    }

    private PagePart Take(IElement element, PagePart? parent, PagePart? previous, bool inLink)
    {
        inLink |= element.LocalName == "a" && element.HasAttribute("href");
        var part = new PagePart(element, parent, _names.Of(element), ElementKinds.IsPartOfLine(element)) { Previous = previous, Index = _all.Count, IsTitle = IsTitle(element) };
        _all.Add(part);
        PagePart? last = null;
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IText text)
            {
                Say(part, text.Data, inLink);
            }
            else if (child is IElement { LocalName: "input" or "textarea" or "select" } field)
            {
                part.OwnFields += field.GetAttribute("type") == "hidden" ? 0 : 1;
            }
            else if (child is IElement inner && !ElementKinds.IsNothing(inner))
            {
                last = Take(inner, part, last, inLink);
                part.Parts.Add(last);
                part.IsInline &= last.IsInline;
            }
        }

        part.End = _all.Count;
        return part;
    }

    private bool IsTitle(IElement element) =>
        element.LocalName is "h1" || (element.LocalName is "h2" or "h3" && _title is { Length: > 0 } && Spaces.Single(element.TextContent).Equals(_title, StringComparison.OrdinalIgnoreCase));

    private static void Say(PagePart part, string text, bool inLink)
    {
        var weight = TextWeight.Of(text, out var halts);
        part.Own += weight;
        part.OwnLinks += inLink ? weight : 0;
        part.OwnHalts += halts;
    }
}
