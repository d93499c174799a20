using Kawaraban.Newsroom.Archive.Memory;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Memory;

/// <summary>
/// Takes what releases teach into the memory, in their order. How far it has come stands in the archive: a restart goes on there, and of two nodes one does each.
/// </summary>
public sealed class MemoryRound(MemoryBook book, MemoryBuilding building, TimeProvider clock, ILogger<MemoryRound> log) : BackgroundService
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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await CatchUpAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                MemoryLog.CouldNotFollow(log, failure);
                await GiveUpAfterTriesAsync(stoppingToken);
            }
        }
    }

    private async Task GiveUpAfterTriesAsync(CancellationToken cancel)
    {
        if (++_tries < MostTries)
        {
            return;
        }
        _tries = 0;
        try
        {
            await book.PassOverNextAsync(cancel);
            MemoryLog.PassedOver(log);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The archive is away: it was not the article.
            MemoryLog.CouldNotFollow(log, failure);
        }
    }
}
