using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>What feed programs hang on the end of a body: where it "appeared first", links to read on, to share, to comment.</summary>
internal static partial class FeedFurniture
{
    private const int Milliseconds = 100;
    private const int MaxLength = 600;

    public static IReadOnlyList<WireBlock> Trim(List<WireBlock> blocks)
    {
        WithoutRepeats(blocks);
        while (blocks is [.., var last] && blocks.Count > 1 && IsFurniture(last))
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        return blocks;
    }

    /// <summary>A picture loaded late is written twice; the one with words stays.</summary>
    private static void WithoutRepeats(List<WireBlock> blocks)
    {
        for (var i = blocks.Count - 1; i > 0; i--)
        {
            if (blocks[i] is PictureBlock second && blocks[i - 1] is PictureBlock first && first.Url == second.Url
                && (first.Caption.IsEmpty || second.Caption.IsEmpty || first.Caption.Equals(second.Caption)))
            {
                blocks.RemoveAt(first.Caption.IsEmpty ? i - 1 : i);
            }
        }
    }

    private static bool IsFurniture(WireBlock block) =>
        block is Paragraph { Text: { IsEmpty: false } text } && text.Plain is { Length: <= MaxLength } plain && (AppearedFirst(text, plain) || IsOnlyLinks(text) && Matches(ReadOn(), plain));

    private static bool AppearedFirst(WireText text, string plain) =>
        text.Any(HoldsLink) && Matches(First(), plain);

    /// <summary>Whether there is nothing to read but links.</summary>
    public static bool IsOnlyLinks(WireText text) =>
        text.Any(HoldsLink) && text.All(run => HoldsLink(run) || run is LineBreak || run is TextRun { Text: var between } && between.All(c => !char.IsLetterOrDigit(c)));

    private static bool HoldsLink(WireInline run) => run switch
    {
        LinkRun => true,
        StrongRun strong => strong.Text.All(HoldsLink),
        EmphasisRun emphasis => emphasis.Text.All(HoldsLink) || emphasis.Text.Any(inner => inner is LinkRun),
        _ => false,
    };

    private static bool Matches(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        @"^(?:(?:the\s+(?:post|article)\s.+|this\s+(?:post|article|entry|story)\s.*)(?:appeared\s+first|(?:was\s+)?first\s+(?:appeared|published)|originally\s+appeared|was\s+originally\s+published)\s+(?:on|at|in)\s.+|(?:投稿|記事)\s?.+\s?は\s?.+\s?に最初に(?:表示|投稿|掲載|公開)されました。?|der\s+beitrag\s.+\serschien\s+zuerst\s+auf\s.+|l[’']article\s.+\sest\s+apparu\s+en\s+premier\s+sur\s.+|la\s+entrada\s.+\sse\s+public[óo]\s+primero\s+en\s.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        Milliseconds)]
    private static partial Regex First();

    [GeneratedRegex(
        @"^[\s\[(（]*(?:(?:read|continue|keep|see)\s+(?:the\s+)?(?:more|reading|on|full\s+(?:story|article|post))\b.{0,120}|more[\s.…»→>]*|share\s+(?:this|on)\b.{0,60}|(?:tweet|facebook|twitter|linkedin|reddit|pinterest|whatsapp|telegram|email|e-mail|print|comments?|permalink|save\s+to\s+del\.icio\.us|digg\s+this!?)(?:[\s|·•,/]+(?:tweet|facebook|twitter|linkedin|reddit|pinterest|whatsapp|telegram|email|e-mail|print|comments?|permalink))*|続きを(?:読む|見る|表示)|もっと(?:読む|見る)|全文を読む|記事全文|シェア(?:する)?|ツイート(?:する)?|lire\s+la\s+suite|weiterlesen|leer\s+m[áa]s|seguir\s+leyendo)[\s\])）.…»→>・|]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        Milliseconds)]
    private static partial Regex ReadOn();
}
