using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Commenting;

/// <summary>What is said of an article among colleagues.</summary>
/// <param name="Texts">The beginnings of the blocks as they stand now, in their order.</param>
/// <param name="Block">The block that the form for a new comment is about.</param>
/// <param name="People">Who can be named.</param>
/// <param name="Tried">The text of a comment that was not taken.</param>
public sealed record CommentView(
    Seat Seat, Article Article, string Headline, IReadOnlyList<CommentThread> Threads, IReadOnlyDictionary<BlockId, string> Texts, BlockId? Block, IReadOnlyList<string> People, string? Tried = null)
{
    public Edition Paper => Seat.Publication[Article.EditionId];

    public string Path => $"/desk/articles/{Article.Id}/comments";

    /// <summary>What is open comes first.</summary>
    public IEnumerable<CommentThread> InOrder => Threads.OrderBy(thread => thread.Comment.ResolvedAt is not null);
}
