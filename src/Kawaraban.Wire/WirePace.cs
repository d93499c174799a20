namespace Kawaraban.Wire;

/// <summary>How often a feed wishes to be asked. It is no part of the contract's JSON: only whoever polls needs it.</summary>
/// <remarks>Of RSS: <c>ttl</c>, <c>skipHours</c>, <c>skipDays</c>; of its syndication module: <c>sy:updatePeriod</c> and <c>sy:updateFrequency</c>.</remarks>
public sealed record WirePace
{
    /// <summary>The time between two questions; null when the feed does not say.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>Hours of the day (0 to 23, GMT) in which nothing comes.</summary>
    public IReadOnlyList<int> SkipHours { get; init; } = [];

    /// <summary>Days of the week (GMT) on which nothing comes.</summary>
    public IReadOnlyList<DayOfWeek> SkipDays { get; init; } = [];
}
