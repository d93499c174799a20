using System.Globalization;
using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Reads a list. Nested lists are flattened into it; a picture or table among the items parts it in two.</summary>
internal static class ListReader
{
    public static IEnumerable<WireBlock> Read(Composer composer, IElement list, InlineStyle style)
    {
        var ordered = list.LocalName == "ol";
        var number = Start(list);
        var items = new List<WireText>();
        var blocks = new List<WireBlock>();
        foreach (var block in list.ChildNodes.SelectMany(child => Entry(composer, child, style)))
        {
            switch (block)
            {
                case Paragraph item:
                    items.Add(item.Text);
                    break;
                case ListBlock nested:
                    items.AddRange(nested.Items);
                    break;
                default:
                    number = Close(blocks, items, ordered, number);
                    blocks.Add(block);
                    break;
            }
        }

        Close(blocks, items, ordered, number);
        return blocks;
    }

    private static int Close(List<WireBlock> blocks, List<WireText> items, bool ordered, int number)
    {
        if (items.Count == 0)
        {
            return number;
        }

        blocks.Add(new ListBlock(ordered, [.. items], ordered ? number : 1));
        var next = number + items.Count;
        items.Clear();
        return next;
    }

    /// <summary>The blocks of one child of the list, its own texts joined to one paragraph.</summary>
    private static IEnumerable<WireBlock> Entry(Composer composer, INode child, InlineStyle style)
    {
        if (child is not IElement element)
        {
            return child is IText text && !string.IsNullOrWhiteSpace(text.Data) ? [new Paragraph(WireText.Of(text.Data.Trim()))] : [];
        }

        if (composer.Scene.Done.Contains(element) || ElementKinds.Of(element) == ElementKind.Nothing)
        {
            return [];
        }

        return ElementKinds.Of(element) == ElementKind.List ? Read(composer, element, style) : Joined(composer.InnerOf(element, style));
    }

    private static IEnumerable<WireBlock> Joined(List<WireBlock> blocks)
    {
        var texts = new List<WireText>();
        foreach (var block in blocks)
        {
            if (BlockWords.Of(block) is { } words)
            {
                texts.Add(words);
                continue;
            }

            if (texts.Count > 0)
            {
                yield return new Paragraph(Lines(texts));
                texts.Clear();
            }

            yield return block;
        }

        if (texts.Count > 0)
        {
            yield return new Paragraph(Lines(texts));
        }
    }

    private static WireText Lines(List<WireText> texts) =>
        [.. texts.SelectMany((text, index) => index == 0 ? text.AsEnumerable() : text.Prepend(new LineBreak()))];

    private static int Start(IElement list) =>
        int.TryParse(list.GetAttribute("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start) && start is >= 0 and < 100_000 ? start : 1;
}
