using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Reads a quotation set apart, and who or what it is from.</summary>
internal static class QuotationReader
{
    private static readonly char[] Dashes = ['—', '–', '―', '-', '‒', '─', ' ', '\u00A0', '~'];

    public static IEnumerable<WireBlock> Read(Composer composer, IElement quote, InlineStyle style)
    {
        var (text, source, others) = Parts(composer, quote, style);
        return text.IsEmpty
            ? [.. (source.IsEmpty ? [] : new WireBlock[] { new Paragraph(source) }), .. others]
            : [new Quotation(text, source), .. others];
    }

    public static (WireText Text, WireText Source, List<WireBlock> Others) Parts(Composer composer, IElement quote, InlineStyle style)
    {
        var source = WireText.Empty;
        List<WireBlock> inSource = [];
        if (SourceOf(quote) is { } said)
        {
            source = WithoutDash(composer.InnerText(said, style, out inSource));
            composer.Scene.Done.Add(said);
        }

        var text = composer.InnerText(quote, style, out var others);
        others.AddRange(inSource);
        return source.IsEmpty && LastLine(text) is var (before, by) && !by.IsEmpty ? (before, by, others) : (text, source, others);
    }

    /// <summary>A last line that begins with a dash says who is quoted.</summary>
    private static (WireText Before, WireText Said) LastLine(WireText text)
    {
        var at = text.Count - 1;
        while (at > 0 && text[at] is not LineBreak)
        {
            at--;
        }

        return at > 0 && text[at + 1] is TextRun { Text: { Length: > 1 and < 120 } first } && first[0] is ('—' or '–' or '―')
            ? ([.. text.Take(at).Reverse().SkipWhile(run => run is LineBreak).Reverse()], WithoutDash([.. text.Skip(at + 1)]))
            : (text, WireText.Empty);
    }

    public static WireText WithoutDash(WireText text)
    {
        if (text is not [TextRun first, ..])
        {
            return text;
        }

        var trimmed = first.Text.TrimStart(Dashes);
        return trimmed.Length == 0 ? [.. text.Skip(1)] : [new TextRun(trimmed), .. text.Skip(1)];
    }

    private static IElement? SourceOf(IElement quote)
    {
        var last = quote.LastElementChild;
        if (last is null || FollowedByText(last))
        {
            return null;
        }

        return last switch
        {
            { LocalName: "footer" or "cite" or "figcaption" } => last,
            { LocalName: "p" or "div" } when OnlyChild(last) is { LocalName: "cite" or "footer" } => last,
            { LocalName: "p" } when last.PreviousElementSibling is not null && BeginsWithDash(last) => last,
            _ => null,
        };
    }

    private static bool BeginsWithDash(IElement paragraph) =>
        paragraph.TextContent.Trim() is { Length: > 1 and < 120 } text && text[0] is ('—' or '–' or '―') && text.IndexOfAny(['"', '”', '。', '」']) < 0;

    private static IElement? OnlyChild(IElement element) =>
        element.ChildElementCount == 1 && element.TextContent.Trim().Length == element.FirstElementChild!.TextContent.Trim().Length ? element.FirstElementChild : null;

    private static bool FollowedByText(IElement element)
    {
        for (var next = element.NextSibling; next is not null; next = next.NextSibling)
        {
            if (!string.IsNullOrWhiteSpace(next.TextContent))
            {
                return true;
            }
        }

        return false;
    }
}
