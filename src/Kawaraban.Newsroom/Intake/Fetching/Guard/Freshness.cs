using System.Net.Http.Headers;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>What an answer says of time: how long it holds, and how long to stay away.</summary>
internal static class Freshness
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary><c>Cache-Control: max-age</c> less <c>Age</c>, else <c>Expires</c>; null when the answer says neither, or that it is not to be kept.</summary>
    public static TimeSpan? MaxAge(HttpResponseMessage answer, DateTimeOffset now)
    {
        if (answer.Headers.CacheControl is { } cache && (cache.NoCache || cache.NoStore || cache.MaxAge is not null))
        {
            return cache.NoCache || cache.NoStore ? null : Bounded(cache.MaxAge - (answer.Headers.Age ?? TimeSpan.Zero));
        }
        return Bounded(answer.Content.Headers.Expires - (answer.Headers.Date ?? now));
    }

    /// <summary><c>Retry-After</c>, in seconds or as a date.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage answer, DateTimeOffset now) => answer.Headers.RetryAfter is RetryConditionHeaderValue retry ? Bounded(retry.Delta ?? (retry.Date - now)) : null;

    private static TimeSpan? Bounded(TimeSpan? time) => time is { } given && given > TimeSpan.Zero ? given < Longest ? given : Longest : null;
}
