using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Site.Press.Pages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Planning;

/// <summary>Releases what is planned, in the second that it is due. What fell due while the program was down is released when it starts.</summary>
public sealed class PlanRound(PlanDesk plans, StaleWatch stale, TimeProvider clock, ILogger<PlanRound> log) : BackgroundService
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await plans.ReleaseDueAsync(stoppingToken) > 0)
                {
                    await stale.CatchUpAsync(stoppingToken);
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                PlanLog.CouldNotRelease(log, failure);
            }
        }
    }
}
