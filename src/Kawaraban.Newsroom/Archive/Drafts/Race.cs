using System.Data.Common;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>
/// Two who begin the same at the same time: one is first, the other asks again and finds what is there by then. So does whoever the database
/// gave up for another, where each waited for what the other held: nothing of it was written.
/// </summary>
internal static class Race
{
    /// <summary>In each round somebody gets what they asked for: so many would have to be faster.</summary>
    private const int MostRounds = 10;

    /// <summary>PostgreSQL's <c>deadlock_detected</c>.</summary>
    private const string GivenUp = "40P01";

    /// <param name="begin">One transaction, from its beginning to its end.</param>
    public static async Task<T> RunAsync<T>(Func<Task<T>> begin)
    {
        for (var round = 1; ; round++)
        {
            try
            {
                return await begin();
            }
            catch (Exception lost) when (round < MostRounds && (lost is NotWrittenException { IsTaken: true } || IsGivenUp(lost)))
            {
                // Again, with what the other has made before one's eyes.
            }
        }
    }

    private static bool IsGivenUp(Exception? lost) => lost is not null && (lost is DbException { SqlState: GivenUp } || IsGivenUp(lost.InnerException));
}
