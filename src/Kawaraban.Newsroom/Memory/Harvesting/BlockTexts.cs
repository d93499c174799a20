using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>The texts of blocks that are worth remembering.</summary>
internal static class BlockTexts
{
    /// <summary>The texts of a block, a list's by items; none for a table, a picture without a caption, a card.</summary>
    public static IReadOnlyList<InlineText> Of(BlockBody body) => body switch
    {
        Paragraph { Text: var text } => [text],
        Heading { Text: var text } => [text],
        Quotation { Text: var text } => [text],
        PullQuote { Text: var text } => [text],
        Note { Text: var text } => [text],
        ListBody { Items: var items } => [.. items],
        PictureBody { Caption: { } caption } => [caption],
        _ => [],
    };
}
