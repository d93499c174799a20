using System.Text.RegularExpressions;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.WebPage.Words;

namespace Kawaraban.Wire.WebPage;

/// <summary>Takes out of an article the lines that say nothing of the story, and at its end the ways on and back.</summary>
internal static partial class ArticleEnds
{
    private const double LongestWayBack = 60;
    private const double LongestOffer = 160;

    public static List<WireBlock> Trim(List<WireBlock> blocks)
    {
        blocks.RemoveAll(block => block is Paragraph or Heading && IsFurniture(BlockWords.Of(block)!.Plain));
        while (blocks is [_, .., var last] && IsEnd(last))
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        return blocks;
    }

    private static bool IsFurniture(string plain)
    {
        foreach (var line in plain.AsSpan().EnumerateLines())
        {
            if (!FurnitureLines.Contain(line))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A page ends with ways back and on; a story does not.</summary>
    private static bool IsEnd(WireBlock block) => block switch
    {
        Heading => true,
        Paragraph { Text: var text } => (FeedFurniture.IsOnlyLinks(text) && TextWeight.Of(text.Plain) < LongestWayBack) || IsOffer(text.Plain),
        ListBlock list => list.Items.All(FeedFurniture.IsOnlyLinks),
        _ => false,
    };

    private static bool IsOffer(string plain) =>
        TextWeight.Of(plain) < LongestOffer && (Rights().IsMatch(plain) || (Leads.Begins(plain) && plain.AsSpan().TrimEnd()[^1] is not ('.' or '。' or '!' or '?' or '」' or '"' or '”')));

    [GeneratedRegex(@"^(?:©|\(c\)|copyright\b|all rights reserved|無断(?:転載|複製)|記事・写真の無断)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rights();
}
