using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Walks foreign HTML in reading order and composes blocks of it. Blocks within blocks are flattened; no word is lost.</summary>
internal sealed class Composer(Scene scene)
{
    private readonly List<WireBlock> _blocks = [];
    private readonly InlineText _text = new();

    public Scene Scene => scene;

    public List<WireBlock> Compose(INode parent, InlineStyle style = default)
    {
        Children(parent, style);
        EndParagraph();
        return _blocks;
    }

    /// <summary>The blocks of a part, composed apart from what surrounds it.</summary>
    public List<WireBlock> Inner(INode parent, InlineStyle style = default) => new Composer(scene).Compose(parent, style);

    /// <summary>The blocks of an element, with what the element itself does to its text.</summary>
    public List<WireBlock> InnerOf(IElement element, InlineStyle style)
    {
        var inner = new Composer(scene);
        inner.Element(element, style);
        inner.EndParagraph();
        return inner._blocks;
    }

    /// <summary>The text of a part that holds one text; other blocks found there are handed out.</summary>
    public WireText InnerText(INode parent, InlineStyle style, out List<WireBlock> others)
    {
        var inner = Inner(parent, style);
        others = [.. inner.Where(block => BlockWords.Of(block) is null)];
        return InlineParagraphs.Join(inner.Select(block => BlockWords.Of(block) ?? WireText.Empty));
    }

    public void Add(IEnumerable<WireBlock> blocks)
    {
        EndParagraph();
        _blocks.AddRange(blocks);
    }

    private void Children(INode parent, InlineStyle style)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                _text.Append(text.Data, style);
            }
            else if (child is IElement element && !scene.Done.Contains(element))
            {
                Element(element, style);
            }
        }
    }

    private void Element(IElement element, InlineStyle style)
    {
        scene.Clock.Tick();
        switch (ElementKinds.Of(element))
        {
            case ElementKind.Nothing: break;
            case ElementKind.Inline: Children(element, Styled(element, style)); break;
            case ElementKind.Break: Break(); break;
            case ElementKind.Separator: EndParagraph(); break;
            case ElementKind.Container: Container(element, style); break;
            case ElementKind.Heading: Heading(element, style); break;
            case ElementKind.List: Add(ListReader.Read(this, element, style)); break;
            case ElementKind.Quotation: Add(QuotationReader.Read(this, element, style)); break;
            case ElementKind.Aside: Add(AsideReader.Read(this, element, style)); break;
            case ElementKind.Figure: Add(FigureReader.Read(this, element, style)); break;
            case ElementKind.Table: Add(TableReader.Read(this, element, style)); break;
            case ElementKind.Picture: Picture(element, style); break;
            case ElementKind.Embed: Add(EmbedReader.Read(this, element)); break;
            case ElementKind.Preformatted: Preformatted(element, style); break;
            case ElementKind.Ruby: RubyReader.Read(_text, element, Styled(element, style), scene.Done); break;
            case ElementKind.InlineQuote: InlineQuote(element, style); break;
            case ElementKind.Raised: _text.Append(Scripts.Shift(element), style); break;
        }
    }

    private void Container(IElement element, InlineStyle style)
    {
        EndParagraph();
        Children(element, InLanguage(element, style));
        EndParagraph();
    }

    private void Heading(IElement element, InlineStyle style)
    {
        EndParagraph();
        var text = InnerText(element, InLanguage(element, style), out var others);
        if (!text.IsEmpty)
        {
            _blocks.Add(new Heading(element.LocalName[1] - '0', Emphases.WithoutStrong(text)));
        }

        _blocks.AddRange(others);
    }

    private void Break()
    {
        if (_text.EndsWithBreak)
        {
            EndParagraph();
        }
        else
        {
            _text.AppendBreak();
        }
    }

    private void Picture(IElement element, InlineStyle style)
    {
        var picture = PictureReader.Read(element, scene);
        if (picture.IsGlyph)
        {
            _text.Append(picture.Alt ?? "", style);
        }
        else if (picture.Url is { } url)
        {
            Add([new PictureBlock(url, picture.Alt, WireText.Empty, null)]);
        }
    }

    private void Preformatted(IElement element, InlineStyle style)
    {
        EndParagraph();
        _text.AppendAsWritten(VisibleText.Of(element, scene.Done).Trim('\n', '\r'), InLanguage(element, style) with { Code = true });
        EndParagraph();
    }

    private void InlineQuote(IElement element, InlineStyle style)
    {
        var (open, close) = QuotationMarks.Of(element);
        _text.Append(open, style);
        Children(element, Styled(element, style));
        _text.Append(close, style);
    }

    private InlineStyle Styled(IElement element, InlineStyle style)
    {
        var inLanguage = InLanguage(element, style);
        return element.LocalName switch
        {
            "a" => inLanguage with { Link = scene.Links.Link(element.GetAttribute("href")) ?? style.Link },
            "b" or "strong" => inLanguage with { Strong = true },
            "i" or "em" or "cite" or "var" or "dfn" => inLanguage with { Emphasis = true },
            "code" or "kbd" or "samp" or "tt" => inLanguage with { Code = true },
            _ => inLanguage,
        };
    }

    private InlineStyle InLanguage(IElement element, InlineStyle style) =>
        (element.GetAttribute("lang") ?? element.GetAttribute("xml:lang")) is { Length: > 0 } tag
            ? style with { Language = scene.Foreign(tag) }
            : style;

    private void EndParagraph()
    {
        var text = _text.Take();
        if (!text.IsEmpty && HasWords(text))
        {
            _blocks.Add(new Paragraph(text));
        }
    }

    private static bool HasWords(WireText text) =>
        text is [TextRun { Text: { Length: > 0 } first }, ..] && !char.IsWhiteSpace(first[0]) || !string.IsNullOrWhiteSpace(text.Plain);
}
