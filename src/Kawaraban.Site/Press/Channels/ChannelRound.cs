using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pages;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Press.Channels;

/// <summary>
/// Asks the channels of every stopped story until each has confirmed that it gives it no more. What was confirmed stands in the archive, so
/// that a restart goes on with what is left; asking twice does no harm.
/// </summary>
public sealed class ChannelRound(StopBook stops, StaleWatch stale, ChannelAsking asking, OwnReader reader, TimeProvider clock, ILogger<ChannelRound> log) : Round(Pace, clock)
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    /// <summary>So long does an editor wait for the channels: what is not asked by then is asked behind their back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Begins to ask, and waits a while for the answers. It never fails: the round asks again.</summary>
    public async Task BeginAsync()
    {
        try
        {
            await QuietlyAsync(AskAsync, CancellationToken.None).WaitAsync(Patience, Clock);
        }
        catch (TimeoutException)
        {
            // It goes on.
        }
    }

    /// <summary>Asks every channel that has not confirmed, after the orders of the press are done on this node.</summary>
    public async Task AskAsync(CancellationToken cancel = default)
    {
        await _one.WaitAsync(cancel);
        try
        {
            var stopped = await stops.UnconfirmedAsync(cancel);
            if (stopped.Count == 0 || !reader.CanAsk)
            {
                return;
            }
            await stale.CatchUpAsync(cancel);
            foreach (var article in stopped)
            {
                await AskAsync(article, cancel);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    protected override Task TurnAsync(CancellationToken cancel) => AskAsync(cancel);

    protected override void Tell(Exception failure) => ChannelLog.CouldNotAsk(log, failure);

    private async Task AskAsync(StoppedArticle article, CancellationToken cancel)
    {
        var confirmed = await stops.ConfirmedAsync(article.Stop, article.Edition, cancel);
        foreach (var channel in Enum.GetValues<StopChannel>().Where(channel => !confirmed.Contains(channel)))
        {
            if (await asking.IsClearAsync(article, channel, cancel))
            {
                await stops.ConfirmAsync(article.Stop, article.Edition, channel, cancel);
            }
            else
            {
                ChannelLog.StillShows(log, channel, article.Edition, article.Stop);
            }
        }
    }
}
