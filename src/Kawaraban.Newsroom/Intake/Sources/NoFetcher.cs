using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>Where no client is set up: nothing is reached.</summary>
internal sealed class NoFetcher : IFetcher
{
    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancel) =>
        Task.FromResult<FetchOutcome>(new FetchOutcome.Refused(FetchCode.NotReached, "", null));
}
