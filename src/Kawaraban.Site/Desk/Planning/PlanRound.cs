using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pages;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Planning;

/// <summary>Releases what is planned, in the second that it is due. What fell due while the program was down is released when it starts.</summary>
public sealed class PlanRound(PlanDesk plans, StaleWatch stale, TimeProvider clock, ILogger<PlanRound> log) : Round(Pace, clock)
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        if (await plans.ReleaseDueAsync(cancel) > 0)
        {
            await stale.CatchUpAsync(cancel);
        }
    }

    protected override void Tell(Exception failure) => PlanLog.CouldNotRelease(log, failure);
}
