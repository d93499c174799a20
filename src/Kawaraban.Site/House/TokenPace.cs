using System.Threading.RateLimiting;

namespace Kawaraban.Site.House;

/// <summary>How often a program may ask: a token holds so many requests, and is filled again as time goes by.</summary>
internal sealed class TokenPace : IDisposable
{
    public const int AtOnce = 120;
    public const int ASecond = 10;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(token => RateLimitPartition.GetTokenBucketLimiter(token, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = AtOnce, TokensPerPeriod = ASecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0, AutoReplenishment = true,
    }));

    public bool MayAsk(string token)
    {
        using var lease = _limiter.AttemptAcquire(token);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
