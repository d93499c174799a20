using System.ComponentModel;
using System.Threading.Channels;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>
/// The server's side of the worker: one request at a time to a child process that is started when first needed,
/// killed when it hangs, started again when it died, and sent home when there is nothing to do.
/// </summary>
public sealed class PictureWorker : IAsyncDisposable
{
    private const int MostWaiting = 1024;

    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    public static readonly TimeSpan Idleness = TimeSpan.FromSeconds(60);

    private readonly Channel<Turn> turns = Channel.CreateBounded<Turn>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly PictureWorkerCommand command;
    private readonly TimeProvider time;
    private readonly Task serving;
    private volatile WorkerChild? child;
    private long asked;

    public PictureWorker(PictureWorkerCommand command, TimeProvider time)
    {
        this.command = command;
        this.time = time;
        serving = Task.Run(ServeAsync);
    }

    /// <summary>How many requests have been put to a child so far.</summary>
    public long Asked => Interlocked.Read(ref asked);

    /// <summary>The child's process id, while there is one.</summary>
    public int? ChildId => child?.Id;

    /// <summary>Failures of any kind are answers; only the caller's own cancellation throws.</summary>
    public async Task<PictureAnswer> AskAsync(PictureRequest request, CancellationToken cancel = default)
    {
        var turn = new Turn(request, cancel);
        try
        {
            await turns.Writer.WriteAsync(turn, cancel);
        }
        catch (ChannelClosedException)
        {
            return No("picture.worker-closed", "The picture worker has closed.");
        }

        return await turn.Answer.Task.WaitAsync(cancel);
    }

    public async ValueTask DisposeAsync()
    {
        turns.Writer.TryComplete();
        await serving;
    }

    private async Task ServeAsync()
    {
        while (await AnyoneWaitingAsync())
        {
            while (turns.Reader.TryRead(out var turn))
            {
                if (!turn.Cancelled.IsCancellationRequested)
                {
                    turn.Answer.SetResult(await TakeAsync(turn.Request));
                }
            }
        }

        await SendHomeAsync();
    }

    private async Task<bool> AnyoneWaitingAsync()
    {
        var waiting = turns.Reader.WaitToReadAsync().AsTask();
        if (child is not null)
        {
            try
            {
                return await waiting.WaitAsync(Idleness, time);
            }
            catch (TimeoutException)
            {
                await SendHomeAsync();
            }
        }

        return await waiting;
    }

    private async Task<PictureAnswer> TakeAsync(PictureRequest request)
    {
        var numbered = request with { Id = Interlocked.Increment(ref asked) };
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            return await (await PresentAsync()).AskAsync(numbered, patience.Token);
        }
        catch (OperationCanceledException)
        {
            await KillAsync();
            return No("picture.worker-slow", $"The picture took longer than {Patience.TotalSeconds:0} s.");
        }
        catch (Win32Exception e)
        {
            return No("picture.worker-missing", "The picture worker could not be started: " + e.Message);
        }
        catch (Exception e)
        {
            // Whatever went wrong, the next in line must find a sound worker.
            await KillAsync();
            return No("picture.worker-died", "The picture worker died of this picture: " + e.Message);
        }
    }

    /// <summary>A child that ended between requests is nobody's fault.</summary>
    private async Task<WorkerChild> PresentAsync()
    {
        if (child is { HasExited: true })
        {
            await SendHomeAsync();
        }

        return child ??= WorkerChild.Start(command);
    }

    private async Task KillAsync()
    {
        if (Interlocked.Exchange(ref child, null) is { } dead)
        {
            try
            {
                await dead.KillAsync();
            }
            catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
            {
                // One that cannot even be killed is left to its own lifeline; the line must move on.
            }
        }
    }

    private async Task SendHomeAsync()
    {
        if (Interlocked.Exchange(ref child, null) is { } leaving)
        {
            await leaving.DisposeAsync();
        }
    }

    private static PictureAnswer No(string code, string message) => PictureAnswer.No(0, new PictureRefusal(code, message));

    private sealed record Turn(PictureRequest Request, CancellationToken Cancelled)
    {
        public TaskCompletionSource<PictureAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
