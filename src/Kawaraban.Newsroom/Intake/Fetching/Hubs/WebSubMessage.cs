namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

/// <summary>What a hub's POST comes to. The hub is answered by <see cref="Status"/> and without a body.</summary>
public abstract record WebSubMessage
{
    private WebSubMessage()
    {
    }

    /// <summary>200, also for what is not believed, as the standard says; 410 when we want nothing from this hub any more.</summary>
    public int Status { get; private init; } = 200;

    /// <summary>The feed as the hub signed it: to be taken in as if we had fetched it.</summary>
    public sealed record News(Arrival Arrival) : WebSubMessage;

    /// <summary>The feed has changed, but the message is not proof enough of what it says: ask the feed itself, now.</summary>
    public sealed record Hint : WebSubMessage;

    /// <summary>Not to be believed: nothing happens.</summary>
    /// <param name="Code">no-signature, wrong-signature, unknown-signature, too-large or not-subscribed: for the log.</param>
    public sealed record Ignored(string Code) : WebSubMessage;

    internal static WebSubMessage Unwanted { get; } = new Ignored("not-subscribed") { Status = 410 };
}
