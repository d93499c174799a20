namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>How a machine is spoken to.</summary>
public enum MachineKind
{
    /// <summary>Chat completions as OpenAI has them: many services, and servers of one's own.</summary>
    OpenAi,

    /// <summary>The second version of DeepL's translation.</summary>
    DeepL,
}
