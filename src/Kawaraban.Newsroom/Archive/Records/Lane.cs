namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A list of the budget board.</summary>
public enum Lane
{
    /// <summary>Live in other editions and not in this one, the most worth translating first.</summary>
    Worth,

    /// <summary>Drafts, the last begun first.</summary>
    Work,

    /// <summary>What whoever asks has in hand, what is due first at the top.</summary>
    Mine,

    /// <summary>What is due at all, the next first.</summary>
    Due,

    /// <summary>Drafts that wait for a second person, the longest waiting first.</summary>
    Review,

    /// <summary>Translations whose source has changed in a way that somebody has to decide on, the last changed first.</summary>
    Stale,

    /// <summary>Drafts whose release is planned, the next first.</summary>
    Planned,

    /// <summary>What readers have, the last released first.</summary>
    Out,

    /// <summary>What was taken from readers, the last first.</summary>
    Withdrawn,
}
