using System.Threading.RateLimiting;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.House;

/// <summary>
/// How often a code may be tried for an account, whoever tries. The lock after five wrong tries stands in the archive; of a hundred tries in one
/// moment all would be judged before it is written.
/// </summary>
internal sealed class TryPace : IDisposable
{
    public const int AtOnce = 10;

    private readonly PartitionedRateLimiter<StaffId> _limiter = PartitionedRateLimiter.Create<StaffId, StaffId>(who => RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = AtOnce, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromSeconds(6), QueueLimit = 0, AutoReplenishment = true,
    }));

    public bool MayTry(StaffId who)
    {
        using var lease = _limiter.AttemptAcquire(who);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
