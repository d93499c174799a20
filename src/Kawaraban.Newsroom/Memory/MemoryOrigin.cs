using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Memory;

/// <summary>Where a pair comes from.</summary>
/// <param name="Article">The translation; null for a pair from a file.</param>
/// <param name="Headline">The translation's headline; the file's name for a pair from a file.</param>
/// <param name="At">When it was released, or last changed.</param>
/// <param name="Translator">Who translated, as far as is known.</param>
public sealed record MemoryOrigin(ArticleId? Article, string Headline, DateTimeOffset At, string Translator);
