using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Fetching.Hubs;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>Asks hubs for what is due: subscriptions begun, renewed and ended.</summary>
public sealed class HubRound(HubBook hubs, WebSubDesk desk)
{
    private const int AtOnce = 10;

    /// <param name="callback">The absolute address at which the paper hears from the hub, made of a subscription's id.</param>
    public async Task RunAsync(Func<string, string> callback, CancellationToken cancel = default)
    {
        if (!await hubs.HasDueAsync(cancel))
        {
            return;
        }
        foreach (var due in await hubs.DueAsync(AtOnce, cancel))
        {
            var asking = desk.Asking(due);
            // Kept before the hub is asked: it may ask back before its answer is here.
            if (!await hubs.ClaimAsync(due, asking, cancel))
            {
                continue;
            }
            if (asking.NextAt is null)
            {
                await hubs.KeepAsync(asking, cancel);
            }
            else if (await desk.AskAsync(asking, callback(asking.Id), cancel) is { } failed)
            {
                await hubs.KeepAsync(failed, cancel);
            }
        }
    }
}
