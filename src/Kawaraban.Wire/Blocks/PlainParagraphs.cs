using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.Blocks;

/// <summary>Plain text as paragraphs.</summary>
internal static class PlainParagraphs
{
    public static IReadOnlyList<WireBlock> Read(string text)
    {
        var blocks = new List<WireBlock>();
        var paragraph = new InlineText();
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                End(blocks, paragraph);
            }
            else
            {
                paragraph.AppendBreak();
                paragraph.Append(line, default);
            }
        }

        End(blocks, paragraph);
        return blocks;
    }

    private static void End(List<WireBlock> blocks, InlineText paragraph)
    {
        var text = paragraph.Take();
        if (!string.IsNullOrWhiteSpace(text.Plain))
        {
            blocks.Add(new Paragraph(text));
        }
    }
}
