namespace Kawaraban.Wire.Blocks.Html;

/// <summary>The text of a block that is nothing but text.</summary>
internal static class BlockWords
{
    public static WireText? Of(WireBlock block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Heading heading => heading.Text,
        Note note => note.Text,
        _ => null,
    };
}
