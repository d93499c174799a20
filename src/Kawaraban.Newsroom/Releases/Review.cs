using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Releases;

/// <summary>A second person's look at a draft before its release. What is approved is one state of it, by its stamp: a later save voids it.</summary>
public sealed class Review
{
    public const int MaxNote = 2000;

    public long Id { get; init; }
    public required ArticleId ArticleId { get; init; }
    public required VersionId VersionId { get; init; }
    public required StaffId AskedBy { get; init; }
    public required DateTimeOffset AskedAt { get; init; }
    public string Note { get; init; } = "";

    public ReviewState State { get; set; }

    /// <summary>The stamp of the draft that was approved; empty until it is.</summary>
    public string Stamp { get; set; } = "";

    public StaffId? DecidedBy { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>What whoever reviewed it has to say.</summary>
    public string Answer { get; set; } = "";
}

public enum ReviewState
{
    /// <summary>Nobody has decided.</summary>
    Asked,

    Approved,

    /// <summary>Given back to whoever asked, with a note.</summary>
    SentBack,
}
