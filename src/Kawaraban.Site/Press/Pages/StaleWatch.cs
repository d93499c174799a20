using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Site.House;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Press.Pages;

/// <summary>
/// Reads the press orders that releases left and drops the pages they made stale: those of this node's own desk at once, those of other
/// processes (another node, the command line) within <see cref="Pace"/>.
/// </summary>
public sealed class StaleWatch(PressOrders orders, PageStore store, PageFolder folder, TimeProvider clock, ILogger<StaleWatch> log) : Round(Pace, clock)
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    /// <summary>So many orders before the start are read, to tell which pages of the folder are still fresh.</summary>
    private const int Remembered = 2_000;

    private readonly SemaphoreSlim _one = new(1, 1);
    private long? _seen;

    /// <summary>Applies every order that was not applied yet.</summary>
    public async Task CatchUpAsync(CancellationToken cancel = default)
    {
        await _one.WaitAsync(cancel);
        try
        {
            if (_seen is not { } seen)
            {
                seen = await orders.BeforeLatestAsync(Remembered, cancel);
                folder.KnowFrom(seen);
            }
            foreach (var (order, tags) in await orders.AfterAsync(seen, cancel))
            {
                folder.Stale(order, tags);
                store.Stale(tags);
                seen = order;
            }
            store.Seen = seen;
            _seen = seen;
        }
        finally
        {
            _one.Release();
        }
    }

    protected override Task TurnAsync(CancellationToken cancel) => CatchUpAsync(cancel);

    protected override void Tell(Exception failure) => PressLog.CouldNotCatchUp(log, failure);
}
