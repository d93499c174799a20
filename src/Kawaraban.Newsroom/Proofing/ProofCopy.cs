using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>A version as it is given to be read: its texts, and what they were made from.</summary>
/// <param name="Source">The source's edition; null where the article is no translation.</param>
/// <param name="Rows">The blocks beside what they were last held against, as the pins say; none where the article is no translation.</param>
/// <param name="Alignments">What was made from what, and what was left out on purpose.</param>
public sealed record ProofCopy(Edition Edition, Edition? Source, HeadText Head, IReadOnlyList<Block> Blocks, IReadOnlyList<ParallelRow> Rows, IReadOnlyList<Alignment> Alignments)
{
    /// <summary>The day on which the version went out; null for one that is being written.</summary>
    public DateOnly? ReleasedOn { get; init; }

    /// <summary>The day on which the text of a block first went out, where that was before the version.</summary>
    public IReadOnlyDictionary<BlockId, DateOnly> BlocksReleasedOn { get; init; } = new Dictionary<BlockId, DateOnly>();

    /// <summary>The source's head that this one was last held against, without what nobody may read again; null where that is not known.</summary>
    public HeadText? SourceHead { get; init; }

    /// <summary>The day from which "yesterday" is counted in a block, or in the head.</summary>
    /// <param name="block">Null for the head.</param>
    /// <param name="read">The day on which it is read: it is that of a text that is being written.</param>
    public DateOnly WrittenOn(BlockId? block, DateOnly read) => block is { } id && BlocksReleasedOn.TryGetValue(id, out var day) ? day : ReleasedOn ?? read;
}
