namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>Where a trial stands.</summary>
public enum TrialState
{
    /// <summary>It reads on, after a restart too.</summary>
    Running,

    /// <summary>Somebody stopped it; it can be let go on from where it was.</summary>
    Stopped,

    /// <summary>Every article of its scope was read.</summary>
    Done,

    /// <summary>An article could not be read after several tries; the log says why.</summary>
    Broken,
}
