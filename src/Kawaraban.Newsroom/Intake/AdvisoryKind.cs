namespace Kawaraban.Newsroom.Intake;

/// <summary>What a wire tells the editors of a story that was made from its item.</summary>
public enum AdvisoryKind
{
    /// <summary>There is something new in the item, and somebody works on its story, released it, or translates it.</summary>
    Update,

    /// <summary>Something in the item was wrong.</summary>
    Correction,

    /// <summary>Nothing of it may be released before a time.</summary>
    Embargo,

    /// <summary>Nothing of it may be used until further notice. No release until somebody decides, or the wire lifts it.</summary>
    Withhold,

    /// <summary>Nothing of it may be used. No release until somebody decides.</summary>
    Cancel,
}
