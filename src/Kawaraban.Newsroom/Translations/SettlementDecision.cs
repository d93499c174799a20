namespace Kawaraban.Newsroom.Translations;

/// <summary>What somebody decided of a change at the source.</summary>
public enum SettlementDecision
{
    /// <summary>The target's text is right for the newer source too.</summary>
    StillRight,

    /// <summary>The target's text was brought up with the source.</summary>
    Amended,

    /// <summary>A machine's proposal was taken as the target's text.</summary>
    TookMachine,

    /// <summary>The source block is gone; the target's stays.</summary>
    Kept,

    /// <summary>The source block is gone; the target's was taken out as well.</summary>
    Dropped,

    /// <summary>A source block is left out of the target on purpose.</summary>
    Omitted,
}
