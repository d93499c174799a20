namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>Why there is no proposal: words of the desk.</summary>
public static class MachineCode
{
    /// <summary>The paper has no machine.</summary>
    public const string NotSetUp = "not-set-up";

    /// <summary>The machine was not reached, or broke off.</summary>
    public const string NotReached = "not-reached";

    /// <summary>It asks for patience, and went on asking for it.</summary>
    public const string Busy = "busy";

    /// <summary>It does not take the paper's key.</summary>
    public const string KeyRefused = "key-refused";

    /// <summary>Its answer is no answer of such a machine, is empty, or is out of all proportion.</summary>
    public const string BadAnswer = "bad-answer";

    /// <summary>There is nothing to translate: the row is gone, has no source or has no words.</summary>
    public const string NoSource = "no-source";

    /// <summary>Many rows were asked for, and somebody stopped it.</summary>
    public const string Stopped = "stopped";
}
