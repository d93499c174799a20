namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>What somebody of the name register has to do with a fact.</summary>
public enum PartyRole
{
    /// <summary>Did it, or is what the fact is about.</summary>
    Actor,

    /// <summary>It was done to them.</summary>
    Affected,

    /// <summary>Gave, in an exchange.</summary>
    Giver,

    /// <summary>Got, in an exchange.</summary>
    Receiver,

    /// <summary>Is bound by a commitment.</summary>
    Bound,

    /// <summary>Foresees, in an outlook.</summary>
    Foreseer,
}
