using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>A pair as it stands in a translation and its source.</summary>
/// <param name="Previous">The plain text before the source; null for none.</param>
/// <param name="Next">The plain text after it; null for none.</param>
internal sealed record HarvestedPair(MemoryGrain Grain, InlineText Source, InlineText Target, BlockId? SourceBlock, BlockId? Block, string? Previous, string? Next);
