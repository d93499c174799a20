namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>How a finding of the tried rule stands to what the rule says today.</summary>
public enum TrialStanding
{
    /// <summary>It would be open, and is not today.</summary>
    New,

    /// <summary>It is open today, and would be no more.</summary>
    Gone,

    /// <summary>It is open today and would be.</summary>
    Same,

    /// <summary>The rule would find it, and somebody has let it stand.</summary>
    Quiet,
}
