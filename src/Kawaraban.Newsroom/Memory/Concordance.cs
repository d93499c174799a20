using Kawaraban.Language;

namespace Kawaraban.Newsroom.Memory;

/// <summary>A pair that holds a phrase.</summary>
/// <param name="Pair">Its number.</param>
/// <param name="Source">The source as plain text.</param>
/// <param name="Target">The target as plain text.</param>
/// <param name="InSource">Where the phrase stands in the source.</param>
/// <param name="InTarget">Where it stands in the target.</param>
/// <param name="From">Where the pair comes from.</param>
public sealed record Concordance(long Pair, string Source, string Target, IReadOnlyList<TextRange> InSource, IReadOnlyList<TextRange> InTarget, MemoryOrigin From);
