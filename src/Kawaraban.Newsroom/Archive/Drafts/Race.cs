namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Two who begin the same at the same time: one is first, the other asks again and finds what is there by then.</summary>
internal static class Race
{
    /// <summary>In each round somebody gets what they asked for: so many would have to be faster.</summary>
    private const int MostRounds = 10;

    public static async Task<T> RunAsync<T>(Func<Task<T>> begin)
    {
        for (var round = 1; ; round++)
        {
            try
            {
                return await begin();
            }
            catch (NotWrittenException lost) when (lost.IsTaken && round < MostRounds)
            {
                // Again, with what the other has made before one's eyes.
            }
        }
    }
}
