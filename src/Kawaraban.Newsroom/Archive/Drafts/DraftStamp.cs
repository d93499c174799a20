using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>A short text that changes with every save of a draft's head or blocks, and with the version of the source that it is held against.</summary>
internal static class DraftStamp
{
    public static string Of(ArticleVersion draft, IReadOnlyList<Block> blocks) =>
        $"{draft.Revision}.{blocks.Count}.{blocks.Sum(block => (long)block.Revision)}.{Order(blocks):x8}.{draft.SourceVersionId}";

    private static int Order(IReadOnlyList<Block> blocks) => blocks.Aggregate(17, (hash, block) => unchecked((hash * 31) + block.Id.Value.GetHashCode()));
}
