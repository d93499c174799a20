namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>What became of an item.</summary>
public enum ArrivalOutcome
{
    /// <summary>It became a story.</summary>
    New,

    /// <summary>It changed the draft that was made from it.</summary>
    Updated,

    /// <summary>Somebody works on its story: the newer text is kept for their decision.</summary>
    Kept,

    /// <summary>It was here before.</summary>
    Unchanged,

    /// <summary>It withholds or cancels a story.</summary>
    Recalled,

    /// <summary>The source's rule, or the item's own status, lets it not become a story.</summary>
    PassedOver,

    /// <summary>A later version of it was here before.</summary>
    Late,

    /// <summary>It could not be taken.</summary>
    Refused,
}
