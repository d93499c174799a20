using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching;

/// <summary>Lets a fetcher do its work, and remembers what came of it.</summary>
internal sealed class Overheard(IFetcher fetcher) : IFetcher
{
    public FetchRequest? Asked { get; private set; }

    public FetchOutcome? Last { get; private set; }

    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancel)
    {
        Asked = request;
        return Last = await fetcher.FetchAsync(request, cancel);
    }
}
