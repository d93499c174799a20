using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>A row of the page: what a block was made from, and the block.</summary>
/// <param name="Sources">None where the block is the edition's own.</param>
/// <param name="Target">Null where the source block is left out, or has no place yet.</param>
/// <param name="After">The target block above the row: where a block that is taken in goes.</param>
/// <param name="IsOffered">The source block is new, and nobody has decided of it.</param>
public sealed record WritingRow(IReadOnlyList<WritingSource> Sources, Block? Target, BlockId? After, bool IsOffered = false)
{
    /// <summary>Somebody has to decide of the row.</summary>
    public bool IsOpen => Sources.Any(source => source.Standing is { IsOpen: true });

    /// <summary>All that the block was made from is gone.</summary>
    public bool IsOrphan => Sources.Count > 0 && Sources.All(source => source.Standing is { State: RowState.Deleted });

    /// <summary>The draft's blocks in their order; what has no place of the source's stands where it would be.</summary>
    /// <param name="standing">Null for the edition's own articles.</param>
    public static IReadOnlyList<WritingRow> Of(DraftView draft, SourceStanding? standing) =>
        standing is null ? [.. draft.Blocks.Select((block, i) => new WritingRow([], block, i == 0 ? null : draft.Blocks[i - 1].Id))] : new Rows(draft, standing).Placed();

    private sealed class Rows(DraftView draft, SourceStanding standing)
    {
        private readonly ILookup<BlockId, RowStanding> ofBlock = standing.Rows.ToLookup(row => row.Block);
        private readonly Dictionary<BlockId, int> numbers = standing.Latest.Blocks.Select((block, i) => (block.Id, Number: i + 1)).ToDictionary(block => block.Id, block => block.Number);

        public IReadOnlyList<WritingRow> Placed()
        {
            var offered = standing.Offered.ToLookup(block => block.After);
            var leftOut = new Queue<WritingSource>(LeftOut());
            List<WritingRow> rows = [.. offered[null].Select(block => Offered(block, null))];
            BlockId? above = null;
            foreach (var block in draft.Blocks)
            {
                var sources = ofBlock[block.Id].Select(row => new WritingSource(Number(row.SourceBlock), row.SourceBlock, row.Before ?? "", row)).ToList();
                while (sources.Find(source => source.Number is not null)?.Number is { } first && leftOut.TryPeek(out var missing) && missing.Number < first)
                {
                    rows.Add(new WritingRow([leftOut.Dequeue()], null, above));
                }
                rows.Add(new WritingRow(sources, block, above));
                above = block.Id;
                rows.AddRange(offered[above].Select(offer => Offered(offer, above)));
            }
            return [.. rows, .. leftOut.Select(missing => new WritingRow([missing], null, above))];
        }

        private IEnumerable<WritingSource> LeftOut()
        {
            var omitted = draft.Alignments.Where(alignment => alignment.IsOmission).Select(alignment => alignment.SourceBlockId).ToHashSet();
            return standing.Latest.Blocks.Where(block => omitted.Contains(block.Id)).Select(block => new WritingSource(Number(block.Id), block.Id, block.Text, null));
        }

        private WritingRow Offered(OfferedBlock block, BlockId? above) => new([new WritingSource(Number(block.SourceBlock), block.SourceBlock, block.Text, null)], null, above, IsOffered: true);

        private int? Number(BlockId block) => numbers.TryGetValue(block, out var number) ? number : null;
    }
}

/// <summary>A block of the source beside a row.</summary>
/// <param name="Number">Its place in the source as it is now, from 1; null where it is gone.</param>
/// <param name="Text">The text that the target was last held against; for what has no place, as it is now.</param>
/// <param name="Standing">Null where there is no target.</param>
public sealed record WritingSource(int? Number, BlockId Block, string Text, RowStanding? Standing);
