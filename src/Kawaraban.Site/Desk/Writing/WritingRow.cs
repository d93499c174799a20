using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>A row of the page: what a block was made from, and the block.</summary>
/// <param name="Sources">The source's blocks with their numbers, from 1; none where the block is the edition's own.</param>
/// <param name="Target">Null where the source block is left out.</param>
/// <param name="After">The target block above the row: where a block that is brought back goes.</param>
public sealed record WritingRow(IReadOnlyList<(int Number, Block Block)> Sources, Block? Target, BlockId? After)
{
    /// <summary>The draft's blocks in their order; what was left out of the source stands where it would have been.</summary>
    public static IReadOnlyList<WritingRow> Of(DraftView draft)
    {
        var sources = (draft.Source?.Blocks ?? []).Select((block, i) => (Number: i + 1, Block: block)).ToList();
        var standing = draft.Blocks.Select(block => block.Id).ToHashSet();
        var madeFrom = draft.Alignments.Where(x => x.BlockId is { } id && standing.Contains(id)).ToLookup(x => x.BlockId!.Value, x => x.SourceBlockId);
        var placed = madeFrom.SelectMany(ids => ids).ToHashSet();
        var leftOut = new Queue<(int Number, Block Block)>(sources.Where(source => !placed.Contains(source.Block.Id)));
        var rows = new List<WritingRow>();
        BlockId? above = null;
        foreach (var block in draft.Blocks)
        {
            var from = sources.Where(source => madeFrom[block.Id].Contains(source.Block.Id)).ToList();
            while (from.Count > 0 && leftOut.TryPeek(out var missing) && missing.Number < from[0].Number)
            {
                rows.Add(new WritingRow([leftOut.Dequeue()], null, above));
            }
            rows.Add(new WritingRow(from, block, above));
            above = block.Id;
        }
        rows.AddRange(leftOut.Select(missing => new WritingRow([missing], null, above)));
        return rows;
    }
}
