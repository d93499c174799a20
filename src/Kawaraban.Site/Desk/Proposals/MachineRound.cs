using System.Collections.Concurrent;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Machine;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Proposals;

/// <summary>
/// Asks the machine for the empty rows of drafts, one after the other, while whoever asked goes on with their work. What it has laid down
/// stays: stopped, or cut off by a restart, it begins again with what is still empty.
/// </summary>
public sealed partial class MachineRound(MachineDesk machine, IHostApplicationLifetime life, ILogger<MachineRound> log) : IDisposable
{
    /// <summary>Drafts that the machine works on at a time; others wait their turn.</summary>
    private const int AtOnce = 2;

    /// <summary>A machine that fails so often in a row is left alone.</summary>
    private const int MostFailures = 3;

    private readonly ConcurrentDictionary<ArticleId, Going> _rounds = [];
    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <summary>The last round of the draft on this node; null where there was none.</summary>
    public RoundState? Of(ArticleId article) => _rounds.GetValueOrDefault(article)?.State;

    /// <summary>Begins, unless it is under way.</summary>
    public async Task BeginAsync(ArticleId article, StaffId by, CancellationToken cancel = default)
    {
        var rows = await machine.EmptyAsync(article, cancel);
        var mine = new Going(rows.Count, CancellationTokenSource.CreateLinkedTokenSource(life.ApplicationStopping));
        var standing = _rounds.AddOrUpdate(article, mine, (_, other) => other.State.IsRunning ? other : mine);
        if (ReferenceEquals(standing, mine))
        {
            _ = Task.Run(() => RunAsync(article, rows, mine, by), CancellationToken.None);
        }
    }

    public void Stop(ArticleId article) => _rounds.GetValueOrDefault(article)?.Stop.Cancel();

    public void Dispose() => _places.Dispose();

    private async Task RunAsync(ArticleId article, IReadOnlyList<BlockId> rows, Going going, StaffId by)
    {
        string? code = null;
        try
        {
            await _places.WaitAsync(going.Stop.Token);
            try
            {
                code = await AskAsync(article, rows, going, by);
            }
            finally
            {
                _places.Release();
            }
        }
        catch (OperationCanceledException)
        {
            code = MachineCode.Stopped;
        }
        catch (Exception failure)
        {
            // The archive, not the machine: whoever looks at the page is told that it ended, and the log says why.
            Failed(log, failure);
            code = MachineCode.NotReached;
        }
        going.State = going.State with { IsRunning = false, Code = code };
    }

    private async Task<string?> AskAsync(ArticleId article, IReadOnlyList<BlockId> rows, Going going, StaffId by)
    {
        var failures = 0;
        foreach (var row in rows)
        {
            if (await machine.ProposeAsync(article, row, by, going.Stop.Token) is MachineOutcome.Refused(var code))
            {
                if (++failures == MostFailures || code == MachineCode.KeyRefused)
                {
                    return code;
                }
                continue;
            }
            failures = 0;
            going.State = going.State with { Done = going.State.Done + 1 };
        }
        return null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The machine's round over a draft broke off.")]
    private static partial void Failed(ILogger log, Exception failure);

    private sealed class Going(int all, CancellationTokenSource stop)
    {
        private volatile RoundState _state = new(0, all, true, null);

        public CancellationTokenSource Stop => stop;

        public RoundState State
        {
            get => _state;
            set => _state = value;
        }
    }
}
