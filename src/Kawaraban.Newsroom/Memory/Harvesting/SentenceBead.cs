using Kawaraban.Language;

namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>Sentences that pair: one with one, or one with two.</summary>
/// <param name="Source">Where in the source text.</param>
/// <param name="Target">Where in the target text.</param>
/// <param name="Previous">The source's sentence before; null for none.</param>
/// <param name="Next">The source's sentence after; null for none.</param>
internal sealed record SentenceBead(TextRange Source, TextRange Target, TextRange? Previous, TextRange? Next);
