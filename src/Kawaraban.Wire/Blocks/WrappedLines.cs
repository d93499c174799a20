using System.Net;
using System.Xml.Linq;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Blocks;

/// <summary>
/// Text as teleprinters wrapped it: lines end where the column ends, and a paragraph begins with an indent, of two blanks or more or of one ideographic space.
/// Text without such indents is plain text, whose line ends are meant.
/// </summary>
internal static class WrappedLines
{
    private const int MinIndented = 2;

    public static IReadOnlyList<WireBlock> Blocks(string text, Reading reading, string at) =>
        Paragraphs(text) is { } paragraphs
            ? reading.Blocks(string.Concat(paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>")), LinkBase.None, null, at)
            : reading.PlainBlocks(text, at);

    /// <summary>The wrapped text of a body that is one paragraph of HTML and nothing else; null for any other body.</summary>
    public static string? OnlyParagraph(XElement body) =>
        body.Elements().OnlyOne() is { Name.LocalName: "p" or "pre", HasElements: false } only && only.Value.Trim().Length == body.Value.Trim().Length && Paragraphs(only.Value) is not null
            ? only.Value
            : null;

    /// <summary>The wrapped text of HTML that is one paragraph without an element in it; null for any other.</summary>
    public static string? OnlyParagraph(string html)
    {
        var trimmed = html.AsSpan().Trim();
        if (!trimmed.StartsWith("<p>", StringComparison.OrdinalIgnoreCase) || !trimmed.EndsWith("</p>", StringComparison.OrdinalIgnoreCase) || trimmed.Length < 7 || trimmed[3..^4].Contains('<'))
        {
            return null;
        }

        var text = WebUtility.HtmlDecode(trimmed[3..^4].ToString());
        return Paragraphs(text) is null ? null : text;
    }

    /// <summary>The paragraphs; null when the text is not wrapped so.</summary>
    private static List<string>? Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var ideographic = lines.Count(line => line.StartsWith('\u3000'));
        var isWrapped = ideographic >= MinIndented || (lines.Count(IsIndented) >= MinIndented && lines.Skip(1).Any(line => line.Length > 0 && !char.IsWhiteSpace(line[0])));
        return isWrapped ? Joined(lines) : null;
    }

    private static List<string> Joined(string[] lines)
    {
        var paragraphs = new List<string>();
        var paragraph = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (paragraph.Count > 0 && (string.IsNullOrWhiteSpace(line) || IsIndented(line)))
            {
                paragraphs.Add(string.Join('\n', paragraph));
                paragraph.Clear();
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraph.Add(line);
            }
        }

        return paragraphs;
    }

    private static bool IsIndented(string line) => line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith('\t') || line.StartsWith('\u3000');

    private static XElement? OnlyOne(this IEnumerable<XElement> elements)
    {
        var first = elements.Take(2).ToArray();
        return first.Length == 1 ? first[0] : null;
    }
}
