namespace Kawaraban.Stylebook;

/// <summary>The languages that a rule reads.</summary>
[Flags]
public enum RuleLanguages
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Japanese.</summary>
    Japanese = 1,

    /// <summary>English.</summary>
    English = 2,

    /// <summary>Both.</summary>
    Both = Japanese | English,
}
