using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Comments;

/// <summary>Something that somebody should see, in their inbox until they have.</summary>
public sealed class Notice
{
    public const int MaxText = 1000;

    public long Id { get; init; }
    public required StaffId To { get; init; }
    public required NoticeKind Kind { get; init; }
    public required EditionId EditionId { get; init; }
    public required StoryId StoryId { get; init; }

    /// <summary>Null where the edition has no article of the story yet.</summary>
    public ArticleId? ArticleId { get; init; }

    /// <summary>Where on the article's page it is: a block's anchor, a comment's; empty for the page.</summary>
    public string Place { get; init; } = "";

    public StaffId? By { get; init; }
    public required DateTimeOffset At { get; init; }
    public string Text { get; init; } = "";
    public DateTimeOffset? ReadAt { get; set; }
}

public enum NoticeKind
{
    /// <summary>Somebody named them in a comment.</summary>
    Mention,

    /// <summary>Somebody answered their comment.</summary>
    Answer,

    /// <summary>A story was handed to them.</summary>
    HandedOver,

    /// <summary>Their draft may be released.</summary>
    Approved,

    /// <summary>Their draft came back with a note.</summary>
    SentBack,

    /// <summary>Nothing arrives any more at the webhook that they set up: it is paused. The story is the one that it was not told of.</summary>
    WebhookPaused,
}
