namespace Kawaraban.Newsroom.Webhooks;

/// <summary>When a delivery that did not arrive is tried again. A decision alone, on values.</summary>
public static class NextTry
{
    /// <summary>However long a receiver asks for: tomorrow it is tried again.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The part of the wait by which tries are spread, so that what failed together does not come together again.</summary>
    private const double Spread = 0.1;

    /// <summary>From one try to the next: two days and half an hour in all.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2),
        TimeSpan.FromHours(5), TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(17),
    ];

    /// <summary>The first try and one after each wait.</summary>
    public static int Most => Waits.Length + 1;

    /// <param name="tries">How often it was tried, at least once.</param>
    /// <param name="retryAfter">What the receiver asks for; null when it did not.</param>
    /// <param name="chance">A random number from 0 to 1.</param>
    /// <returns>Null where it was tried often enough.</returns>
    public static DateTimeOffset? After(int tries, TimeSpan? retryAfter, DateTimeOffset now, double chance)
    {
        if (tries >= Most)
        {
            return null;
        }
        var wait = Waits[tries - 1];
        if (retryAfter > wait)
        {
            wait = retryAfter.Value < Longest ? retryAfter.Value : Longest;
        }
        return now + (wait * (1 + (Spread * Math.Clamp(chance, 0, 1))));
    }
}
