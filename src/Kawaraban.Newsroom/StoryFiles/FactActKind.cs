namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>What somebody did to a fact. Where it stands follows from these alone.</summary>
public enum FactActKind
{
    Entered,

    /// <summary>An edition's wording was given or put better.</summary>
    Worded,

    /// <summary>Evidence was added.</summary>
    Evidenced,

    /// <summary>A piece of evidence was taken back: it was added by mistake, or does not say what they thought.</summary>
    TakenBack,

    /// <summary>The other fact contradicts it, and neither is known to be wrong.</summary>
    Disputed,

    /// <summary>The other fact takes its place.</summary>
    Superseded,

    Withdrawn,

    /// <summary>What became of an outlook; the other fact may be the event that shows it.</summary>
    Settled,

    /// <summary>The other fact, an event, called upon the commitment.</summary>
    Invoked,

    /// <summary>The other fact, an event, kept the commitment.</summary>
    Kept,

    /// <summary>The other fact, an event, broke it.</summary>
    Broken,
}
