namespace Kawaraban.Newsroom.Webhooks;

/// <summary>Why the program itself pauses a webhook. The codes are stable.</summary>
public static class PauseCode
{
    /// <summary>The address answered 410: it wants to hear no more.</summary>
    public const string Gone = "gone";

    /// <summary>Nothing arrived for two days.</summary>
    public const string Failing = "failing";

    /// <summary>Its secret cannot be opened with this paper's keys: it needs a new one.</summary>
    public const string SecretLost = "secret-lost";
}
