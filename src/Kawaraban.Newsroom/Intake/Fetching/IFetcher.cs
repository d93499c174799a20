namespace Kawaraban.Newsroom.Intake.Fetching;

/// <summary>The one door by which the paper asks anything of another machine.</summary>
public interface IFetcher
{
    /// <summary>Asks once. Ends within 30 seconds, of a machine within 120, and never throws but by <paramref name="cancel"/>.</summary>
    Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancel);
}
