using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>A short text that changes with every save of a draft's head or blocks.</summary>
internal static class DraftStamp
{
    public static string Of(ArticleVersion draft, IReadOnlyList<Block> blocks) =>
        $"{draft.Revision}.{blocks.Count}.{blocks.Sum(block => (long)block.Revision)}.{Order(blocks):x8}";

    private static int Order(IReadOnlyList<Block> blocks) => blocks.Aggregate(17, (hash, block) => unchecked((hash * 31) + block.Id.Value.GetHashCode()));
}
