using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>What is remembered of a translation: its headline, its standfirst, its blocks, and the sentences of blocks that pair beyond doubt.</summary>
internal static class Harvest
{
    public static IReadOnlyList<HarvestedPair> Of(TranslatedText text)
    {
        var pairs = OfHead(text).ToList();
        foreach (var group in BlockGroup.Of(text.Alignments))
        {
            pairs.AddRange(OfGroup(text, group));
        }
        return [.. pairs.Where(IsWorthIt).DistinctBy(pair => (pair.Grain, pair.Source.ToString(), pair.Target.ToString()))];
    }

    private static IEnumerable<HarvestedPair> OfHead(TranslatedText text) => text.SourceHead is not { } source
        ? []
        :
        [
            new(MemoryGrain.Block, InlineText.Plain(source.Headline), InlineText.Plain(text.Head.Headline), null, null, null, null),
            new(MemoryGrain.Block, InlineText.Plain(source.Standfirst), InlineText.Plain(text.Head.Standfirst), null, null, null, null),
        ];

    private static IEnumerable<HarvestedPair> OfGroup(TranslatedText text, BlockGroup group)
    {
        var sources = text.SourceBlocks.Where(block => group.Sources.Contains(block.Id)).ToList();
        var targets = text.Blocks.Where(block => group.Targets.Contains(block.Id)).ToList();
        var (sourceTexts, targetTexts) = (TextsOf(sources), TextsOf(targets));
        if (sourceTexts.Count == 0 || targetTexts.Count == 0)
        {
            return [];
        }
        // Lists of as many items pair item by item; whatever else is split or merged pairs as a whole.
        return sourceTexts.Count == targetTexts.Count && sources.Count == 1 && targets.Count == 1
            ? sourceTexts.Zip(targetTexts).SelectMany((pair, i) => OfTexts(text, pair.First, pair.Second, sources[0], targets[0], sourceTexts, i))
            : OfTexts(text, InlineParts.Joined(sourceTexts), InlineParts.Joined(targetTexts), sources[0], targets[0], [], 0, sources[^1]);
    }

    private static IEnumerable<HarvestedPair> OfTexts(
        TranslatedText text, InlineText source, InlineText target, Block sourceBlock, Block block, IReadOnlyList<InlineText> siblings, int index, Block? lastSource = null)
    {
        var previous = index > 0 ? siblings[index - 1].PlainText : Neighbour(text, sourceBlock, -1);
        var next = index + 1 < siblings.Count ? siblings[index + 1].PlainText : Neighbour(text, lastSource ?? sourceBlock, 1);
        yield return new(MemoryGrain.Block, source, target, sourceBlock.Id, block.Id, previous, next);
        foreach (var bead in SentencePairs.Of(source.PlainText, text.SourceLanguage, target.PlainText, text.TargetLanguage))
        {
            yield return new(
                MemoryGrain.Sentence, source.Part(bead.Source), target.Part(bead.Target), sourceBlock.Id, block.Id,
                bead.Previous?.Of(source.PlainText), bead.Next?.Of(source.PlainText));
        }
    }

    private static List<InlineText> TextsOf(IEnumerable<Block> blocks) => [.. blocks.SelectMany(block => BlockTexts.Of(block.Body)).Where(text => !text.IsEmpty)];

    /// <summary>The plain text of the source block before or after one; null at the ends.</summary>
    private static string? Neighbour(TranslatedText text, Block of, int step)
    {
        var at = text.SourceBlocks.ToList().FindIndex(block => block.Id == of.Id) + step;
        return at >= 0 && at < text.SourceBlocks.Count ? text.SourceBlocks[at].Body.PlainText : null;
    }

    /// <summary>What was not translated (a copied source, a name) or is endless teaches nothing.</summary>
    private static bool IsWorthIt(HarvestedPair pair)
    {
        var (source, target) = (pair.Source.PlainText, pair.Target.PlainText);
        return !string.IsNullOrWhiteSpace(source) && !string.IsNullOrWhiteSpace(target) && source != target
            && pair.Source.ToString().Length <= MemoryPair.LongestText && pair.Target.ToString().Length <= MemoryPair.LongestText;
    }
}
