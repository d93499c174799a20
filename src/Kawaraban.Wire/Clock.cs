using System.Diagnostics;

namespace Kawaraban.Wire;

/// <summary>The time that a reading has, or each story of it. Loops that follow the document ask it as they go.</summary>
/// <param name="limit">How much there is.</param>
/// <param name="isOfEachStory">Whether each story has as much, however many there are and whatever is done between them.</param>
internal sealed class Clock(TimeSpan limit, bool isOfEachStory = false)
{
    private const int Interval = 64;

    /// <summary>For what is small enough to need no limit, or is limited by who asks.</summary>
    public static Clock Unlimited { get; } = new(Timeout.InfiniteTimeSpan);

    private long _start = Stopwatch.GetTimestamp();
    private TimeSpan _startOfWork = Work;
    private int _asked;

    /// <summary>What the process has worked so far. A machine that is busy with other things must not make a sound document too slow.</summary>
    private static TimeSpan Work => Environment.CpuUsage.TotalTime;

    public bool IsOfEachStory => isOfEachStory;

    /// <summary>Begins a story.</summary>
    /// <exception cref="OutOfTimeException">There is no time left for it.</exception>
    public void Begin()
    {
        if (isOfEachStory)
        {
            (_start, _startOfWork) = (Stopwatch.GetTimestamp(), Work);
        }

        Look();
    }

    /// <summary>Goes on while there is time. Cheap enough for the innermost loop: the clock is looked at every so many calls.</summary>
    /// <exception cref="OutOfTimeException">There is none left.</exception>
    public void Tick()
    {
        if (++_asked % Interval == 0)
        {
            Look();
        }
    }

    /// <summary>Goes on while there is time, before something that takes long.</summary>
    /// <exception cref="OutOfTimeException">There is none left.</exception>
    public void Look()
    {
        if (limit >= TimeSpan.Zero && Stopwatch.GetElapsedTime(_start) > limit && Work - _startOfWork >= limit)
        {
            throw new OutOfTimeException(limit);
        }
    }
}
