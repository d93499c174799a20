namespace Kawaraban.Newsroom.Intake;

/// <summary>Whether a wire item may be used, as its provider says (IPTC publishing status).</summary>
public enum Standing
{
    Usable,

    /// <summary>Not to be used until further notice.</summary>
    Withheld,

    /// <summary>Killed: not to be used at all.</summary>
    Cancelled,
}
