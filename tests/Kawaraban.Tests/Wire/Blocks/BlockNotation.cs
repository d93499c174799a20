using Kawaraban.Wire.Blocks;

namespace Kawaraban.Tests.Wire.Blocks;

/// <summary>Blocks as a person writes them in a spec: one a line, what belongs to a block indented under it.</summary>
internal static class BlockNotation
{
    public static string Write(IEnumerable<WireBlock> blocks) => string.Join('\n', blocks.SelectMany(Lines));

    public static string Runs(WireText text) => string.Concat(text.Select(Run));

    private static IEnumerable<string> Lines(WireBlock block) => block switch
    {
        Paragraph paragraph => ["paragraph: " + Runs(paragraph.Text)],
        Heading heading => [$"heading {heading.Level}: {Runs(heading.Text)}"],
        ListBlock list => [list.Ordered ? $"numbered from {list.Start}:" : "list:", .. list.Items.Select(item => "  - " + Runs(item))],
        Quotation quotation => ["quotation: " + Runs(quotation.Text), .. Part("source", Runs(quotation.Source))],
        PullQuote quote => ["pull quote: " + Runs(quote.Text), .. Part("speaker", Runs(quote.Speaker))],
        PictureBlock picture => ["picture: " + picture.Url, .. Part("alt", picture.Alt), .. Part("caption", Runs(picture.Caption)), .. Part("credit", picture.Credit)],
        TableBlock table => [table.FirstRowIsHeader ? "table with header:" : "table:", .. Part("caption", Runs(table.Caption)), .. table.Rows.Select(row => "  | " + string.Join(" | ", row.Select(Runs)) + " |")],
        Embed embed => ["embed: " + embed.Url, .. Part("title", embed.Title), .. Part("provider", embed.Provider)],
        Note note => ["note: " + Runs(note.Text)],
        _ => throw new InvalidOperationException("A block without a notation."),
    };

    private static IEnumerable<string> Part(string name, string? text) => string.IsNullOrEmpty(text) ? [] : [$"  {name}: {text}"];

    private static string Run(WireInline run) => run switch
    {
        TextRun text => text.Text,
        LineBreak => " / ",
        CodeRun code => $"`{code.Text}`",
        RubyRun ruby => $"{{{ruby.Base}|{ruby.Reading}}}",
        StrongRun strong => $"**{Runs(strong.Text)}**",
        EmphasisRun emphasis => $"*{Runs(emphasis.Text)}*",
        LinkRun link => $"[{Runs(link.Text)}]({link.Url})",
        LanguageRun language => $"<{language.Tag}: {Runs(language.Text)}>",
        _ => throw new InvalidOperationException("A run without a notation."),
    };
}
