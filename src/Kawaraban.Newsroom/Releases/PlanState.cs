namespace Kawaraban.Newsroom.Releases;

/// <summary>What became of a planned release.</summary>
public enum PlanState
{
    Waiting,

    Released,

    /// <summary>The draft had been changed since somebody looked at it and planned its release.</summary>
    Moved,

    /// <summary>Something stood in the way that does not pass by itself.</summary>
    Refused,

    /// <summary>Somebody called it off.</summary>
    CalledOff,

    /// <summary>The draft was released before its time, or is gone.</summary>
    Overtaken,
}
