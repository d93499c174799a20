namespace Kawaraban.Newsroom.Stops;

/// <summary>How a story is stopped.</summary>
public enum StopKind
{
    /// <summary>For good: nothing of it may be read, in any edition, until an edition lifts it.</summary>
    Kill,

    /// <summary>Until a time: nothing of it may be read before, in any edition, unless an edition lifts it.</summary>
    Embargo,
}
