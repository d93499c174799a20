namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>The style that an edition writes its news in.</summary>
public enum MachineRegister
{
    /// <summary>The language has no such choice, or the edition makes none.</summary>
    None,

    /// <summary>だ・である.</summary>
    Plain,

    /// <summary>です・ます.</summary>
    Polite,
}
