using System.Globalization;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What of a block is no words for a translator: its kind, and what its kind needs. Exchanged beside the text, never in it.</summary>
internal static class BlockShape
{
    /// <summary>As a file holds it: <c>heading 2</c>, <c>picture harbour-night</c>.</summary>
    public static string Of(BlockBody body) => body switch
    {
        Heading heading => $"heading {heading.Level.ToString(CultureInfo.InvariantCulture)}",
        ListBody list => list.Ordered ? "list ordered" : "list",
        Quotation => "quotation",
        PullQuote => "pull-quote",
        PictureBody picture => $"picture {picture.Picture}",
        Table => "table",
        LinkCard card => $"card {card.Url}",
        FileBox => Written.Write(body)[1..],
        Note => "note",
        _ => "paragraph",
    };

    /// <summary>The block of that shape with these parts for words; a shape that is none of ours makes a paragraph.</summary>
    public static BlockBody Fill(string shape, BlockParts parts)
    {
        var (kind, value) = shape.Split(' ', 2) is [var name, var rest] ? (name, rest) : (shape, "");
        return kind switch
        {
            "heading" => new Heading(value == "3" ? 3 : 2, parts.Whole),
            "list" => new ListBody(value == "ordered", parts.Items.ToSeries()),
            "quotation" => new Quotation(parts.Said, parts.By),
            "pull-quote" => new PullQuote(parts.Said, parts.By),
            "picture" when PictureId.IsValid(value) => new PictureBody(new PictureId(value), parts.Whole.IsEmpty ? null : parts.Whole),
            "table" => new Table(parts.Caption, parts.Rows),
            "card" when Address.IsSafe(value) => new LinkCard(value, parts.Whole.PlainText),
            "file" when Written.Read("!" + shape) is FileBox box => box,
            "note" => new Note(parts.Whole),
            _ => new Paragraph(parts.Whole),
        };
    }
}
