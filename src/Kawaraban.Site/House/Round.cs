using Microsoft.Extensions.Hosting;

namespace Kawaraban.Site.House;

/// <summary>
/// Work that the paper does again and again while it runs, one turn after another. A turn that fails is told and the next one comes: only
/// the end of the paper ends a round.
/// </summary>
/// <param name="pace">From one turn to the next; the first comes after as long.</param>
/// <param name="clock">See <see cref="Clock"/>.</param>
public abstract class Round(TimeSpan pace, TimeProvider clock) : BackgroundService
{
    // Strikes from the beginning on: the host runs what follows on another thread, some time after it says that it has started.
    private readonly PeriodicTimer _timer = new(pace, clock);

    /// <summary>Strikes the turns.</summary>
    protected TimeProvider Clock { get; } = clock;

    /// <summary>One turn.</summary>
    protected abstract Task TurnAsync(CancellationToken cancel);

    /// <summary>Tells the operator what went wrong.</summary>
    protected abstract void Tell(Exception failure);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _timer.WaitForNextTickAsync(stoppingToken))
        {
            await QuietlyAsync(TurnAsync, stoppingToken);
        }
    }

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    /// <summary>Works, and tells a failure instead of handing it on. What only the paper's end breaks off is no failure.</summary>
    protected async Task QuietlyAsync(Func<CancellationToken, Task> work, CancellationToken cancel)
    {
        try
        {
            await work(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The paper stops.
        }
        catch (Exception failure)
        {
            Tell(failure);
        }
    }
}
