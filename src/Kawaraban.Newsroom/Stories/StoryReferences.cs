namespace Kawaraban.Newsroom.Stories;

/// <summary>The stories that a text links to by key.</summary>
public static class StoryReferences
{
    public static IReadOnlySet<string> In(IEnumerable<Block> blocks) => blocks
        .Where(block => block.Text.Contains("(" + Address.StoryScheme, StringComparison.Ordinal))
        .SelectMany(block => Texts(block.Body))
        .SelectMany(text => text.Runs)
        .Where(run => run.Href?.StartsWith(Address.StoryScheme, StringComparison.Ordinal) == true)
        .Select(run => run.Href![Address.StoryScheme.Length..])
        .ToHashSet();

    private static IEnumerable<InlineText> Texts(BlockBody body) => body switch
    {
        Paragraph(var text) => [text],
        Heading(_, var text) => [text],
        ListBody(_, var items) => items,
        Quotation(var text, var source) => source is null ? [text] : [text, source],
        PullQuote(var text, var speaker) => speaker is null ? [text] : [text, speaker],
        PictureBody(_, { } caption) => [caption],
        Table(var caption, var rows) => rows.SelectMany(row => row).Prepend(caption),
        Note(var text) => [text],
        _ => [],
    };
}
