namespace Kawaraban.Newsroom.Translations;

/// <summary>What an edition makes of a change at the source of a translation.</summary>
public enum Treatment
{
    /// <summary>Nobody is told; the translation counts as current.</summary>
    Silence,

    /// <summary>Somebody has to look at it.</summary>
    Task,

    /// <summary>Somebody has to look at it now.</summary>
    Alarm,
}
