using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kawaraban.Checking.Layouts;

/// <summary>Markdown: each paragraph, heading, item and cell is a passage. Code and addresses are spared.</summary>
internal sealed class MarkdownLayout
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter().Build();

    private readonly Composer composer;

    private readonly string text;

    private MarkdownLayout(string text, TextLanguage language)
    {
        this.text = text;
        composer = new Composer(text, language);
    }

    public static IReadOnlyList<LaidOut> Of(string text, TextLanguage language)
    {
        var layout = new MarkdownLayout(text, language);
        foreach (var block in Markdown.Parse(text, _pipeline).Descendants<LeafBlock>())
        {
            if (block.Inline is { } inline)
            {
                layout.Take(inline);
                layout.composer.End(KindOf(block));
            }
        }

        return layout.composer.Passages;
    }

    private static PassageKind KindOf(LeafBlock block)
    {
        if (block is HeadingBlock)
        {
            return PassageKind.Heading;
        }

        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case TableCell:
                    return PassageKind.Cell;
                case ListItemBlock:
                    return PassageKind.ListItem;
                case QuoteBlock:
                    return PassageKind.Quotation;
            }
        }

        return PassageKind.Paragraph;
    }

    private void Take(ContainerInline container)
    {
        foreach (var inline in container)
        {
            var place = new TextRange(inline.Span.Start, inline.Span.Length);
            switch (inline)
            {
                case LiteralInline literal:
                    TakeLiteral(literal.Content, place);
                    break;
                case CodeInline code:
                    composer.Add(code.Content, place, isSpared: true);
                    break;
                case AutolinkInline link:
                    composer.Add(link.Url, place, isSpared: true);
                    break;
                case HtmlEntityInline entity:
                    composer.Add(entity.Transcoded.ToString(), place);
                    break;
                case LineBreakInline lineBreak:
                    TakeLineBreak(lineBreak, place);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Take(inner);
                    break;
            }
        }
    }

    private void TakeLiteral(StringSlice content, TextRange place)
    {
        var written = content.ToString();

        // In tables the place of a literal has the blanks around it.
        if (text.IndexOf(written, place.Start, place.Length, StringComparison.Ordinal) is >= 0 and var start)
        {
            composer.Add(new TextRange(start, written.Length));
        }
        else
        {
            composer.Add(written, place);
        }
    }

    private void TakeLineBreak(LineBreakInline lineBreak, TextRange place)
    {
        if (lineBreak.IsHard)
        {
            composer.Add("\n", place);
        }
        else if (!composer.EndsWithoutSpaces)
        {
            composer.Add(" ", place);
        }
    }
}
