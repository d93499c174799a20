namespace Kawaraban.Newsroom.Register;

/// <summary>Whether an entry holds. Only approved ones are found in texts.</summary>
public enum TermState
{
    /// <summary>A translator wants it; an editor has not decided.</summary>
    Proposed,

    Approved,

    /// <summary>No longer used; kept with its history.</summary>
    Retired,
}
