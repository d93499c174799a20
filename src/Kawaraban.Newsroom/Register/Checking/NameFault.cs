namespace Kawaraban.Newsroom.Register.Checking;

/// <summary>What is wrong with a name.</summary>
public enum NameFault
{
    /// <summary>The source names it, and the target does not.</summary>
    Missing,

    /// <summary>The register forbids the form.</summary>
    Forbidden,

    /// <summary>The form held at another time.</summary>
    Outdated,

    /// <summary>The article mentions it for the first time, and not in the form for that.</summary>
    NotFirst,
}
