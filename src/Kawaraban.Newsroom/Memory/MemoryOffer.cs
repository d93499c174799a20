using Kawaraban.Language;

namespace Kawaraban.Newsroom.Memory;

/// <summary>A pair of the memory that fits a text.</summary>
/// <param name="Pair">Its number.</param>
/// <param name="Kind">How it fits.</param>
/// <param name="Score">From <see cref="MemoryQuestion.LowestScore"/> to 1; 1 for all but fuzzy ones, and for no fuzzy one.</param>
/// <param name="Source">The pair's source, as plain text.</param>
/// <param name="Target">What it became, in the written form of inline text.</param>
/// <param name="Differences">The parts of <see cref="Source"/> that the asked text has not so.</param>
/// <param name="AskedDifferences">The parts of the asked text that <see cref="Source"/> has not so.</param>
/// <param name="Part">The part of the asked text that the offer is for: all of it, or one of its sentences.</param>
/// <param name="From">Where it comes from.</param>
public sealed record MemoryOffer(
    long Pair, OfferKind Kind, double Score, string Source, string Target,
    IReadOnlyList<TextRange> Differences, IReadOnlyList<TextRange> AskedDifferences, TextRange Part, MemoryOrigin From);
