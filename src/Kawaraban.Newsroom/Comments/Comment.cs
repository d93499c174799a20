using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Comments;

/// <summary>What somebody at the desk says of an article or of one of its blocks, to colleagues. Readers never see it.</summary>
public sealed class Comment
{
    public const int MaxText = 4000;

    public required Guid Id { get; init; }
    public required ArticleId ArticleId { get; init; }

    /// <summary>The block that it is about; null for the whole article.</summary>
    public BlockId? BlockId { get; init; }

    /// <summary>The comment that it answers; an answer is never answered itself.</summary>
    public Guid? AnswerTo { get; init; }

    public required string Text { get; init; }
    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was settled; an answer is settled with what it answers.</summary>
    public DateTimeOffset? ResolvedAt { get; set; }

    public StaffId? ResolvedBy { get; set; }
}
