using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Pictures;

namespace Kawaraban.Newsroom.Stories;

/// <summary>
/// The written form of a block: what is stored, what an editor without script types, what a manuscript file holds.
/// <code>
/// plain lines                a paragraph          ## words / ### words     a heading
/// - item / 1. item           a list               > words, > -- source     a quotation
/// >> words, >> -- speaker    a pull quote         !picture name, caption   a picture
/// !table caption, | a | b |  a table              !embed address | title   a link card
/// !file key background       a box of a story file: background or figures
/// !note words                a note of the editors
/// </code>
/// Reading never fails: what is not of a known shape is a paragraph.
/// </summary>
public static partial class Written
{
    /// <summary>The longest text of one block, in UTF-16 units.</summary>
    public const int MaxLength = 20_000;

    public const string FileMark = "!file ";

    /// <summary>One form for what people and files send: newlines alone, no blank lines, no space at the ends.</summary>
    public static string Clean(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0);
        return string.Join('\n', lines).Trim();
    }

    public static BlockBody Read(string written)
    {
        var lines = written.Split('\n');
        var first = lines[0];
        return first switch
        {
            _ when first.StartsWith("### ", StringComparison.Ordinal) => new Heading(3, InlineText.Parse(Joined(lines, 4))),
            _ when first.StartsWith("## ", StringComparison.Ordinal) => new Heading(2, InlineText.Parse(Joined(lines, 3))),
            _ when lines.All(line => line.StartsWith(">> ", StringComparison.Ordinal)) => ReadPullQuote(lines),
            _ when lines.All(line => line.StartsWith("> ", StringComparison.Ordinal)) => ReadQuotation(lines),
            _ when lines.All(line => line.StartsWith("- ", StringComparison.Ordinal)) => new ListBody(false, lines.Select(line => InlineText.Parse(line[2..])).ToSeries()),
            _ when lines.All(line => Numbered().IsMatch(line)) => new ListBody(true, lines.Select(line => InlineText.Parse(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])).ToSeries()),
            _ when first.StartsWith("!picture ", StringComparison.Ordinal) => ReadPicture(lines, written),
            _ when first == "!table" || first.StartsWith("!table ", StringComparison.Ordinal) => ReadTable(lines, written),
            _ when first.StartsWith("!embed ", StringComparison.Ordinal) => ReadCard(lines, written),
            _ when first.StartsWith(FileMark, StringComparison.Ordinal) => ReadBox(lines, written),
            _ when first.StartsWith("!note ", StringComparison.Ordinal) => new Note(InlineText.Parse(Joined(lines, 6))),
            _ => new Paragraph(InlineText.Parse(written)),
        };
    }

    public static string Write(BlockBody body) => body switch
    {
        Paragraph(var text) => Guarded(text.ToString()),
        Heading(var level, var text) => $"{new string('#', level)} {text}",
        ListBody(false, var items) => string.Join('\n', items.Select(item => $"- {OneLine(item)}")),
        ListBody(true, var items) => string.Join('\n', items.Select((item, i) => $"{i + 1}. {OneLine(item)}")),
        Quotation(var text, var source) => Cited("> ", text, source),
        PullQuote(var text, var speaker) => Cited(">> ", text, speaker),
        PictureBody(var picture, var caption) => caption is null ? $"!picture {picture}" : $"!picture {picture}\n{OneLine(caption)}",
        Table(var caption, var rows) => string.Join('\n', rows.Select(row => $"| {string.Join(" | ", row.Select(OneLine))} |").Prepend($"!table {OneLine(caption)}".TrimEnd())),
        LinkCard(var url, var title) => $"!embed {url} | {title}",
        FileBox(var file, var part) => $"{FileMark}{file} {NameOf(part)}",
        Note(var text) => $"!note {text}",
        _ => throw new ArgumentOutOfRangeException(nameof(body)),
    };

    private static string Joined(string[] lines, int skip) => string.Join('\n', lines)[skip..];

    private static string OneLine(InlineText text) => text.ToString().Replace('\n', ' ');

    /// <summary>Paragraphs within a quotation stand line by line: a written block has no blank lines.</summary>
    private static string Cited(string mark, InlineText text, InlineText? by)
    {
        var words = string.Join('\n', text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => mark + line));
        return by is null ? words : $"{words}\n{mark}-- {OneLine(by)}";
    }

    /// <summary>A paragraph that happens to begin as another kind of block does says so by a backslash.</summary>
    private static string Guarded(string written) => Read(written) is Paragraph ? written : "\\" + written;

    private static (InlineText Text, InlineText? By) ReadCited(string[] lines, int mark)
    {
        var inner = lines.Select(line => line[mark..]).ToArray();
        var last = inner[^1];
        return inner.Length > 1 && last.StartsWith("-- ", StringComparison.Ordinal)
            ? (InlineText.Parse(string.Join('\n', inner[..^1])), InlineText.Parse(last[3..]))
            : (InlineText.Parse(string.Join('\n', inner)), null);
    }

    private static Quotation ReadQuotation(string[] lines)
    {
        var (text, by) = ReadCited(lines, 2);
        return new Quotation(text, by);
    }

    private static PullQuote ReadPullQuote(string[] lines)
    {
        var (text, by) = ReadCited(lines, 3);
        return new PullQuote(text, by);
    }

    private static BlockBody ReadPicture(string[] lines, string written)
    {
        var name = lines[0]["!picture ".Length..].Trim();
        if (!PictureId.IsValid(name) || lines.Length > 2)
        {
            return new Paragraph(InlineText.Parse(written));
        }
        return new PictureBody(new PictureId(name), lines.Length == 2 ? InlineText.Parse(lines[1]) : null);
    }

    private static BlockBody ReadTable(string[] lines, string written)
    {
        var rows = lines.Skip(1).ToList();
        if (rows.Count == 0 || !rows.All(row => row.StartsWith('|') && row.EndsWith('|') && row.Length > 1))
        {
            return new Paragraph(InlineText.Parse(written));
        }
        var caption = InlineText.Parse(lines[0]["!table".Length..].Trim());
        return new Table(caption, rows.Select(row => Cells(row).Select(InlineText.Parse).ToSeries()).ToSeries());
    }

    private static IEnumerable<string> Cells(string row)
    {
        var start = 1;
        var depth = 0;
        for (var i = 1; i < row.Length; i++)
        {
            switch (row[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when depth > 0:
                    depth--;
                    break;
                case '|' when depth == 0 || i == row.Length - 1:
                    yield return row[start..i].Trim();
                    start = i + 1;
                    break;
            }
        }
    }

    private static BlockBody ReadCard(string[] lines, string written)
    {
        var parts = lines[0]["!embed ".Length..].Split(" | ", 2);
        return lines.Length == 1 && parts.Length == 2 && Address.IsSafe(parts[0].Trim()) && parts[1].Trim().Length > 0
            ? new LinkCard(parts[0].Trim(), parts[1].Trim())
            : new Paragraph(InlineText.Parse(written));
    }

    private static BlockBody ReadBox(string[] lines, string written) =>
        lines is [var line] && line[FileMark.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var file, var name] && StoryKey.IsValid(file)
        && Enum.GetValues<FileBoxPart>().Where(part => NameOf(part) == name).ToArray() is [var part]
            ? new FileBox(file, part)
            : new Paragraph(InlineText.Parse(written));

    private static string NameOf(FileBoxPart part) => part.ToString().ToLowerInvariant();

    [GeneratedRegex(@"^\d{1,3}\. ")]
    private static partial Regex Numbered();
}
