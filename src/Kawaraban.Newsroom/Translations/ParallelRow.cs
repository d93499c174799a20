using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// A row of parallel reading: the source's blocks, as they were translated, beside the blocks made from them. Several sources were merged,
/// several targets were split, no source is the edition's own, no target was left out.
/// </summary>
public sealed record ParallelRow(IReadOnlyList<SourceBlock> Sources, IReadOnlyList<Block> Targets)
{
    public bool IsOwn => Sources.Count == 0;

    public bool IsOmitted => Targets.Count == 0;

    /// <summary>In the order of the translation; what was left out follows what stands before it in the source.</summary>
    /// <param name="made">The version of the source that the whole was last held against: its order, and what was left out.</param>
    /// <param name="textOf">The text of a source block at a version.</param>
    public static IReadOnlyList<ParallelRow> Of(
        IReadOnlyList<Block> targets, IReadOnlyList<Alignment> alignments, IReadOnlyList<BlockId> made, VersionId madeId, Func<VersionId, BlockId, string?> textOf)
    {
        var places = made.Select((id, place) => (id, place)).ToDictionary(block => block.id, block => block.place);
        var of = alignments.Where(alignment => !alignment.IsOmission).ToLookup(alignment => alignment.BlockId!.Value);
        var rows = new List<ParallelRow>();
        foreach (var target in targets)
        {
            var sources = of[target.Id].OrderBy(alignment => places.GetValueOrDefault(alignment.SourceBlockId, int.MaxValue))
                .Select(alignment => new SourceBlock(alignment.SourceBlockId, alignment.SourceVersionId, textOf(alignment.SourceVersionId, alignment.SourceBlockId) ?? "")).ToList();
            if (rows.Count > 0 && sources.Count > 0 && rows[^1].Sources.Any(source => sources.Exists(other => other.Id == source.Id)))
            {
                rows[^1] = new ParallelRow([.. rows[^1].Sources.UnionBy(sources, source => source.Id)], [.. rows[^1].Targets, target]);
            }
            else
            {
                rows.Add(new ParallelRow(sources, [target]));
            }
        }
        PutInOmitted(rows, alignments, made, madeId, textOf);
        return rows;
    }

    private static void PutInOmitted(List<ParallelRow> rows, IReadOnlyList<Alignment> alignments, IReadOnlyList<BlockId> made, VersionId madeId, Func<VersionId, BlockId, string?> textOf)
    {
        var used = alignments.Where(alignment => !alignment.IsOmission).Select(alignment => alignment.SourceBlockId).ToHashSet();
        BlockId? before = null;
        foreach (var block in made)
        {
            if (!used.Contains(block))
            {
                var at = before is { } id ? rows.FindLastIndex(row => row.Sources.Any(source => source.Id == id)) + 1 : 0;
                rows.Insert(at, new ParallelRow([new SourceBlock(block, madeId, textOf(madeId, block) ?? "")], []));
            }
            before = block;
        }
    }
}

/// <summary>A block of a source as it stood in the version that was translated.</summary>
public sealed record SourceBlock(BlockId Id, VersionId Version, string Text)
{
    /// <summary>It was changed by law since: nobody is shown its old words again.</summary>
    public bool IsWithheld { get; init; }
}
