using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Dates;

namespace Kawaraban.Wire.WebPage;

/// <summary>What stands between a page's top and its first paragraph and is known already: the headline, the byline, the date.</summary>
internal static partial class PageHead
{
    private const int HeadBlocks = 8;
    private const int MostPlaces = 40;
    private const double LongestLine = 90;

    public static IEnumerable<WireBlock> Without(IReadOnlyList<WireBlock> blocks, PageFacts facts)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { facts.Title ?? "" };
        var inHead = true;
        for (var i = 0; i < blocks.Count; i++)
        {
            inHead &= i < HeadBlocks && !(blocks[i] is Paragraph paragraph && TextWeight.Of(paragraph.Text.Plain) > LongestLine);
            if (!inHead || !IsKnown(blocks[i], known))
            {
                yield return blocks[i];
            }
        }
    }

    /// <summary>The date written near the headline, in a box that is named for it or in a line that says nothing else.</summary>
    public static DateTimeOffset? Date(IHtmlDocument page) =>
        page.QuerySelectorAll("time, [class*=date], [class*=time], [class*=publish], h1 ~ p, h1 ~ div")
            .Take(MostPlaces)
            .Select(place => Spaces.Single(TextCut.Characters(place.TextContent, 200)))
            .Where(line => line.Length is > 5 and < 60)
            .Select(line => WireDate.TryRead(Label().Replace(line, "")))
            .FirstOrDefault(date => date is not null);

    private static bool IsKnown(WireBlock block, HashSet<string> known)
    {
        if (block is not (Paragraph or Heading) || BlockWords.Of(block) is not { } text)
        {
            return false;
        }

        var line = Spaces.Single(text.Plain);
        return known.Contains(line) || (block is Heading { Level: 1 }) || (block is Paragraph && (Line().IsMatch(line) || WireDate.TryRead(line) is not null));
    }

    [GeneratedRegex(
        @"^(?:by\s+\p{Lu}.{1,80}|(?:published|updated|posted|last\s+updated|first\s+published|modified)\b[\s:].{0,60}[0-9].{0,30}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日.{0,30}|(?:公開|更新|掲載|配信|投稿)(?:日時?)?\s*[:：]?\s*[0-9]{4}.{0,30}|[0-9]{1,2}\s+min(?:ute)?s?\s+read|(?:文|取材・文|執筆|著者)\s*[:：＝=／/].{1,30})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        100)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:published|updated|posted|公開|更新|掲載|配信)(?:\s+on|日時?)?\s*[:：]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Label();
}
