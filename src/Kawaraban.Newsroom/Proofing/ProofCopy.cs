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
    /// <summary>The source's head that this one was last held against, without what nobody may read again; null where that is not known.</summary>
    public HeadText? SourceHead { get; init; }
}
