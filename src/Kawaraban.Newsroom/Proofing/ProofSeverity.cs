namespace Kawaraban.Newsroom.Proofing;

/// <summary>How much a finding matters, as the house style of its edition says.</summary>
public enum ProofSeverity
{
    /// <summary>Worth a look; often right as it stands.</summary>
    Note,

    /// <summary>Against the house style; an editor decides.</summary>
    Should,

    /// <summary>Wrong in any newspaper: it keeps the draft from its release until somebody mends, waives or signs for it.</summary>
    Must,
}
