using System.Diagnostics;

namespace Kawaraban.Wire;

/// <summary>The time that a reading has. Loops that follow the document ask it as they go.</summary>
internal sealed class Clock(TimeSpan limit)
{
    private const int Interval = 64;

    /// <summary>For what is small enough to need no limit, or is limited by who asks.</summary>
    public static Clock Unlimited => new(Timeout.InfiniteTimeSpan);

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _asked;

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
        if (limit >= TimeSpan.Zero && Stopwatch.GetElapsedTime(_start) > limit)
        {
            throw new OutOfTimeException(limit);
        }
    }
}
