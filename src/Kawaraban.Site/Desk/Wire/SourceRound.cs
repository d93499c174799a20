using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Site.House;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>
/// Polls what is due, each source on its own: a slow one or a broken one holds no other. What is due stands in the archive, so that a
/// restart goes on where it was and of two nodes one polls.
/// </summary>
public sealed class SourceRound(SourceBook sources, SourcePoll poll, HubRound hubs, ReleaseDesk releases, PaperSetting setting, PublicAddress address, TimeProvider clock, ILogger<SourceRound> log)
    : Round(Pace, clock)
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    /// <summary>So many sources are polled at the same time: a node that is slow to reach all of them still serves readers.</summary>
    private const int AtOnce = 8;

    private readonly Dictionary<IntakeSourceId, Task> _polls = [];
    private Task _rest = Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await base.ExecuteAsync(stoppingToken);
        }
        finally
        {
            // What was begun ends before the paper does: each lets go of its source.
            await Task.WhenAll([.. _polls.Values, _rest]);
        }
    }

    /// <summary>Begins what is due, and waits for none of it.</summary>
    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var done in _polls.Where(poll => poll.Value.IsCompleted).Select(poll => poll.Key).ToList())
        {
            _polls.Remove(done);
        }
        if (_polls.Count < AtOnce)
        {
            foreach (var id in (await sources.DueAsync(AtOnce * 2, cancel)).Where(id => !_polls.ContainsKey(id)).Take(AtOnce - _polls.Count))
            {
                _polls[id] = QuietlyAsync(stop => poll.RunAsync(id, asked: false, stop), cancel);
            }
        }
        if (_rest.IsCompleted)
        {
            _rest = QuietlyAsync(RestAsync, cancel);
        }
    }

    protected override void Tell(Exception failure) => WireLog.CouldNotPoll(log, failure);

    /// <summary>What an embargo held until now, and what hubs are to be asked. A hub can only answer a paper whose address it can know.</summary>
    private async Task RestAsync(CancellationToken cancel)
    {
        await releases.ReleaseHeldAsync(cancel);
        if (setting.PublicAddress is not null)
        {
            await hubs.RunAsync(id => address.Of("/websub/" + id), cancel);
        }
    }
}
