using System.Text;

namespace Kawaraban.Wire.Blocks;

/// <summary>Blocks as plain text.</summary>
public static class BlockText
{
    /// <summary>The words of the blocks with a blank line between them; null for no blocks.</summary>
    public static string? Render(IReadOnlyList<WireBlock> blocks)
    {
        if (blocks.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            Append(text, Words(block));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string words)
    {
        if (words.Length > 0)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(words);
        }
    }

    private static string Words(WireBlock block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Plain,
        Heading heading => heading.Text.Plain,
        ListBlock list => string.Join('\n', list.Items.Select((item, index) => Bullet(list, index) + item.Plain)),
        Quotation quotation => Lines(quotation.Text.Plain, Said(quotation.Source)),
        PullQuote quote => Lines(quote.Text.Plain, Said(quote.Speaker)),
        PictureBlock picture => Lines(picture.Caption.Plain, picture.Credit ?? ""),
        TableBlock table => Lines(table.Caption.Plain, string.Join('\n', table.Rows.Select(Cells))),
        Embed embed => embed.Title ?? "",
        Note note => note.Text.Plain,
        _ => "",
    };

    private static string Bullet(ListBlock list, int index) => list.Ordered ? $"{list.Start + index}. " : "• ";

    private static string Said(WireText by) => by.IsEmpty ? "" : "— " + by.Plain;

    private static string Cells(WireList<WireText> row) => string.Join('\t', row.Select(cell => cell.Plain.Replace('\n', ' ')));

    private static string Lines(params string[] lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
