using Kawaraban.Newsroom.Pictures;

namespace Kawaraban.Newsroom.Stories;

/// <summary>What a block holds. <see cref="Written.Read"/> makes it of the written form, <see cref="Written.Write"/> writes it back.</summary>
public abstract record BlockBody
{
    /// <summary>The words a reader reads in it, without marks: what is searched, counted and excerpted.</summary>
    public abstract string PlainText { get; }
}

public sealed record Paragraph(InlineText Text) : BlockBody
{
    public override string PlainText => Text.PlainText;
}

/// <param name="Level">2 or 3: the headline is level 1.</param>
public sealed record Heading(int Level, InlineText Text) : BlockBody
{
    public override string PlainText => Text.PlainText;
}

public sealed record ListBody(bool Ordered, Series<InlineText> Items) : BlockBody
{
    public override string PlainText => string.Join('\n', Items.Select(item => item.PlainText));
}

/// <summary>A longer passage cited from elsewhere.</summary>
public sealed record Quotation(InlineText Text, InlineText? Source) : BlockBody
{
    public override string PlainText => Text.PlainText;
}

/// <summary>Words taken out of the text and set large. Without a speaker it cannot be released.</summary>
public sealed record PullQuote(InlineText Text, InlineText? Speaker) : BlockBody
{
    public override string PlainText => Text.PlainText;
}

/// <param name="Caption">A caption for this place; null takes the picture's own.</param>
public sealed record PictureBody(PictureId Picture, InlineText? Caption) : BlockBody
{
    public override string PlainText => Caption?.PlainText ?? "";
}

/// <summary>A table; the first row is the header.</summary>
public sealed record Table(InlineText Caption, Series<Series<InlineText>> Rows) : BlockBody
{
    public override string PlainText => string.Join('\n', Rows.Select(row => string.Join(' ', row.Select(cell => cell.PlainText))));
}

/// <summary>A card that links to something elsewhere. Nothing of it is loaded by the reader's browser.</summary>
public sealed record LinkCard(string Url, string Title) : BlockBody
{
    public override string PlainText => Title;
}

/// <summary>
/// What a story file says at the moment of reading: it has no words of its own, and the same stands in every edition, told in the edition's.
/// A box of a file that readers know nothing of is left out for them.
/// </summary>
/// <param name="File">The file's key.</param>
public sealed record FileBox(string File, FileBoxPart Part) : BlockBody
{
    public override string PlainText => "";

    /// <summary>The keys of the files that blocks show boxes of.</summary>
    public static IReadOnlyList<string> FilesIn(IEnumerable<Block> blocks) =>
        [.. blocks.Where(block => block.Text.StartsWith(Written.FileMark, StringComparison.Ordinal)).Select(block => block.Body).OfType<FileBox>().Select(box => box.File).Distinct()];
}

/// <summary>A note by the editors.</summary>
public sealed record Note(InlineText Text) : BlockBody
{
    public override string PlainText => Text.PlainText;
}
