using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>What a newer version of the source has that the one a draft is held against has not.</summary>
/// <param name="Latest">The source's live version.</param>
/// <param name="Changed">The newer texts of blocks whose words are others now; null for a block that was taken out.</param>
/// <param name="New">Blocks that were not there before.</param>
public sealed record SourceNews(ArticleVersion Latest, IReadOnlyDictionary<BlockId, string?> Changed, IReadOnlyList<Block> New);
