namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>When a source is polled next.</summary>
internal static class PollPace
{
    /// <summary>However often it failed, and whatever the server asks for: tomorrow it is tried again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The interval; after failures twice, four times… as long, or what the server asks for where that is more.</summary>
    /// <param name="failures">How many polls in a row failed, this one with them.</param>
    public static TimeSpan After(TimeSpan interval, int failures, TimeSpan? retryAfter)
    {
        if (failures == 0)
        {
            return interval;
        }
        var doubled = interval * Math.Pow(2, Math.Min(failures, 20));
        var wait = retryAfter > doubled ? retryAfter.Value : doubled;
        return wait < Longest ? wait : interval > Longest ? interval : Longest;
    }
}
