using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Fetching.Polling;

/// <summary>How often a feed wishes to be asked.</summary>
public sealed record FeedPace
{
    /// <summary>The time between two questions; null when the feed does not say.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>Hours of the day (0 to 23, GMT) in which nothing comes.</summary>
    public IReadOnlyList<int> SkipHours { get; init; } = [];

    /// <summary>Days of the week (GMT) on which nothing comes.</summary>
    public IReadOnlyList<DayOfWeek> SkipDays { get; init; } = [];

    /// <summary>What the document says; a number that is none is passed over.</summary>
    public static FeedPace Of(WireSource source) =>
        new() { Interval = source.Ttl is > 0 and var minutes ? TimeSpan.FromMinutes(minutes) : null, SkipHours = source.SkipHours, SkipDays = source.SkipDays };
}
