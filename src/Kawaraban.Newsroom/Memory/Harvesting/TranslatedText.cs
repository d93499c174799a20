using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>A released translation beside the source it was made from.</summary>
/// <param name="SourceLanguage">The source's language tag.</param>
/// <param name="TargetLanguage">The translation's.</param>
/// <param name="SourceHead">The head that it was made from; null where that is not known.</param>
/// <param name="Head">The translation's.</param>
/// <param name="SourceBlocks">The source blocks as they stood when the translation was made from them, in order.</param>
/// <param name="Blocks">The translation's blocks, in order.</param>
/// <param name="Alignments">What was made from what.</param>
internal sealed record TranslatedText(
    string SourceLanguage, string TargetLanguage, ArticleVersion? SourceHead, ArticleVersion Head,
    IReadOnlyList<Block> SourceBlocks, IReadOnlyList<Block> Blocks, IReadOnlyList<Alignment> Alignments);
