using System.Text.RegularExpressions;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>What stands between a page's top and its first paragraph and is known already: the headline, the byline, the date.</summary>
/// <param name="Rest">The blocks without it.</param>
/// <param name="Date">The date that stood there.</param>
internal sealed partial record PageHead(IReadOnlyList<WireBlock> Rest, DateTimeOffset? Date)
{
    private const int HeadBlocks = 8;
    private const double LongestLine = 90;

    public static PageHead Of(IReadOnlyList<WireBlock> blocks, PageFacts facts)
    {
        var rest = new List<WireBlock>();
        DateTimeOffset? date = null;
        for (var (i, inHead) = (0, true); i < blocks.Count; i++)
        {
            var lines = LinesOf(blocks[i]);
            inHead &= i < HeadBlocks && lines.All(line => TextWeight.Of(line) <= LongestLine);
            if (inHead && lines.Length > 0 && lines.All(line => IsKnown(line, facts)))
            {
                date ??= lines.Select(PageDates.Read).FirstOrDefault(read => read is not null);
            }
            else
            {
                rest.Add(blocks[i]);
            }
        }

        return new PageHead(rest, date);
    }

    private static string[] LinesOf(WireBlock block) =>
        block is Paragraph or Heading ? [.. BlockWords.Of(block)!.Plain.Split('\n').Select(Spaces.Single)] : [];

    private static bool IsKnown(string line, PageFacts facts) =>
        line.Equals(facts.Title, StringComparison.OrdinalIgnoreCase) || PageDates.Read(line) is not null || Line().IsMatch(line);

    [GeneratedRegex(
        @"^(?:by\s+\p{Lu}.{1,80}|(?:published|updated|posted|last\s+updated|first\s+published|modified)\b[\s:].{0,60}[0-9].{0,30}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日.{0,30}|(?:公開|更新|掲載|配信|投稿)(?:日時?)?\s*[:：]?\s*[0-9]{4}.{0,30}|[0-9]{1,2}\s+min(?:ute)?s?\s+read|(?:文|取材・文|執筆|著者)\s*[:：＝=／/].{1,30})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        100)]
    private static partial Regex Line();
}
