using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Webhooks;
using Kawaraban.Site.House;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Webhooks;

/// <summary>
/// Sends what is due at webhooks, each on its own: one that hangs holds no other. What is due stands in the archive, so that a restart goes on
/// where it was and of two nodes one sends.
/// </summary>
public sealed class DeliveryRound(DeliveryBook deliveries, Courier courier, PublicAddress address, TimeProvider clock, ILogger<DeliveryRound> log)
    : Round(Pace, clock)
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    /// <summary>What is kept too long is swept so often.</summary>
    private static readonly TimeSpan Sweeping = TimeSpan.FromHours(1);

    /// <summary>So many webhooks are sent to at the same time.</summary>
    private const int AtOnce = 8;

    private readonly Dictionary<WebhookId, Task> _runs = [];
    private DateTimeOffset _sweepAt = clock.GetUtcNow() + Sweeping;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await base.ExecuteAsync(stoppingToken);
        }
        finally
        {
            // Whatever is being sent and not told of is sent again.
            await Task.WhenAll(_runs.Values);
        }
    }

    /// <summary>Begins what is due, and waits for none of it.</summary>
    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var done in _runs.Where(run => run.Value.IsCompleted).Select(run => run.Key).ToList())
        {
            _runs.Remove(done);
        }
        if (_runs.Count < AtOnce)
        {
            foreach (var webhook in (await deliveries.DueAsync(cancel)).Where(webhook => !_runs.ContainsKey(webhook)).Take(AtOnce - _runs.Count).ToList())
            {
                _runs[webhook] = QuietlyAsync(stop => SendAsync(webhook, stop), cancel);
            }
        }
        if (Clock.GetUtcNow() >= _sweepAt)
        {
            _sweepAt = Clock.GetUtcNow() + Sweeping;
            await deliveries.TrimAsync(cancel);
        }
    }

    protected override void Tell(Exception failure) => DeliveryLog.CouldNotSend(log, failure);

    private async Task SendAsync(WebhookId webhook, CancellationToken cancel)
    {
        if (await courier.RunAsync(webhook, address.Of, cancel))
        {
            DeliveryLog.Paused(log, webhook);
        }
    }
}
