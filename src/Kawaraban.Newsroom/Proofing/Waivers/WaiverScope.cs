namespace Kawaraban.Newsroom.Proofing.Waivers;

/// <summary>How far a waiver reaches.</summary>
public enum WaiverScope
{
    /// <summary>This one finding.</summary>
    Once,

    /// <summary>What the rule says of these words, anywhere in the article.</summary>
    Article,

    /// <summary>What the rule says of these words, in every article of the edition.</summary>
    Paper,
}
