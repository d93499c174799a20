using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Readership;

/// <summary>
/// How much an article is read. Each read counts for half as much after every <see cref="HalfLife"/>. What is stored is the base-2
/// logarithm of the sum of 2^(t / half-life) over all reads: it orders articles rightly at any later moment without being touched.
/// </summary>
public sealed class ReadCount
{
    public static readonly TimeSpan HalfLife = TimeSpan.FromHours(12);

    public required ArticleId ArticleId { get; init; }
    public double Heat { get; private set; }
    public long Total { get; private set; }

    public void Add(int reads, DateTimeOffset now)
    {
        var fresh = Moment(now) + Math.Log2(reads);
        Heat = Total == 0 ? fresh : Math.Max(Heat, fresh) + Math.Log2(1 + Math.Pow(2, -Math.Abs(Heat - fresh)));
        Total += reads;
    }

    /// <summary>The reads that it is worth at that moment.</summary>
    public double WorthAt(DateTimeOffset now) => Total == 0 ? 0 : Math.Pow(2, Heat - Moment(now));

    private static double Moment(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch) / HalfLife;
}
