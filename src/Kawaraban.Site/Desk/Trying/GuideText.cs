using System.Text.RegularExpressions;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>A page of the guide to the rules as it stands in the repository: what Markdown its maker writes, and no more.</summary>
internal static partial class GuideText
{
    /// <summary>The page of a rule; null where there is none.</summary>
    public static IReadOnlyList<GuidePart>? Of(string rule)
    {
        using var stream = typeof(GuideText).Assembly.GetManifestResourceStream($"guide/{rule}.md");
        if (stream is null)
        {
            return null;
        }
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    /// <summary>Headings, tables, lists and paragraphs, in their order.</summary>
    public static IReadOnlyList<GuidePart> Read(string markdown) =>
        [.. markdown.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => PartOf(part.Trim('\n'))).Where(part => part.Rows.Count > 0)];

    /// <summary>Parts a line into runs: plain, strong, and code.</summary>
    public static IReadOnlyList<(string Text, string? Mark)> RunsOf(string line)
    {
        var runs = new List<(string, string?)>();
        var done = 0;
        foreach (Match match in Marked().Matches(line))
        {
            runs.Add((line[done..match.Index], null));
            runs.Add(match.Groups["strong"].Success ? (match.Groups["strong"].Value, "strong")
                : match.Groups["code"].Success ? (match.Groups["code"].Value, "code")
                : match.Groups["em"].Success ? (match.Groups["em"].Value, "em")
                : match.Groups["link"].Success ? (match.Groups["link"].Value, null) : ("", "br"));
            done = match.Index + match.Length;
        }
        runs.Add((line[done..], null));
        return [.. runs.Where(run => run is not ("", null))];
    }

    private static GuidePart PartOf(string part)
    {
        var lines = part.Split('\n');
        return lines[0] switch
        {
            ['#', '#', ..] => new GuidePart(GuideForm.Heading, [[lines[0].TrimStart('#').Trim()]]),
            ['#', ..] => new GuidePart(GuideForm.Title, []),
            ['|', ..] => new GuidePart(GuideForm.Table, [.. lines.Where(line => !line.StartsWith("| ---", StringComparison.Ordinal)).Select(CellsOf)]),
            ['-', ' ', ..] => new GuidePart(GuideForm.List, [.. lines.Select(line => (IReadOnlyList<string>)[line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line.Trim()])]),
            _ => new GuidePart(GuideForm.Paragraph, [[string.Join(' ', lines)]]),
        };
    }

    private static IReadOnlyList<string> CellsOf(string line) => [.. line.Trim().Trim('|').Split(" | ").Select(cell => cell.Trim())];

    [GeneratedRegex(@"\*\*(?<strong>.+?)\*\*|`(?<code>[^`]+)`|(?<![\w*])\*(?<em>[^*\s][^*]*)\*|\[(?<link>[^\]]+)\]\([^)]+\)|<br>")]
    private static partial Regex Marked();
}
