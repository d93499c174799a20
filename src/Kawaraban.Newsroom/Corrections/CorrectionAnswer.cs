namespace Kawaraban.Newsroom.Corrections;

/// <summary>What an edition decides when the story was corrected in another.</summary>
public enum CorrectionAnswer
{
    /// <summary>Ours is wrong too and has to be corrected. It is done when a correction of ours is released.</summary>
    Apply,

    /// <summary>Ours does not say what was wrong there.</summary>
    NotAffected,

    /// <summary>Ours was right from the beginning, or is already.</summary>
    AlreadyRight,
}
