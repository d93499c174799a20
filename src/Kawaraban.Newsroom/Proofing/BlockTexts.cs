using Kawaraban.Newsroom.Stories;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>The texts of a block in the order in which they are read: its plain text is theirs, a line each.</summary>
internal static class BlockTexts
{
    /// <summary>Each with what the house rules take it for; null for what is not theirs: who said it, where it is from, what a card is called elsewhere.</summary>
    public static IReadOnlyList<(InlineText Text, PassageKind? Kind)> Of(BlockBody body)
    {
        var texts = new List<(InlineText, PassageKind?)>();
        Map(body, (text, kind) =>
        {
            texts.Add((text, kind));
            return text;
        });
        return texts;
    }

    /// <summary>The block with other texts in the places of its own.</summary>
    public static BlockBody Map(BlockBody body, Func<InlineText, PassageKind?, InlineText> with) => body switch
    {
        Paragraph(var text) => new Paragraph(with(text, PassageKind.Paragraph)),
        Heading(var level, var text) => new Heading(level, with(text, PassageKind.Heading)),
        ListBody(var ordered, var items) => new ListBody(ordered, items.Select(item => with(item, PassageKind.ListItem)).ToSeries()),
        Quotation(var text, var source) => new Quotation(with(text, PassageKind.Quotation), source is null ? null : with(source, null)),
        PullQuote(var text, var speaker) => new PullQuote(with(text, PassageKind.PullQuote), speaker is null ? null : with(speaker, null)),
        PictureBody(var picture, { } caption) => new PictureBody(picture, with(caption, PassageKind.Caption)),
        Table(var caption, var rows) => new Table(with(caption, PassageKind.Caption), rows.Select(row => row.Select(cell => with(cell, PassageKind.Cell)).ToSeries()).ToSeries()),
        LinkCard(var url, var title) => new LinkCard(url, with(InlineText.Plain(title), null).PlainText),
        Note(var text) => new Note(with(text, PassageKind.Paragraph)),
        _ => body,
    };
}
