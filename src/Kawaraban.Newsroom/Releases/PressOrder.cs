namespace Kawaraban.Newsroom.Releases;

/// <summary>
/// What a release made stale, written in its transaction: each node's press reads the orders it has not seen and drops those pages.
/// </summary>
public sealed class PressOrder
{
    public long Id { get; init; }

    /// <summary><see cref="PageTag"/>s, one a line.</summary>
    public required string Tags { get; init; }

    public required DateTimeOffset At { get; init; }
}
