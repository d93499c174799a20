using Kawaraban.Newsroom.Archive.Trials;
using Kawaraban.Site.House;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>Reads the archive for the trials that run. How far each has come stands in the archive: a restart goes on there.</summary>
public sealed class TrialRound(TrialWork work, TimeProvider clock, ILogger<TrialRound> log) : Round(Pace, clock)
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    /// <summary>A trial that cannot read an article after so many tries breaks off.</summary>
    private const int MostTries = 3;

    private int _tries;

    /// <summary>Reads for all trials until none runs.</summary>
    public async Task CatchUpAsync(CancellationToken cancel = default)
    {
        while (await work.ReadOnAsync(cancel: cancel))
        {
            _tries = 0;
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
            if (++_tries >= MostTries)
            {
                _tries = 0;
                await work.BreakOffAsync(cancel);
                TrialLog.BrokeOff(log);
            }
            throw;
        }
    }

    protected override void Tell(Exception failure) => TrialLog.CouldNotRead(log, failure);
}
