using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>
/// Where stories come from, as it was set up at the desk, with what became of the last polls. Settings and state are written apart: a poll
/// never undoes what somebody set meanwhile.
/// </summary>
public sealed class IntakeSource
{
    public const int MaxName = 120;
    public const int MaxAddress = 2_000;

    /// <summary>How often a source may be polled, in minutes: the database holds it too.</summary>
    public const int ShortestInterval = 1, LongestInterval = 10_080;

    public const int UsualInterval = 15;

    public required IntakeSourceId Id { get; init; }
    public required EditionId EditionId { get; init; }
    public required SourceKind Kind { get; init; }
    public required string Name { get; set; }

    /// <summary>An address of http or https, or the name of a drop folder. Each edition has it once.</summary>
    public required string Address { get; set; }

    /// <summary>The section of what comes; null takes it from each item's categories.</summary>
    public SectionId? Section { get; set; }

    /// <summary>Items that say another language are passed over; null takes every language.</summary>
    public string? Language { get; set; }

    /// <summary>Who is credited where an item names nobody.</summary>
    public string Credit { get; set; } = "";

    public int IntervalMinutes { get; set; } = UsualInterval;

    /// <summary>The rule of what becomes a story, a term a line: see <see cref="StoryRule"/>.</summary>
    public string Words { get; set; } = "";
    public string Categories { get; set; } = "";
    public string Subjects { get; set; } = "";
    public string NotWords { get; set; } = "";
    public int? MaxUrgency { get; set; }

    /// <summary>Pictures come along; otherwise they stand as missing.</summary>
    public bool BringsPictures { get; set; } = true;

    /// <summary>What comes is released at once, and no draft waits on the board. Only an owner may say so.</summary>
    public bool ReleasesAtOnce { get; set; }

    public bool IsPaused { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public StaffId? CreatedBy { get; init; }

    /// <summary>When it is polled next.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Who polls it now, and until when their word holds: a node that died lets go by itself.</summary>
    public Guid? Claim { get; set; }
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>As the server sent them with the last document that was taken whole.</summary>
    public string? ETag { get; set; }
    public string? LastModified { get; set; }

    /// <summary>When it was last polled, and when it last answered.</summary>
    public DateTimeOffset? AskedAt { get; set; }
    public DateTimeOffset? CameAt { get; set; }

    /// <summary>Polls in a row that failed; each doubles the wait.</summary>
    public int Failures { get; set; }

    /// <summary>Why the last poll failed: a stable code, and a sentence without internal detail; empty when it did not.</summary>
    public string FailureCode { get; set; } = "";
    public string FailureMessage { get; set; } = "";

    /// <summary>What the last document was found to be, as <c>rss 2.0</c>.</summary>
    public string Format { get; set; } = "";

    /// <summary>The server said that there is nothing any more: it is not polled until somebody asks for it.</summary>
    public bool IsGone { get; set; }

    public StoryRule Rule => StoryRule.Of(Words, Categories, Subjects, NotWords, MaxUrgency);

    public TimeSpan Interval => TimeSpan.FromMinutes(IntervalMinutes);
}
