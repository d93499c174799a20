using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Webhooks;
using Kawaraban.Site.House;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Webhooks;

/// <summary>
/// Sends what is due at webhooks, each on its own: one that hangs holds no other. What is due stands in the archive, so that a restart goes on
/// where it was and of two nodes one sends.
/// </summary>
public sealed class DeliveryRound(DeliveryBook deliveries, Courier courier, PublicAddress address, TimeProvider clock, ILogger<DeliveryRound> log) : BackgroundService
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
        using var timer = new PeriodicTimer(Pace, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Quietly(() => BeginDueAsync(stoppingToken));
            }
        }
        finally
        {
            await Task.WhenAll(_runs.Values);
        }
    }

    private async Task BeginDueAsync(CancellationToken cancel)
    {
        foreach (var done in _runs.Where(run => run.Value.IsCompleted).Select(run => run.Key).ToList())
        {
            _runs.Remove(done);
        }
        if (_runs.Count < AtOnce)
        {
            foreach (var webhook in (await deliveries.DueAsync(cancel)).Where(webhook => !_runs.ContainsKey(webhook)).Take(AtOnce - _runs.Count).ToList())
            {
                _runs[webhook] = Quietly(() => SendAsync(webhook, cancel));
            }
        }
        if (clock.GetUtcNow() >= _sweepAt)
        {
            _sweepAt = clock.GetUtcNow() + Sweeping;
            await deliveries.TrimAsync(cancel);
        }
    }

    private async Task SendAsync(WebhookId webhook, CancellationToken cancel)
    {
        if (await courier.RunAsync(webhook, address.Of, cancel))
        {
            DeliveryLog.Paused(log, webhook);
        }
    }

    private async Task Quietly(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException)
        {
            // The paper stops; whatever was being sent is sent again.
        }
        catch (Exception failure)
        {
            DeliveryLog.CouldNotSend(log, failure);
        }
    }
}
