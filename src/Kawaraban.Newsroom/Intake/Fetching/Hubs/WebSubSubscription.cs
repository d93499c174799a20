namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

/// <summary>
/// Our subscription to a feed's hub: what is kept of it between requests. It is a value; every act of <see cref="WebSub"/> returns the one to keep
/// in its place.
/// </summary>
public sealed record WebSubSubscription
{
    /// <summary>The last part of the callback address. It cannot be guessed: who knows it is the hub.</summary>
    public required string Id { get; init; }

    /// <summary>The hub's address.</summary>
    public required string Hub { get; init; }

    /// <summary>The feed, by the address that the hub knows it by.</summary>
    public required string Topic { get; init; }

    /// <summary>What the hub signs its messages with. Null where the hub speaks plain HTTP, which would give it away: no message of such a hub is believed.</summary>
    public string? Secret { get; init; }

    /// <summary>What we last wished.</summary>
    public WebSubWish Wish { get; init; }

    /// <summary>When we asked for it, while the hub has not asked back yet: only then a challenge is answered.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>Until when the hub has promised to send; null while it has not.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>When to ask (again); null when there is nothing to ask.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>How often in a row asking came to nothing.</summary>
    public int Failures { get; init; }

    /// <summary>Why the hub said no, in its own words, cut to a line; null when it did not.</summary>
    public string? Denial { get; init; }

    /// <summary>Whether the hub should be sending now.</summary>
    public bool IsActive(DateTimeOffset now) => Wish == WebSubWish.Subscribe && LeaseUntil > now;
}
