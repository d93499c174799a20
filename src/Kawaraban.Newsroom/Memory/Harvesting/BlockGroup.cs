using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>Blocks of a translation with the source blocks they were made from: what was split or merged stays together.</summary>
internal sealed record BlockGroup(HashSet<BlockId> Sources, HashSet<BlockId> Targets)
{
    /// <summary>More blocks than this that hang together are no translation of one passage any more.</summary>
    private const int MostBlocks = 4;

    public static IEnumerable<BlockGroup> Of(IEnumerable<Alignment> alignments)
    {
        var groups = new List<BlockGroup>();
        foreach (var alignment in alignments)
        {
            if (alignment.BlockId is { } target)
            {
                Join(groups, alignment.SourceBlockId, target);
            }
        }
        return groups.Where(group => group.Sources.Count <= MostBlocks && group.Targets.Count <= MostBlocks);
    }

    private static void Join(List<BlockGroup> groups, BlockId source, BlockId target)
    {
        var joined = new BlockGroup([source], [target]);
        foreach (var group in groups.Where(group => group.Sources.Contains(source) || group.Targets.Contains(target)).ToList())
        {
            joined.Sources.UnionWith(group.Sources);
            joined.Targets.UnionWith(group.Targets);
            groups.Remove(group);
        }
        groups.Add(joined);
    }
}
