namespace Kawaraban.Stylebook;

/// <summary>How much a finding matters to the release of an article.</summary>
public enum Severity
{
    /// <summary>Worth a look; often right as it stands.</summary>
    Note,

    /// <summary>Against the house style; an editor decides.</summary>
    Should,

    /// <summary>Wrong in any newspaper.</summary>
    Must,
}
