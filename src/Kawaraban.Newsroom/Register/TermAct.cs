namespace Kawaraban.Newsroom.Register;

/// <summary>How an entry came to read as it does.</summary>
public enum TermAct
{
    Entered,
    Proposed,
    Changed,
    Approved,
    Retired,

    /// <summary>By a file.</summary>
    Imported,
}
