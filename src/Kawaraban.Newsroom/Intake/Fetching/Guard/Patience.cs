namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>Ends an errand that takes too long: as a whole, before an answer begins, or by coming in drops.</summary>
internal sealed class Patience : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stop;
    private readonly TimeSpan _longestSilence;
    private readonly ITimer _whole;
    private readonly ITimer _firstByte;
    private readonly ITimer _rate;
    private long _bytes;
    private long _bodySince;
    private volatile bool _isAnswered;

    public Patience(TimeProvider clock, CancellationToken cancel, FetchKind kind = FetchKind.Feed)
    {
        _clock = clock;
        _longestSilence = kind switch
        {
            FetchKind.Machine => FetchLimits.MachineFirstByte,
            FetchKind.Webhook => FetchLimits.WebhookFirstByte,
            _ => FetchLimits.FirstByte,
        };
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        _whole = clock.CreateTimer(_ => End(), null, kind == FetchKind.Machine ? FetchLimits.MachineWhole : FetchLimits.Whole, Timeout.InfiniteTimeSpan);
        _firstByte = clock.CreateTimer(_ => End(), null, _longestSilence, Timeout.InfiniteTimeSpan);
        _rate = clock.CreateTimer(_ => Judge(), null, FetchLimits.Grace, TimeSpan.FromSeconds(1));
    }

    public CancellationToken Token => _stop.Token;

    /// <summary>Whether a limit was passed: a cancelled token alone may also mean that the caller has gone.</summary>
    public bool IsOver { get; private set; }

    /// <summary>A request is about to be sent.</summary>
    public void Asked() => _firstByte.Change(_longestSilence, Timeout.InfiniteTimeSpan);

    /// <summary>The answer's headers are here, and its body begins.</summary>
    public void Answered()
    {
        _firstByte.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _bodySince = _clock.GetTimestamp();
        _isAnswered = true;
    }

    public void Came(int bytes) => Interlocked.Add(ref _bytes, bytes);

    public void Dispose()
    {
        _whole.Dispose();
        _firstByte.Dispose();
        _rate.Dispose();
        _stop.Dispose();
    }

    private void Judge()
    {
        if (!_isAnswered)
        {
            return;
        }
        var passed = _clock.GetElapsedTime(_bodySince);
        if (passed >= FetchLimits.Grace && Interlocked.Read(ref _bytes) < passed.TotalSeconds * FetchLimits.SlowestRate)
        {
            End();
        }
    }

    private void End()
    {
        IsOver = true;
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The errand ended in the same moment.
        }
    }
}
