using Kawaraban.Newsroom.Archive.Memory;
using Kawaraban.Site.House;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Memory;

/// <summary>
/// Takes what releases teach into the memory, in their order. How far it has come stands in the archive: a restart goes on there, and of two nodes one does each.
/// </summary>
public sealed class MemoryRound(MemoryBook book, MemoryBuilding building, TimeProvider clock, ILogger<MemoryRound> log) : Round(Pace, clock)
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    /// <summary>A release whose article cannot be taken in after so many tries holds up no others.</summary>
    private const int MostTries = 5;

    private int _tries;

    /// <summary>Follows every release that there is, and takes the pairs into this node's index.</summary>
    public async Task CatchUpAsync(CancellationToken cancel = default)
    {
        while (await book.IsBehindAsync(cancel) && await book.FollowNextAsync(cancel))
        {
            _tries = 0;
        }
        while (await building.CatchUpAsync(cancel))
        {
            // Other work of the paper comes between.
            await Task.Yield();
        }
    }

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        try
        {
            await CatchUpAsync(cancel);
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            await GiveUpAfterTriesAsync(cancel);
            throw;
        }
    }

    protected override void Tell(Exception failure) => MemoryLog.CouldNotFollow(log, failure);

    private async Task GiveUpAfterTriesAsync(CancellationToken cancel)
    {
        if (++_tries < MostTries)
        {
            return;
        }
        _tries = 0;
        // Where the archive is away this fails too, and nothing is passed over: it was not the article.
        await book.PassOverNextAsync(cancel);
        MemoryLog.PassedOver(log);
    }
}
