using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>A version of a translation, draft or released, with what its blocks were made from.</summary>
public sealed record TargetText(ArticleVersion Version, IReadOnlyList<Block> Blocks, IReadOnlyList<Alignment> Alignments);
